import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateMatch } from '../../src/archive/dateMatch.ts'
import { listAddress, readListState, WHOLE_LIST } from '../../src/archive/ListState.ts'
import { readTypedDate } from '../../src/archive/typedDate.ts'
import { readAddress } from '../../src/article/address.ts'

function readBack(address: string) {
  const url = new URL(address, 'http://localhost/')
  const path = readAddress(decodeURIComponent(url.pathname))
  if (path?.screen !== 'list') throw new Error(`${address} is no list`)
  return readListState(path, url.searchParams)
}

describe('listAddress', () => {
  it.each([
    [{}, ''],
    [{ from: '2017', to: '2017' }, '2017/'],
    [{ from: '2017-06', to: '2017-06' }, '2017/06/'],
    [{ from: '2017-06', to: '2017-08' }, '?from=2017-06&to=2017-08'],
    [{ undated: true }, 'undated/'],
    [
      { publisher: ['the-guardian', 'bbc-news'], q: 'ice' },
      '?q=ice&publisher=the-guardian&publisher=bbc-news',
    ],
  ])('%j is %s', (change, address) => {
    expect(listAddress({ ...WHOLE_LIST, ...change })).toBe(address)
  })

  it('gives an address that reads back as the same state', () => {
    const date = fc.constantFrom('2015', '2016-02', '2016-02-29', '2019-12-31')
    const slug = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(
        fc.record({
          from: fc.option(date),
          to: fc.constantFrom(null, '2020', '2020-05-04'),
          publisher: fc.uniqueArray(slug, { maxLength: 3 }),
          speaker: fc.uniqueArray(slug, { maxLength: 3 }),
          q: fc.string({ maxLength: 20 }).filter((q) => q === '' || q.trim() !== ''),
          sort: fc.constantFrom('best' as const, 'newest' as const, 'oldest' as const),
        }),
        (change) => {
          const state = { ...WHOLE_LIST, ...change }
          expect(readBack(listAddress(state))).toEqual(state)
        },
      ),
    )
  })
})

describe('dateMatch', () => {
  it.each([
    ['2017-06-07', '2017-06', '2017-06', 'inside'],
    ['2017-06', '2017-06', '2017-06', 'inside'],
    ['2017-06', '2017-06-01', '2017-06-29', 'maybe'],
    ['2017-06', '2017-06-01', '2017-06-30', 'inside'],
    ['2017', '2017-06', '2017-06', 'maybe'],
    ['2017-07', '2017-06', '2017-06', 'outside'],
    [null, '2017-06', '2017-06', 'outside'],
  ] as const)('an article of %s and the range %s to %s: %s', (published, from, to, match) => {
    expect(dateMatch(published, { from, to, undated: false })).toBe(match)
  })
})

describe('readTypedDate', () => {
  it.each([
    ['1 Mar 2023', '2023-03-01'],
    ['March 1, 2023', '2023-03-01'],
    ['Mar 2023', '2023-03'],
    ['2023-03-01', '2023-03-01'],
    ['2023-3', '2023-03'],
    ['2023', '2023'],
    ['30 February 2019', null],
    ['29 Feb 2019', null],
    ['soon', null],
    ['1 2 3 2023', null],
    ['March', null],
  ])('%s is %s', (typed, date) => {
    expect(readTypedDate(typed)).toBe(date)
  })
})
