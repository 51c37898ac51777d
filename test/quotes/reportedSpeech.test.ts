import { describe, expect, it } from 'vitest'
import { readArticle } from './readArticle.ts'

describe('reported speech', () => {
  it.each([
    ['Jane Roe said that the bridge was safe.', 'the bridge was safe', 'said', 'Jane Roe'],
    ['Jane Roe said the bridge was safe.', 'the bridge was safe', 'said', 'Jane Roe'],
    ['The bridge was safe, Jane Roe said.', 'The bridge was safe', 'said', 'Jane Roe'],
    ['The bridge was safe, said Jane Roe.', 'The bridge was safe', 'said', 'Jane Roe'],
    ['The bridge was safe, Jane Roe said on Friday.', 'The bridge was safe', 'said', 'Jane Roe'],
    ['On Friday, Jane Roe said the bridge was safe.', 'the bridge was safe', 'said', 'Jane Roe'],
    ['Jane Roe said on Friday that the bridge was safe.', 'the bridge was safe', 'said', 'Jane Roe'],
    ['Jane Roe on Friday said the bridge was safe.', 'the bridge was safe', 'said', 'Jane Roe'],
    ['Jane Roe has warned that the bridge may fall.', 'the bridge may fall', 'has warned', 'Jane Roe'],
    ['Jane Roe told reporters that the bridge was safe.', 'the bridge was safe', 'told', 'Jane Roe'],
    ['Jane Roe told the Orle Echo the bridge was safe.', 'the bridge was safe', 'told', 'Jane Roe'],
    ['The bridge was safe, according to Jane Roe.', 'The bridge was safe', 'according to', 'Jane Roe'],
    ['According to Jane Roe, the bridge was safe.', 'the bridge was safe', 'According to', 'Jane Roe'],
    ['Jane Roe, who built it, said the bridge was safe.', 'the bridge was safe', 'said', 'Jane Roe'],
    ['Jane Roe, when asked, said the bridge was safe.', 'the bridge was safe', 'said', 'Jane Roe'],
    ['Asked about the bridge, Jane Roe said it was safe.', 'it was safe', 'said', 'Jane Roe'],
    ['Jane Roe vowed to mend the bridge.', 'to mend the bridge', 'vowed', 'Jane Roe'],
    ['As Jane Roe noted, the bridge was safe.', 'the bridge was safe', 'noted', 'Jane Roe'],
    ['While Jane Roe says it is safe, nobody crosses.', 'it is safe', 'says', 'Jane Roe'],
  ])('credits %s', (text, content, cue, name) => {
    expect(readArticle(text)).toMatchObject([{ content: [content], cue, kind: 'indirect', name }])
  })

  it.each([
    ['The bridge, Jane Roe said, was safe.', ['The bridge', 'was safe']],
    ['The bridge, according to Jane Roe, was safe.', ['The bridge', 'was safe']],
  ])('joins what the tag splits: %s', (text, content) => {
    expect(readArticle(text)).toMatchObject([{ content, name: 'Jane Roe' }])
  })

  it.each([
    ['Jane Roe said it rained, adding that the road was wet.'],
    ['Jane Roe said it rained and added that the road was wet.'],
  ])('gives both reports of one speaker: %s', (text) => {
    expect(readArticle(text)).toMatchObject([
      { content: ['it rained'], name: 'Jane Roe' },
      { content: ['the road was wet'], name: 'Jane Roe' },
    ])
  })

  it('keeps two speakers of one sentence apart', () => {
    expect(readArticle('Jane Roe said it rained, while Tom Moss said it snowed.')).toMatchObject([
      { content: ['it rained'], name: 'Jane Roe' },
      { content: ['it snowed'], name: 'Tom Moss' },
    ])
  })

  it.each([
    'Jane Roe believes the bridge is safe.',
    'Jane Roe wants a new bridge.',
    'Jane Roe supports the bridge and fears the river.',
    'The council considers the bridge to be safe.',
    'A second fall was reported at the bridge.',
    'Several others were said to be injured.',
    'A gardener was reportedly hurt.',
    'It was not clear if the bridge was safe.',
    'If confirmed, it would be the third fall this year.',
    'The group called on voters to stay at home.',
    'The group claimed responsibility for the fire.',
    'Jane Roe did not say whether the bridge was safe.',
    'Jane Roe dismissed the attacks.',
    'The report cost nothing and the claims were paid.',
    '',
  ])('leaves alone: %s', (text) => {
    expect(readArticle(text)).toEqual([])
  })
})
