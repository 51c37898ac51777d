import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/article/Article.ts'
import { findEnglish } from '../../src/quotes/findEnglish.ts'
import { readArticle } from './readArticle.ts'

describe('the limits of what is marked', () => {
  it.each([
    ['a full stop', 'Mayor Jane Roe said the bridge was safe.', ['the bridge was safe']],
    ['the commas around a tag', 'The bridge, Jane Roe said, was safe.', ['The bridge', 'was safe']],
  ])('leave out %s', (_, text, content) => {
    expect(readArticle(text)).toMatchObject([{ content }])
  })

  it('leave the colon out of the cue', () => {
    expect(readArticle('Jane Roe said: “We are ready.”')).toMatchObject([{ cue: 'said' }])
  })

  it('keep to the block of the words', () => {
    const body: Block[] = [
      { kind: 'subheading', text: 'The flood' },
      { kind: 'paragraph', text: 'Mayor Jane Roe continued:' },
      { kind: 'paragraph', text: '“We will not leave this town to the river.”' },
    ]
    expect(findEnglish(body).quotes).toMatchObject([
      { content: [{ block: 2, start: 0, end: 43 }], cue: { block: 1, start: 15, end: 24 } },
    ])
  })
})

describe('the order of quotes', () => {
  it('is that of their first words', () => {
    const text =
      'Tom Moss, a baker, said it rained. “It snowed,” said Jane Roe, a smith. The road was wet, according to police.'
    expect(readArticle(text).map(({ content }) => content[0])).toEqual([
      'it rained',
      '“It snowed,”',
      'The road was wet',
    ])
  })
})

describe('how sure the speaker is', () => {
  const confidence = (text: string) => findEnglish([{ kind: 'paragraph', text }]).quotes[0]!.confidence
  it('is less for a few words without a verb', () => {
    expect(confidence('Mayor Jane Roe announced a deal.')).toBeLessThan(
      confidence('Mayor Jane Roe announced that a deal had been reached with the union.'),
    )
  })

  it('is nothing without words for one', () => {
    expect(confidence('A shot rang out. “Everybody get down on the floor.” Then nothing.')).toBe(0)
  })
})
