import { describe, expect, it } from 'vitest'
import { archiveAddresses } from '../../src/archive/archiveAddresses.ts'
import { archiveFiles } from '../../src/archive/archiveFiles.ts'
import { evaluateList } from '../../src/archive/evaluateList.ts'
import type { ListItem } from '../../src/archive/ListItem.ts'
import { WHOLE_LIST } from '../../src/archive/ListState.ts'
import { listShards } from '../../src/archive/listShards.ts'
import { makeEntry } from '../../src/archive/makeEntry.ts'
import type { Summary } from '../../src/archive/Summary.ts'
import { articleShard, HEADLINES, receivedShard, SUMMARY } from '../../src/archive/shards.ts'
import { articlePath } from '../../src/article/address.ts'
import type { QuotedArticle } from '../../src/article/Quote.ts'

function entry(slug: string, published: string | null, speaker?: string): QuotedArticle {
  const text = speaker ? `“Not now,” said ${speaker}.` : 'Nothing was said.'
  return {
    article: {
      slug,
      published,
      headline: slug,
      publisher: 'The Paper',
      language: 'en',
      kind: 'cutting',
      body: [{ kind: 'paragraph', text }],
    },
    quotes: speaker
      ? [
          {
            id: 'not-now',
            content: [{ block: 0, start: 0, end: 10 }],
            verbatim: [{ block: 0, start: 0, end: 10 }],
            speaker: {
              name: speaker,
              is: 'person',
              mention: [{ block: 0, start: 16, end: 16 + speaker.length }],
              certainty: 'stated',
            },
          },
        ]
      : [],
  }
}

const ARTICLES = [
  entry('month', '2017-06'),
  entry('old', '2015-01-02', 'Mara Ellison'),
  entry('none', null),
  entry('day', '2017-06-07', 'Mara Ellison'),
  entry('year', '2017'),
]
const SETTINGS = {
  problems: [],
  keeper: true,
  site: { title: 'T', language: 'en', built: '2026-01-01', publish: 'private' as const, index: false },
}
function filesOf(articles: readonly QuotedArticle[]): Map<string, string> {
  const entries = articles.map(({ article, quotes }) => makeEntry(article, quotes))
  const shared = archiveFiles({
    ...SETTINGS,
    entries: entries.map(({ light }) => light),
    read: (n) => entries[n]!.heavy,
  })
  return new Map([...shared, ...entries.map(({ heavy }) => heavy.page)].map(([path, c]) => [path, String(c)]))
}

const files = filesOf(ARTICLES)
const items = JSON.parse(files.get(HEADLINES)!) as ListItem[]
const summary = JSON.parse(files.get(SUMMARY)!) as Summary

describe('archiveFiles', () => {
  it('orders newest first: days, then what states only month or year, undated last', () => {
    expect(items.map(({ headline }) => headline)).toEqual(['day', 'month', 'year', 'old', 'none'])
  })

  it('sums up the archive', () => {
    expect(summary).toMatchObject({
      articles: 5,
      undated: 1,
      dates: [
        ['2017-06-07', 1],
        ['2017-06', 1],
        ['2017', 1],
        ['2015-01-02', 1],
      ],
      speakers: { values: [{ slug: 'mara-ellison', name: 'Mara Ellison', count: 2 }], total: 1 },
      quotes: { direct: 2, reported: 0, unnamed: 0 },
    })
  })

  it('gives the same files for the same articles in another order', () => {
    const turned = filesOf([...ARTICLES].reverse())
    expect(turned).toEqual(files)
  })

  it('keeps the cutting as received apart from the article, among those of others', () => {
    const [one] = ARTICLES
    const cutting = { file: 'f.txt', format: 'text', sha256: 'x', text: 'AS RECEIVED' }
    const kept = { ...one!, article: { ...one!.article, cutting } }
    const files = filesOf([kept])
    const path = articlePath(kept.article)
    expect(JSON.parse(files.get(receivedShard(path))!)).toEqual({
      [path]: { text: 'AS RECEIVED', removed: [] },
    })
    expect(files.get(articleShard(path))).toContain('f.txt')
    const holding = [...files].filter(([, content]) => content.includes('AS RECEIVED')).map(([name]) => name)
    expect(holding).toEqual([receivedShard(path)])
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
    const files = filesOf([moved, two!])
    expect(JSON.parse(files.get(articleShard('2001/02/03/gone/'))!)).toEqual({
      movedTo: articlePath(one!.article),
    })
    expect(JSON.parse(files.get(articleShard(articlePath(two!.article)))!)).toHaveProperty('article')
    expect([...files.keys()].filter((name) => name.includes('outside'))).toEqual([])
  })
})

describe('archiveAddresses', () => {
  it('names every list and article', () => {
    expect(archiveAddresses(items).sort()).toEqual(
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
      ].sort(),
    )
  })
})

describe('evaluateList', () => {
  it('filters by speaker and counts the other facets under it', () => {
    const result = evaluateList(items, { ...WHOLE_LIST, speaker: ['mara-ellison'] }, null)
    expect(result.items.map(({ headline }) => headline)).toEqual(['day', 'old'])
    expect(result.facets.publisher.values[0]).toEqual({ slug: 'the-paper', name: 'The Paper', count: 2 })
  })

  it('keeps a month out of a range that holds only a part of it, and says so', () => {
    const result = evaluateList(items, { ...WHOLE_LIST, from: '2017-06-05', to: '2017-06-10' }, null)
    expect(result.items.map(({ headline }) => headline)).toEqual(['day'])
    expect(result.maybe).toBe(2)
  })

  it('shows the oldest first with the undated still last', () => {
    const result = evaluateList(items, { ...WHOLE_LIST, sort: 'oldest' }, null)
    expect(result.items.map(({ headline }) => headline)).toEqual(['old', 'year', 'month', 'day', 'none'])
  })
})

describe('listShards', () => {
  it('needs one block for a month and every headline for a filter', () => {
    expect(listShards({ ...WHOLE_LIST, from: '2017-06', to: '2017-06' }, summary)).toEqual({
      kind: 'blocks',
      shards: ['archive/headlines/0.json'],
    })
    expect(listShards({ ...WHOLE_LIST, kind: ['direct'] }, summary)).toEqual({
      kind: 'all',
      headlines: HEADLINES,
      texts: null,
    })
  })
})
