import { describe, expect, it } from 'vitest'
import { articlePack, hasOwnPage } from '../../src/archive/articlePacks.ts'
import { progressLine } from '../../src/build/Progress.ts'
import { lastPackedDay, pageAddresses, readPrerenderMode } from '../../src/build/prerenderMode.ts'
import { UsageError } from '../../src/build/UsageError.ts'

const items = ['2017-06-08', '2017-06-07T11:28+03:30', '2017-06-07', '2017-06', null].map((published) => ({
  published,
}))
const paths = ['2017/06/08/a/', '2017/06/07/b/', '2017/06/07/c/', '2017/06/d/', 'undated/e/']
const pagesOf = (mode: string) => {
  const packed = lastPackedDay(readPrerenderMode(mode), items)
  return paths.filter((path) => hasOwnPage(path, packed))
}

describe('PRERENDER', () => {
  it('gives pages to all, to none, or to at most the newest, by whole days', () => {
    expect(pagesOf('all')).toEqual(paths)
    expect(pagesOf('')).toEqual(paths)
    expect(pagesOf('none')).toEqual([])
    expect(pagesOf('recent:1')).toEqual(['2017/06/08/a/'])
    expect(pagesOf('recent:2')).toEqual(['2017/06/08/a/'])
    expect(pagesOf('recent:3')).toEqual(paths.slice(0, 3))
    expect(pagesOf('recent:4')).toEqual(paths.slice(0, 4))
    expect(pagesOf('recent:9')).toEqual(paths)
  })

  it('makes the pages of the list that hold the newest, and the one that the front page leads to', () => {
    const many = Array.from({ length: 320 }, (_, i) => ({
      path: `2017/06/07/${i}/`,
      published: '2017-06-07',
    }))
    const listPages = (own: number) =>
      pageAddresses(many, (path) => Number(path.split('/')[3]) < own).filter((path) =>
        path.startsWith('page/'),
      )
    expect(listPages(0)).toEqual([])
    expect(listPages(5)).toEqual(['page/6/', 'page/7/'])
    expect(listPages(120)).toEqual(['page/5/', 'page/6/', 'page/7/'])
    expect(listPages(320)).toHaveLength(7)
  })

  it('that is something else is a mistake of usage', () => {
    for (const text of ['some', 'recent', 'recent:x', 'recent:-1'])
      expect(() => readPrerenderMode(text)).toThrow(UsageError)
  })

  it('puts an article into the same pack whatever else there is', () => {
    expect(articlePack('2017/06/07/b/')).toBe(articlePack('2017/06/07/b/'))
    expect(new Set(paths.map(articlePack)).size).toBe(5)
  })
})

describe('progress', () => {
  it('says how far, how fast and how long', () => {
    expect(progressLine('Reading', 1200, 10_000, 10)).toBe(
      'Reading: 1,200 of 10,000, 120 a second, 1 min 14 s left',
    )
    expect(progressLine('Reading', 0, 10, 0)).toContain('0 of 10')
  })
})
