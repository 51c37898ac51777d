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
    [
      'a paper that was told',
      'Jane Roe told the Orle Echo the bridge was safe.',
      [{ content: ['the bridge was safe'], name: 'Jane Roe' }],
    ],
    [
      'whom somebody urged',
      'Jane Roe urged the mayor to mend it.',
      [{ content: ['the mayor to mend it'], name: 'Jane Roe' }],
    ],
  ])('%s', (_, text, quotes) => {
    expect(readArticle(text)).toMatchObject(quotes)
  })
})
