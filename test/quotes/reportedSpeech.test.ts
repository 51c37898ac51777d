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
    ['Jane Roe said it was safe, but the mayor closed it.', 'it was safe', 'said', 'Jane Roe'],
    ['Jane Roe said it was safe, a claim that few believe.', 'it was safe', 'said', 'Jane Roe'],
    ['Ann May came late. May said it was safe.', 'it was safe', 'said', 'Ann May'],
    ['ORLE (Echo) — Jane Roe left the bridge, saying it was safe.', 'it was safe', 'saying', 'Jane Roe'],
    ['A few weeks later she rose and said it was safe.', 'it was safe', 'said', null],
    [
      'The bridge closed after Jane Roe, the mayor, had said it was old.',
      'it was old',
      'had said',
      'Jane Roe',
    ],
    ['Jane Roe – who said it was safe – closed the bridge.', 'it was safe', 'said', 'Jane Roe'],
    ['Jane Roe warned only that morning that it was safe.', 'it was safe', 'warned', 'Jane Roe'],
    ['In a letter posted on a wall, Jane Roe said it was safe.', 'it was safe', 'said', 'Jane Roe'],
    [
      'According to Jane Roe, a smith, the men who fell were drunk.',
      'the men who fell were drunk',
      'According to',
      'Jane Roe',
    ],
    [
      'Jane Roe accused the club, which owns it, of lying.',
      'the club, which owns it, of lying',
      'accused',
      'Jane Roe',
    ],
    ['Jane Roe urged the mayor to mend it.', 'the mayor to mend it', 'urged', 'Jane Roe'],
    ['While Jane Roe says it is safe, nobody crosses.', 'it is safe', 'says', 'Jane Roe'],
  ])('credits %s', (text, content, cue, name) => {
    expect(readArticle(text)).toMatchObject([{ content: [content], cue, kind: 'indirect', name }])
  })

  it.each([
    ['The bridge, Jane Roe said, was safe.', ['The bridge', 'was safe']],
    ['The bridge, according to Jane Roe, was safe.', ['The bridge', 'was safe']],
    ['The bridge was “not new”, Jane Roe said, but on time.', ['The bridge was “not new”', 'but on time']],
    ['What was needed, Jane Roe said later in a note, was rain.', ['What was needed', 'was rain']],
    [
      'It was old, Jane Roe said, and even those with cracks would go.',
      ['It was old', 'and even those with cracks would go'],
    ],
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

  it.each(['who said that the road was wet', 'who added that the road was wet'])(
    'gives what the speaker adds behind the tag: %s',
    (more) => {
      expect(readArticle(`“It rains,” said Jane Roe, a baker, ${more}.`)).toMatchObject([
        { content: ['“It rains,”'], name: 'Jane Roe' },
        { content: ['the road was wet'], name: 'Jane Roe' },
      ])
    },
  )

  it('keeps two speakers of one sentence apart', () => {
    expect(readArticle('Jane Roe said it rained, while Tom Moss said it snowed.')).toMatchObject([
      { content: ['it rained'], name: 'Jane Roe' },
      { content: ['it snowed'], name: 'Tom Moss' },
    ])
  })

  it.each([
    'Jane Roe believes the bridge is safe.',
    'Jane Roe wants a new bridge.',
    'Jane Roe asked the council to build a new bridge.',
    'Her friends had urged her to go.',
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
