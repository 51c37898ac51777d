import { describe, expect, it } from 'vitest'
import { countUnits, makeAxis, unitAt, unitAtEnd, unitOf } from '../../src/archive/timeAxis.ts'

describe('makeAxis', () => {
  it.each([
    [['2015-04-02', '2024-12-08'], { unit: 'month', first: '2015-01', count: 120 }],
    [['2017-06-07'], { unit: 'day', first: '2017-06-01', count: 30 }],
    [['2017-06', '2017-06-07'], { unit: 'month', first: '2017-01', count: 12 }],
    [['1980', '2020-05'], { unit: 'year', first: '1980', count: 41 }],
  ])('over %j is %j', (dates, axis) => {
    expect(makeAxis(dates)).toEqual(axis)
  })

  it('has no axis without dates', () => {
    expect(makeAxis([])).toBe(null)
  })
})

describe('units', () => {
  const axis = { unit: 'month' as const, first: '2015-01', count: 24 }
  it('are named and found again', () => {
    expect(unitAt(axis, 14)).toBe('2016-03')
    expect(unitOf(axis, '2016-03-31')).toBe(14)
    expect(unitOf(axis, '2014-12-31')).toBe(null)
  })
  it('never hold a date that is coarser than they are', () => {
    expect(unitOf(axis, '2016')).toBe(null)
    expect(countUnits(axis, ['2016', '2016-02', '2016-02-03']).reduce((a, b) => a + b)).toBe(2)
  })
  it('bound a range of any precision', () => {
    expect([unitAtEnd(axis, '2016', 'from'), unitAtEnd(axis, '2016', 'to')]).toEqual([12, 23])
    expect([unitAtEnd(axis, null, 'from'), unitAtEnd(axis, '2030', 'to')]).toEqual([0, 23])
  })
})
