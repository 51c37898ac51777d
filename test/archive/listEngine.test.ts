import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateAnswer } from '../../src/archive/dateAnswer.ts'
import { yearsToRead } from '../../src/archive/dateSpans.ts'
import { facetSlug } from '../../src/archive/facetSlug.ts'
import { articleAt } from '../../src/archive/ListAnswer.ts'
import { readYears } from '../../src/archive/ListEngine.ts'
import { isUnfiltered, type ListState, WHOLE_LIST } from '../../src/archive/ListState.ts'
import { FACETS } from '../../src/archive/Summary.ts'
import { countUnits } from '../../src/archive/timeAxis.ts'
import { evaluateList } from './evaluateList.ts'
import { makeArticle, openArchive } from './openArchive.ts'

const NAMES = ['Mara Ellison', 'Tomas Reed', 'Ana Brook', 'Ivo Hale', 'Élise Orr', 'Sam Weir']
const PAPERS = ['The Paper', 'Le Journal', 'Harbour News']
const DATES = [
  '2015',
  '2015-02',
  '2016',
  '2016-02-28',
  '2016-02-29',
  '2016-03-01',
  '2016-03',
  '2017-12-31T23:59',
  '2018-01-01',
  null,
]

const article = fc.record({
  published: fc.constantFrom(...DATES),
  speakers: fc.subarray(NAMES, { maxLength: 3 }),
  publisher: fc.constantFrom(...PAPERS),
  language: fc.constantFrom('en', 'fr', 'es'),
})
const archive = fc
  .array(article, { minLength: 1, maxLength: 40 })
  .map((articles) => articles.map(({ published, ...rest }, i) => makeArticle(`a${i}`, published, rest)))
const end = fc.constantFrom(null, '2015', '2016', '2016-02', '2016-02-29', '2016-03-15', '2018')
const state: fc.Arbitrary<ListState> = fc
  .record({
    from: end,
    to: end,
    undated: fc.boolean(),
    publisher: fc.subarray([...PAPERS.map(facetSlug), 'nobody'], { maxLength: 2 }),
    speaker: fc.subarray(NAMES.map(facetSlug), { maxLength: 2 }),
    kind: fc.subarray(['direct', 'reported', 'unnamed'] as const, { maxLength: 1 }),
    lang: fc.subarray(['en', 'fr'], { maxLength: 1 }),
    sort: fc.constantFrom('newest' as const, 'oldest' as const),
  })
  .map((change) => ({
    ...WHOLE_LIST,
    ...change,
    ...(change.undated && { from: null, to: null }),
    ...(change.from && change.to && change.to < change.from && { to: null }),
  }))

describe('ListEngine', () => {
  it('answers as reading every headline does', async () => {
    await fc.assert(
      fc.asyncProperty(archive, state, async (articles, state) => {
        const { engine, items, knownOf, read, summary } = openArchive(articles)
        const all = Array.from({ length: summary.articles }, (_, i) => knownOf(summary.articles - 1 - i))
        const expected = evaluateList(all, state)
        const answer = await engine.answer(state)
        if (isUnfiltered(state)) {
          const fine = await readYears(read, yearsToRead(state, summary), summary)
          const { rows, ...quick } = dateAnswer(state, summary, fine)
          expect(Array.from({ length: quick.count }, (_, i) => articleAt(rows, i))).toEqual(
            Array.from({ length: answer.count }, (_, i) => articleAt(answer.rows, i)),
          )
          expect(quick).toEqual({ ...answer, rows: undefined })
        }
        expect(items(answer).map(({ path }) => path)).toEqual(expected.items.map(({ path }) => path))
        expect(answer.maybe).toBe(expected.maybe)
        const facets = await engine.facets(state)
        for (const facet of FACETS) expect(facets[facet]).toEqual(expected.facets[facet])
        expect(answer.units).toEqual(summary.axis ? countUnits(summary.axis, expected.dates) : [])
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
