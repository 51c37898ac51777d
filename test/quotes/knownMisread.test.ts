import { describe, expect, it } from 'vitest'
import { readArticle } from './readArticle.ts'

describe('known to be misread', () => {
  it.fails.each([
    [
      'two reports joined by “and” without a comma',
      'Mayor Jane Roe said the river had risen by two metres and added that the schools would stay closed until Friday.',
      [
        { content: ['the river had risen by two metres'], name: 'Jane Roe' },
        { content: ['that the schools would stay closed until Friday'], name: 'Jane Roe' },
      ],
    ],
    [
      'a request for anonymity',
      'Three officials, who asked not to be named, said the talks would go on until Friday.',
      [{ content: ['the talks would go on until Friday'], is: 'unnamed' }],
    ],
    [
      'a short clause around “according to”',
      'The fire, according to police, was started deliberately.',
      [{ content: ['The fire', 'was started deliberately'], name: 'Police' }],
    ],
    [
      'a question around a long tag',
      'What the town needed, Jane Roe said later in a note to the council, was a second bridge.',
      [{ content: ['What the town needed', 'was a second bridge'], name: 'Jane Roe' }],
    ],
    [
      'a report behind “while” in the present tense',
      'While the mayor, Jane Roe, says the bridge is safe, few of the town’s drivers will cross it.',
      [{ content: ['the bridge is safe'], name: 'Jane Roe' }],
    ],
    [
      'three countries as one speaker',
      'Germany, France and Poland said they would send more ships to the strait.',
      [{ content: ['they would send more ships to the strait'], name: 'Germany, France and Poland' }],
    ],
    [
      'an aside within an accusation',
      'Opposition leader Jane Roe accused the government, which owns the railway, of lying about the cost.',
      [{ content: ['the government, which owns the railway, of lying about the cost'], name: 'Jane Roe' }],
    ],
    [
      '“that” as part of a time',
      'Jane Roe, the county engineer, warned only that morning that the bridge would not survive another flood.',
      [{ content: ['that the bridge would not survive another flood'], name: 'Jane Roe' }],
    ],
    ['an event that was reported', 'A second landslide was reported near the bridge on Sunday morning.', []],
    [
      'a paper between the speaker and the words',
      'Tom Dunn was quoted by the Orle Echo as saying the bridge would open in May.',
      [{ content: ['the bridge would open in May'], name: 'Tom Dunn' }],
    ],
    [
      'a surname that is also a verb',
      'Ann May, the harbour master, arrived late. May said the crane had been safe on the night of the storm.',
      [{ content: ['the crane had been safe on the night of the storm'], name: 'Ann May' }],
    ],
    [
      '“as Roe puts it”',
      'As the former minister Jane Roe puts it, “nobody in this town is ready for another flood”.',
      [{ content: ['“nobody in this town is ready for another flood”'], name: 'Jane Roe' }],
    ],
  ])('%s', (_, text, quotes) => {
    expect(readArticle(text)).toMatchObject(quotes)
  })
})
