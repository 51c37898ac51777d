import { describe, expect, it } from 'vitest'
import type { ListItem } from '../../src/archive/ListItem.ts'
import { listPageShard, listPages, numberedPageShard, numberedPages } from '../../src/archive/listPages.ts'

const item = (slug: string, published: string | null): ListItem => ({
  path: `${published === null ? 'undated' : published.slice(0, 10).replaceAll('-', '/')}/${slug}/`,
  published,
  headline: slug,
  opening: '',
  kind: 'cutting',
  language: 'en',
})
const items = [
  item('a', '2017-06-07T11:28'),
  item('b', '2017-06-08'),
  item('c', '2017-06'),
  item('d', '2017'),
  item('e', null),
]
const pages = new Map(listPages(items))
const headlines = (path: string) => pages.get(listPageShard(path))?.items.map(({ headline }) => headline)

describe('pages of dates', () => {
  it('hold the articles of their date, newest first, and of no other', () => {
    expect(headlines('2017/')).toEqual(['b', 'a', 'c', 'd'])
    expect(headlines('2017/06/')).toEqual(['b', 'a', 'c'])
    expect(headlines('2017/06/07/')).toEqual(['a'])
    expect(headlines('undated/')).toEqual(['e'])
    expect([...pages.keys()]).toHaveLength(5)
  })

  it('count all, show fifty, and name the dates within', () => {
    const many = listPages(Array.from({ length: 60 }, (_, i) => item(`n${i}`, `2018-0${1 + (i % 3)}-01`)))
    const year = new Map(many).get(listPageShard('2018/'))!
    expect(year.count).toBe(60)
    expect(year.items).toHaveLength(50)
    expect(year.within).toEqual([
      ['2018-03', 20],
      ['2018-02', 20],
      ['2018-01', 20],
    ])
  })

  it('stay as they are when an article of another date comes', () => {
    const more = new Map(listPages([...items, item('new', '2017-07-01')]))
    expect(more.get(listPageShard('2017/06/'))).toEqual(pages.get(listPageShard('2017/06/')))
  })
})

describe('numbered pages', () => {
  const many = Array.from({ length: 120 }, (_, i) => item(`n${String(i).padStart(3, '0')}`, '2018-01-01'))
  const built = new Map(numberedPages(many))

  it('hold fifty articles each, the oldest on the first, the newest of a page above', () => {
    const sizes = [1, 2, 3].map((n) => built.get(numberedPageShard(n))!.items.length)
    expect(sizes).toEqual([50, 50, 20])
    expect(built.get(numberedPageShard(1))!.items.at(-1)!.headline).toBe('n119')
    expect(built.get(numberedPageShard(3))!.items[0]!.headline).toBe('n000')
    expect(built.get(numberedPageShard(3))!.pages).toBe(3)
  })

  it('stay as they are when a newer article comes', () => {
    const more = new Map(numberedPages([...many, item('new', '2018-02-01')]))
    expect(more.get(numberedPageShard(2))).toEqual(built.get(numberedPageShard(2)))
  })
})
