import { describe, expect, it } from 'vitest'
import { readArticle } from './readArticle.ts'

describe('direct speech', () => {
  it.each([
    ['“We are ready,” Jane Roe said.', ['“We are ready,”'], 'Jane Roe'],
    ['“We are ready,” said Jane Roe.', ['“We are ready,”'], 'Jane Roe'],
    ['"We are ready," said Jane Roe.', ['"We are ready,"'], 'Jane Roe'],
    ["''We are ready,'' said Jane Roe.", ["''We are ready,''"], 'Jane Roe'],
    ['‘We are ready,’ said Jane Roe.', ['‘We are ready,’'], 'Jane Roe'],
    ['‘We’re ready,’ said Jane Roe.', ['‘We’re ready,’'], 'Jane Roe'],
    ['Jane Roe said: “We are ready.”', ['“We are ready.”'], 'Jane Roe'],
    ['Jane Roe said, “We are ready.”', ['“We are ready.”'], 'Jane Roe'],
    ['Jane Roe told the crowd on Monday: “We are ready.”', ['“We are ready.”'], 'Jane Roe'],
    ['“Are we ready?” Jane Roe asked.', ['“Are we ready?”'], 'Jane Roe'],
    [
      '“We are ready for the storm!” shouted Jane Roe, the harbour master.',
      ['“We are ready for the storm!”'],
      'Jane Roe',
    ],
    ['“We are ready,” Jane Roe said in a statement on Friday.', ['“We are ready,”'], 'Jane Roe'],
    ['“We are,” Jane Roe said, “ready.”', ['“We are,”', '“ready.”'], 'Jane Roe'],
    ['“We are,” said Jane Roe, a baker from Orle, “ready.”', ['“We are,”', '“ready.”'], 'Jane Roe'],
    ['“We are ready,” Jane Roe said. “Come in.”', ['“We are ready,”', '“Come in.”'], 'Jane Roe'],
    ['“We are ready,” said Emily Kell.', ['“We are ready,”'], 'Emily Kell'],
    ['“We are ready,” Jane Roe (D-Ore.) said.', ['“We are ready,”'], 'Jane Roe'],
    ['“We are ready,” Jane Roe chimed in.', ['“We are ready,”'], 'Jane Roe'],
    ['“Are we ready?” asked Jane Roe.', ['“Are we ready?”'], 'Jane Roe'],
    ['According to Jane Roe, “we are ready”.', ['“we are ready”'], 'Jane Roe'],
    ['As Jane Roe put it: “We are ready for the storm.”', ['“We are ready for the storm.”'], 'Jane Roe'],
  ])('credits %s', (text, content, name) => {
    expect(readArticle(text)).toMatchObject([{ content, verbatim: content, kind: 'direct', name }])
  })

  it('credits words after a colon at the end of the paragraph before', () => {
    const [quote] = readArticle('Jane Roe put up a notice and wrote:\n“We are closed.”')
    expect(quote).toMatchObject({ content: ['“We are closed.”'], cue: 'wrote', name: 'Jane Roe' })
  })

  it('joins a quote that opens again at each paragraph', () => {
    const quotes = readArticle('“We came early,” said Jane Roe. “We saw it all.\n“Then we left.”')
    expect(quotes).toMatchObject([
      { content: ['“We came early,”', '“We saw it all.', '“Then we left.”'], name: 'Jane Roe' },
    ])
  })

  it('joins it also when the speaker is named in the last paragraph', () => {
    const quotes = readArticle('“We came early.\n“Then we left,” said Jane Roe.')
    expect(quotes).toMatchObject([{ content: ['“We came early.', '“Then we left,”'], name: 'Jane Roe' }])
  })

  it('joins a quoted paragraph to the quote that it follows', () => {
    expect(readArticle('“We came early,” said Jane Roe.\n“It was still dark.”')).toMatchObject([
      { content: ['“We came early,”', '“It was still dark.”'], name: 'Jane Roe', certainty: 'stated' },
    ])
  })

  it.each([
    [
      'another sentence',
      '“We came early,” said Jane Roe, a teacher. The hall was empty. “It was still dark.”',
    ],
    [
      'somebody else',
      '“We came early,” said Jane Roe, a teacher.\nThe mayor, Tom Moss, left. “It was still dark.”',
    ],
    ['another paragraph', '“We came early,” said Jane Roe, a teacher.\nIt had rained.\n“It was still dark.”'],
  ])('leaves open who says what stands behind %s', (_, text) => {
    expect(readArticle(text)).toMatchObject([
      { content: ['“We came early,”'], name: 'Jane Roe' },
      { content: ['“It was still dark.”'], name: null },
    ])
  })

  it('keeps speech without a speaker as unclear', () => {
    expect(readArticle('A shot rang out. “Everybody get down on the floor.” Then nothing.')).toMatchObject([
      { content: ['“Everybody get down on the floor.”'], name: null },
    ])
  })

  it.each([
    ['scare quotes', 'The so-called “shadow fleet” sailed on.'],
    ['single marked words', 'The “reform” cost nothing.'],
    ['titles of works', 'They sang “The Ballad of Orle Bridge” all night.'],
    ['measures', `The door is 6'2" high.`],
  ])('leaves %s alone', (_, text) => {
    expect(readArticle(text)).toEqual([])
  })
})

describe('marked words inside a reported clause', () => {
  it.each([
    [
      'Jane Roe said the plan was “a farce” and would fail.',
      'the plan was “a farce” and would fail',
      '“a farce”',
      'said',
    ],
    [
      'Jane Roe left, saying it was a "small thing" and that others were dealing with it.',
      'it was a "small thing" and that others were dealing with it',
      '"small thing"',
      'saying',
    ],
    ['Jane Roe called the plan “a farce”.', 'the plan “a farce”', '“a farce”', 'called'],
  ])('gives one mixed quote for %s', (text, content, verbatim, cue) => {
    expect(readArticle(text)).toMatchObject([
      { content: [content], verbatim: [verbatim], cue, kind: 'mixed', name: 'Jane Roe' },
    ])
  })
})
