import { describe, expect, it } from 'vitest'
import { archiveAddresses } from '../../src/archive/archiveAddresses.ts'
import type { ReadBytes } from '../../src/archive/FacetReader.ts'
import { WHOLE_LIST } from '../../src/archive/ListState.ts'
import { readQuoteAddresses } from '../../src/archive/quoteAddresses.ts'
import type { QuotedFacet } from '../../src/archive/Summary.ts'
import { articleShard, receivedShard } from '../../src/archive/shards.ts'
import { articlePath } from '../../src/article/address.ts'
import { makeArticle, openArchive } from './openArchive.ts'

const ARTICLES = [
  makeArticle('month', '2017-06'),
  makeArticle('old', '2015-01-02', { speakers: ['Mara Ellison'] }),
  makeArticle('none', null),
  makeArticle('day', '2017-06-07', { speakers: ['Mara Ellison'] }),
  makeArticle('year', '2017'),
]
const { files, summary, itemOf, engine, items } = openArchive(ARTICLES)
const newestFirst = Array.from({ length: 5 }, (_, i) => itemOf(4 - i))

describe('archiveFiles', () => {
  it('orders newest first: days, then what states only month or year, undated last', () => {
    expect(newestFirst.map(({ headline }) => headline)).toEqual(['day', 'month', 'year', 'old', 'none'])
  })

  it('sums up the archive', () => {
    expect(summary).toMatchObject({
      articles: 5,
      undated: 1,
      newest: '2017-06-07',
      oldest: '2015-01-02',
      axis: { unit: 'month', first: '2015-01', count: 36 },
      coarse: [['2017', 1]],
      years: [
        ['2017', expect.stringMatching(/^2017-/)],
        ['2015', expect.stringMatching(/^2015-/)],
      ],
      facets: {
        speaker: { values: [{ slug: 'mara-ellison', name: 'Mara Ellison', count: 2 }], total: 1 },
        kind: { values: [{ slug: 'direct', name: 'direct', count: 2 }], total: 1 },
      },
    })
  })

  it('says where the quotes of a publisher and of a speaker stand, the newest first', async () => {
    const nameless = makeArticle('nameless', '2017-06-09', { speakers: ['Mara Ellison', 'Somebody'] })
    nameless.quotes[1]!.speaker = null
    const { summary, read } = openArchive([...ARTICLES, nameless])
    const quotesOf = (facet: QuotedFacet, slug: string) =>
      readQuoteAddresses(read as ReadBytes, summary.heads[`${facet}Quotes`], slug)
    expect(await quotesOf('publisher', 'the-paper')).toEqual([
      { path: '2017/06/09/nameless/', ids: ['not-now-0', 'not-now-1'] },
      { path: '2017/06/07/day/', ids: ['not-now-0'] },
      { path: '2015/01/02/old/', ids: ['not-now-0'] },
    ])
    expect((await quotesOf('speaker', 'mara-ellison'))[0]).toEqual({
      path: '2017/06/09/nameless/',
      ids: ['not-now-0'],
    })
    expect(await quotesOf('speaker', 'somebody')).toEqual([])
  })

  it('gives the same files for the same articles in another order', () => {
    expect(openArchive([...ARTICLES].reverse()).files).toEqual(files)
  })

  it('keeps the cutting as received apart from the article, among those of others', () => {
    const [one] = ARTICLES
    const cutting = { file: 'f.txt', format: 'text', sha256: 'x', text: 'AS RECEIVED' }
    const kept = { ...one!, article: { ...one!.article, cutting } }
    const { files, text } = openArchive([kept])
    const path = articlePath(kept.article)
    expect(JSON.parse(text(receivedShard(path, 1)))).toEqual({
      [path]: { text: 'AS RECEIVED', removed: [] },
    })
    expect(text(articleShard(path))).toContain('f.txt')
    const holding = [...files]
      .filter(([, content]) => String(content).includes('AS RECEIVED'))
      .map(([name]) => name)
    expect(holding).toEqual([receivedShard(path, 1)])
  })

  it('leads from every address that an article has left, unless another one is there now', () => {
    const [one, two] = ARTICLES
    const moved = {
      ...one!,
      article: {
        ...one!.article,
        formerly: ['2001/02/03/gone/', articlePath(two!.article), '../../outside'],
      },
    }
    const { files, text } = openArchive([moved, two!])
    expect(JSON.parse(text(articleShard('2001/02/03/gone/')))).toEqual({
      movedTo: articlePath(one!.article),
    })
    expect(JSON.parse(text(articleShard(articlePath(two!.article))))).toHaveProperty('article')
    expect([...files.keys()].filter((name) => name.includes('outside'))).toEqual([])
  })
})

describe('archiveAddresses', () => {
  it('names every list and article', () => {
    expect(archiveAddresses(newestFirst).sort()).toEqual(
      [
        '',
        '2015/',
        '2015/01/',
        '2015/01/02/',
        '2015/01/02/old/',
        '2017/',
        '2017/06/',
        '2017/06/07/',
        '2017/06/07/day/',
        '2017/06/month/',
        '2017/year/',
        'undated/',
        'undated/none/',
        'how-quotes-are-found/',
      ].sort(),
    )
  })
})

describe('ListEngine', () => {
  it('filters by speaker and counts the other facets under it', async () => {
    const state = { ...WHOLE_LIST, speaker: ['mara-ellison'] }
    expect(items(await engine.answer(state)).map(({ headline }) => headline)).toEqual(['day', 'old'])
    const { publisher } = await engine.facets(state)
    expect(publisher.values[0]).toEqual({ slug: 'the-paper', name: 'The Paper', count: 2 })
  })

  it('keeps a month out of a range that holds only a part of it, and says so', async () => {
    const answer = await engine.answer({ ...WHOLE_LIST, from: '2017-06-05', to: '2017-06-10' })
    expect(items(answer).map(({ headline }) => headline)).toEqual(['day'])
    expect(answer.maybe).toBe(2)
  })

  it('shows the oldest first with the undated still last', async () => {
    const answer = await engine.answer({ ...WHOLE_LIST, sort: 'oldest' })
    expect(items(answer).map(({ headline }) => headline)).toEqual(['old', 'year', 'month', 'day', 'none'])
  })
})
