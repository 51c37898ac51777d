import { describe, expect, it } from 'vitest'
import { findMarks } from '../../src/archive/findMarks.ts'
import { WHOLE_LIST } from '../../src/archive/ListState.ts'
import { readSearchQuery } from '../../src/archive/searchQuery.ts'
import { makeArticle, openArchive } from './openArchive.ts'

const { engine, items } = openArchive([
  makeArticle('climate', '2020-01-01', {
    headline: 'Climate policies at sea',
    text: 'Ministers met. The harbour was closed.',
    publisher: 'The Guardian',
    speakers: ['Mara Ellison'],
  }),
  makeArticle('harbour', '2021-05-01', {
    headline: 'A storm',
    text: 'The harbour policy on climate was closed for good.',
    publisher: 'Le Monde',
  }),
  makeArticle('spanish', '2022-05-01', {
    headline: 'Las naciones firman',
    text: 'Los presidentes hablaron de economía.',
    language: 'es',
  }),
  makeArticle('french', '2022-06-01', {
    headline: 'Les manifestants à Paris',
    text: 'L’économie française et les présidents.',
    language: 'fr',
  }),
  makeArticle('german', '2022-07-01', {
    headline: 'Die Regierungen streiten',
    text: 'In der Straße steht ein Haus.',
    language: 'de',
  }),
  makeArticle('japanese', '2022-08-01', { headline: '東京都で会議', text: '京都の寺。', language: 'ja' }),
  makeArticle('arabic', '2022-09-01', {
    headline: 'الجيش السوداني',
    text: 'قال المتحدث إنّ القوات انسحبت.',
    language: 'ar',
  }),
])

const search = async (q: string) =>
  items(await engine.answer({ ...WHOLE_LIST, q })).map(({ path }) => path.split('/').at(-2))

describe('a search', () => {
  it.each<[string, string[]]>([
    ['climate policy', ['climate', 'harbour']],
    ['closed -climate', []],
    ['closed', ['harbour', 'climate']],
    ['"harbour policy"', ['harbour']],
    ['"policy harbour"', []],
    ['storm OR ministers', ['harbour', 'climate']],
    ['headline:climate', ['climate']],
    ['headline:"climate policies"', ['climate']],
    ['publisher:guardian closed', ['climate']],
    ['speaker:ellison', ['climate']],
    ['said:now', ['climate']],
    ['said:harbour', []],
    ['closed after:2021', ['harbour']],
    ['closed before:2020-06', ['climate']],
    ['nacion', ['spanish']],
    ['economia', ['spanish']],
    ['économies', ['french', 'spanish']],
    ['manifestant', ['french']],
    ['regierung', ['german']],
    ['strasse', ['german']],
    ['東京', ['japanese']],
    ['京都', ['japanese']],
    ['東寺', []],
    ['جيش', ['arabic']],
    ['ان القوات', ['arabic']],
    ['harb', ['harbour', 'climate']],
    ['harbuor', ['harbour', 'climate']],
    ['zzzz', []],
  ])('for %s finds %j', async (q, found) => {
    expect((await search(q)).sort()).toEqual([...found].sort())
  })

  it('puts what stands in a headline first', async () => {
    expect((await search('climate '))[0]).toBe('climate')
  })

  it('says what it was shown for where a word was misspelt', async () => {
    expect((await engine.answer({ ...WHOLE_LIST, q: 'harbuor storm' })).instead).toEqual([
      ['harbuor', 'harbour'],
    ])
  })
})

describe('readSearchQuery', () => {
  it('takes a search apart', () => {
    const { all, without, after, before } = readSearchQuery(
      'ice -"thin ice" Paris OR Rome after:2015 before:2017-06 headline:melt',
    )
    expect(all.map((parts) => parts.map(({ field, words }) => [field, ...words].join(' ')))).toEqual([
      [' ice'],
      [' paris', ' rome'],
      ['headline melt'],
    ])
    expect(without.map(({ words }) => words)).toEqual([['thin', 'ice']])
    expect([after, before]).toEqual(['2015', '2017-06'])
  })
})

describe('findMarks', () => {
  it.each<[string, string[], string[]]>([
    ['New policies, old policy', ['polic'], ['policies', 'policy']],
    ['Gunmen stormed parliament', ['parl'], ['parl']],
    ['Été, étéE et hiver', ['ete'], ['Été', 'étéE']],
    ['the harbour policy', ['harbour polic'], ['harbour policy']],
    ['昨日東京都で', ['東京'], ['東京']],
    ['قال الجيش', ['جيش'], ['الجيش']],
  ])('in %s', (text, marks, found) => {
    expect(findMarks(text, marks).map(([start, end]) => text.slice(start, end))).toEqual(found)
  })
})
