import { describe, expect, it } from 'vitest'
import { readArticle } from './readArticle.ts'

describe('reported speech', () => {
  it.each([
    ['Jane Roe said that the bridge was safe.', 'that the bridge was safe', 'said', 'Jane Roe'],
    ['Jane Roe said the bridge was safe.', 'the bridge was safe', 'said', 'Jane Roe'],
    ['Jane Roe urged the mayor to mend it.', 'the mayor to mend it', 'urged', 'Jane Roe'],
    ['The bridge was safe, Jane Roe said.', 'The bridge was safe', 'said', 'Jane Roe'],
    ['The bridge was safe, Jane Roe said on Friday.', 'The bridge was safe', 'said', 'Jane Roe'],
    ['On Friday, Jane Roe said the bridge was safe.', 'the bridge was safe', 'said', 'Jane Roe'],
    ['Jane Roe said on Friday that the bridge was safe.', 'that the bridge was safe', 'said', 'Jane Roe'],
    ['Jane Roe on Friday said the bridge was safe.', 'the bridge was safe', 'said', 'Jane Roe'],
    ['Jane Roe has warned that the bridge may fall.', 'that the bridge may fall', 'has warned', 'Jane Roe'],
    ['Jane Roe told reporters that the bridge was safe.', 'that the bridge was safe', 'told', 'Jane Roe'],
    ['The bridge was safe, according to Jane Roe.', 'The bridge was safe', 'according to', 'Jane Roe'],
    ['According to Jane Roe, the bridge was safe.', 'the bridge was safe', 'According to', 'Jane Roe'],
    ['Jane Roe, who built it, said the bridge was safe.', 'the bridge was safe', 'said', 'Jane Roe'],
    ['Jane Roe, when asked, said the bridge was safe.', 'the bridge was safe', 'said', 'Jane Roe'],
    ['Asked about the bridge, Jane Roe said it was safe.', 'it was safe', 'said', 'Jane Roe'],
    ['Jane Roe vowed to mend the bridge.', 'to mend the bridge', 'vowed', 'Jane Roe'],
    ['As Jane Roe noted, the bridge was safe.', 'the bridge was safe', 'noted', 'Jane Roe'],
    ['Jane Roe said it was safe, but the mayor closed it.', 'it was safe', 'said', 'Jane Roe'],
    ['Jane Roe said it was safe, a claim that few believe.', 'it was safe', 'said', 'Jane Roe'],
    [
      'Ann May, the harbour master, arrived late. Ms May said the crane had been safe on the night of the storm.',
      'the crane had been safe on the night of the storm',
      'said',
      'Ann May',
    ],
    ['ORLE (Echo) — Jane Roe left the bridge, saying it was safe.', 'it was safe', 'saying', 'Jane Roe'],
    [
      'The bridge closed after Jane Roe, the mayor, had said it was old.',
      'it was old',
      'had said',
      'Jane Roe',
    ],
    [
      'The harbour master – who said the crane had been safe – left the inquiry without answering questions.',
      'the crane had been safe',
      'said',
      'Harbour master',
    ],
    [
      'Jane Roe, the county engineer, warned on Tuesday that the bridge would not survive another flood.',
      'that the bridge would not survive another flood',
      'warned',
      'Jane Roe',
    ],
    [
      'Norway, Spain and Chile announced on Friday that they would open the strait. The king of Norway left.',
      'that they would open the strait',
      'announced',
      'Norway, Spain and Chile',
    ],
    [
      'Tuesday, Spain and Chile announced that they would open the strait, and on Tuesday they did.',
      'that they would open the strait',
      'announced',
      'Spain and Chile',
    ],
    [
      'Afterwards, Spain and Chile announced that they would open the strait.',
      'that they would open the strait',
      'announced',
      'Spain and Chile',
    ],
    ['In a letter posted on a wall, Jane Roe said it was safe.', 'it was safe', 'said', 'Jane Roe'],
    [
      'According to Jane Roe, a smith, the men who fell were drunk.',
      'the men who fell were drunk',
      'According to',
      'Jane Roe',
    ],
    [
      'Opposition leader Jane Roe accused the government of lying to passengers about the cost of the railway.',
      'the government of lying to passengers about the cost of the railway',
      'accused',
      'Jane Roe',
    ],
    [
      'While Mayor Jane Roe said the bridge was safe, the engineers closed it to lorries on Monday.',
      'the bridge was safe',
      'said',
      'Jane Roe',
    ],
    [
      'Jane Roe, the county engineer, warned only that morning that the bridge would not survive another flood.',
      'that the bridge would not survive another flood',
      'warned',
      'Jane Roe',
    ],
  ])('credits %s', (text, content, cue, name) => {
    expect(readArticle(text)).toMatchObject([{ content: [content], cue, kind: 'indirect', name }])
  })

  it.each([
    ['The bridge, Jane Roe said, was safe.', ['The bridge', 'was safe']],
    [
      'The bridge, according to county engineer Jane Roe, was built on sand and will have to be replaced.',
      ['The bridge', 'was built on sand and will have to be replaced'],
    ],
    [
      'The plan was “a disaster for the town”, Mayor Jane Roe said, and she would vote against it on Thursday.',
      ['The plan was “a disaster for the town”', 'and she would vote against it on Thursday'],
    ],
    [
      'It was old, Jane Roe said, and even those with cracks would go.',
      ['It was old', 'and even those with cracks would go'],
    ],
  ])('joins what the tag splits: %s', (text, content) => {
    expect(readArticle(text)).toMatchObject([{ content, name: 'Jane Roe' }])
  })

  it.each([
    [
      'Mayor Jane Roe said the river had risen, adding that more rain was expected.',
      'the river had risen',
      'that more rain was expected',
    ],
    [
      'Mayor Jane Roe said the schools would stay closed until Friday, and added that more rain was expected.',
      'the schools would stay closed until Friday',
      'that more rain was expected',
    ],
  ])('gives both reports of one speaker: %s', (text, first, second) => {
    expect(readArticle(text)).toMatchObject([
      { content: [first], name: 'Jane Roe' },
      { content: [second], name: 'Jane Roe' },
    ])
  })

  it.each(['who said that the road was wet', 'who added that the road was wet'])(
    'gives what the speaker adds behind the tag: %s',
    (more) => {
      expect(readArticle(`“It rains,” said Jane Roe, a baker, ${more}.`)).toMatchObject([
        { content: ['“It rains,”'], name: 'Jane Roe' },
        { content: ['that the road was wet'], name: 'Jane Roe' },
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
    [
      'Mayor Jane Roe asked the council to pay for a new bridge over the river.',
      'the council to pay for a new bridge over the river',
      'asked',
      'Jane Roe',
    ],
    [
      'Her friends had urged her to leave the city before the vote.',
      'her to leave the city before the vote',
      'had urged',
      'Her friends',
    ],
    [
      'The union called on its members to stay at home on Friday.',
      'its members to stay at home on Friday',
      'called on',
      'Union',
    ],
    [
      'The rebel group claimed responsibility for the attack on the harbour.',
      'responsibility for the attack on the harbour',
      'claimed',
      'Rebel group',
    ],
    [
      'Defence minister Jane Roe dismissed the claims made by the opposition.',
      'the claims made by the opposition',
      'dismissed',
      'Jane Roe',
    ],
    [
      'A spokeswoman did not say whether the bridge would be closed.',
      'whether the bridge would be closed',
      'did not say',
      'Spokeswoman',
    ],
  ])('counts what is asked, claimed or dismissed: %s', (text, content, cue, name) => {
    expect(readArticle(text)).toMatchObject([{ content: [content], cue, kind: 'indirect', name }])
  })

  it('names nobody for two words that may as well be the writer’s', () => {
    expect(readArticle('Mayor Jane Roe announced a deal.')).toMatchObject([
      { content: ['a deal'], cue: 'announced', name: null },
    ])
  })

  it.each([
    'Jane Roe believes the bridge is safe.',
    'Jane Roe wants a new bridge.',
    'Jane Roe supports the bridge and fears the river.',
    'The council considers the bridge to be safe.',
    'A gardener was reportedly hurt.',
    'It was not clear if the bridge was safe.',
    'If confirmed, it would be the third fall this year.',
    'The report cost nothing and the claims were paid.',
    '',
    'She had informed Tom Dunn, the harbour master, of the decision.',
    'She had informed Tom Dunn, and the council will meet on Friday.',
  ])('leaves alone: %s', (text) => {
    expect(readArticle(text)).toEqual([])
  })
})
