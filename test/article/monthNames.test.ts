import { describe, expect, it } from 'vitest'
import { monthNumber } from '../../src/article/monthNames.ts'
import { parseStatedDate } from '../../src/article/statedDate.ts'

const LANGUAGES =
  'en en-GB es fr de it pt pt-BR nl sv nb da fi pl cs sk hu ro bg ru uk be sr sr-Latn hr sl mk el tr ar ar-LB ar-MA he hi ur bn ta mr ne id vi th ko ja zh zh-Hant ca lt lv et sw af ka hy kk is km si sq az kn ml te gu pa gl eu cy ga zu uz ky ps or bs ms nn ig'.split(
    ' ',
  )
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2017, month, 16, 15, 10)))
const written = (language: string, options: Intl.DateTimeFormatOptions, date: Date) =>
  new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format(date)

describe('days as other languages write them', () => {
  it.each(LANGUAGES)('are read in %s, in full, shortened and with a time', (language) => {
    const wrong = MONTHS.flatMap((date) => {
      const day = date.toISOString().slice(0, 10)
      return [
        [written(language, { dateStyle: 'full' }, date), day],
        [written(language, { day: 'numeric', month: 'short', year: 'numeric' }, date), day],
        [written(language, { dateStyle: 'long', timeStyle: 'short' }, date), `${day}T15:10`],
      ].filter(([text, expected]) => parseStatedDate(text!, language.split('-')[0]!)?.date !== expected)
    })
    expect(wrong).toEqual([])
  })

  it('parts what is one month in Croatian and another in Polish', () => {
    expect(monthNumber('listopada', 'hr')).toBe(10)
    expect(monthNumber('listopada', 'pl')).toBe(11)
    expect(monthNumber('lip', 'hr')).toBe(6)
    expect(monthNumber('lip.', 'pl')).toBe(7)
  })
})
