import { expect, it } from 'vitest'
import type { GoldArticle, GoldQuote } from './GoldArticle.ts'
import { judgeSpeaker } from './judgeSpeaker.ts'

const quote = (speaker: GoldQuote['speaker'], mention: string | null): GoldQuote => ({
  words: [],
  spans: [],
  mention,
  speaker,
})
const roe = { name: 'Jane Roe', is: 'person' } as const
const dunn = { name: 'Tom Dunn', is: 'person' } as const
const article = (...quotes: GoldQuote[]): GoldArticle => ({
  name: 'x-01',
  style: 'x',
  about: '',
  paragraphs: [],
  silent: ['Ada Dunn'],
  quotes,
})

it.each([
  [roe, 'she', 'Jane Roe', 'person', 'right'],
  [roe, 'she', 'Dr Jane Mary Roe', 'person', 'right'],
  [roe, 'she', 'Roe', 'person', 'right'],
  [roe, 'she', 'Tom Dunn', 'person', 'wrong'],
  [roe, 'she', 'Orle Council', 'organisation', 'wrong'],
  [roe, 'the mayor', 'Mayor', 'person', 'loose'],
  [roe, 'she', 'Man in the street', 'unnamed', 'loose'],
  [roe, 'she', 'Jane Roe and Tom Dunn', 'group', 'loose'],
  // Two people have the surname: only the title that stands in the article tells them apart.
  [dunn, 'he', 'Dunn', 'person', 'loose'],
  [dunn, 'Mr Dunn', 'Mr Dunn', 'person', 'right'],
  [{ name: 'a spokesman for the police', is: 'unnamed' }, 'a spokesman', 'Spokesman', 'unnamed', 'right'],
  [{ name: 'a spokesman for the police', is: 'unnamed' }, 'a spokesman', 'Tom Dunn', 'person', 'wrong'],
  [{ name: 'Orle Homes', is: 'organisation' }, 'they', 'Orle Homes', 'organisation', 'right'],
  [{ name: 'Orle Homes', is: 'organisation' }, 'they', 'Tom Dunn', 'person', 'wrong'],
  [null, 'one of them', 'Tom Dunn', 'person', 'wrong'],
  [null, 'one of them', 'One of them', 'unnamed', 'loose'],
] as const)('%o, “%s”, shown as %s (%s): %s', (speaker, mention, name, is, verdict) => {
  const own = quote(speaker, mention)
  expect(judgeSpeaker({ name, is }, own, article(own, quote(roe, null), quote(dunn, null)))).toBe(verdict)
})

it('tells a withheld name from one that nobody has', () => {
  expect(judgeSpeaker(null, quote(roe, 'she'), article())).toBe('withheld')
  expect(judgeSpeaker(null, quote(null, null), article())).toBe('right')
})
