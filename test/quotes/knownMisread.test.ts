import { describe, expect, it } from 'vitest'
import { readArticle } from './readArticle.ts'

describe('known to be misread', () => {
  it.fails.each([
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
      'a claim of the writer behind a comma, with a title before the name',
      'Mayor Jane Roe said the bridge was safe, a claim that few in the town believe.',
      [{ content: ['the bridge was safe'], name: 'Jane Roe' }],
    ],
    [
      'what goes on behind an aside with “who said”',
      'Finance minister Jane Roe, who said the bridge would be safe for years, has closed it to lorries.',
      [{ content: ['the bridge would be safe for years'], name: 'Jane Roe' }],
    ],
    [
      'three speakers in a list',
      'Germany, France and Poland said they would send more ships to the strait.',
      [{ content: ['they would send more ships to the strait'], name: 'Germany, France and Poland' }],
    ],
    [
      'an aside within what somebody is accused of',
      'Opposition leader Jane Roe accused the government, which owns the railway, of lying about the cost.',
      [{ content: ['the government, which owns the railway, of lying about the cost'], name: 'Jane Roe' }],
    ],
    [
      'what stands before a tag with a title',
      'What the town needs, Mayor Jane Roe said, is a second bridge over the river.',
      [{ content: ['What the town needs', 'is a second bridge over the river'], name: 'Jane Roe' }],
    ],
  ])('%s', (_, text, quotes) => {
    expect(readArticle(text)).toMatchObject(quotes)
  })
})
