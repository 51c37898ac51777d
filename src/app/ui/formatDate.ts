import { dayOf } from '../../article/publicationDate.ts'
import { words } from '../words.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.keys(parts).join(' ')}`
  let made = formatters.get(key)
  if (!made) {
    made = new Intl.DateTimeFormat(language, {
      ...parts,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    })
    formatters.set(key, made)
  }
  return made
}

/** A date in words, as precisely as it is stated and no more: "7 June 2017", "June 2017", "2017". */
export function formatDate(date: string, language = 'en', { year = true } = {}): string {
  const day = dayOf(date)
  if (day.length === 4) return day
  if (language === 'en' || language === 'und') return inEnglish(day, year)
  const parts: Intl.DateTimeFormatOptions = { month: 'long' }
  if (day.length === 10) parts.day = 'numeric'
  if (year) parts.year = 'numeric'
  return formatter(language, parts).format(new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`))
}

/** In British order, as the design writes it; without the browser's own dates, which are slow to begin with. */
function inEnglish(day: string, withYear: boolean): string {
  const [year, month, date] = day.split('-')
  return [date && Number(date), words.months[Number(month) - 1], withYear && year].filter(Boolean).join(' ')
}

/** A range in words: "2015 – 2024", "June 2017", "March 2023 – March 2024". */
export function formatRange(from: string, to: string, language = 'en'): string {
  return from === to
    ? formatDate(from, language)
    : `${formatDate(from, language)} – ${formatDate(to, language)}`
}

/** Whole years between two dates of day, month or year precision, counted by what both state. */
export function yearsBetween(date: string, today: string): number {
  const length = Math.min(dayOf(date).length, today.length)
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4))
  return today.slice(4, length) < dayOf(date).slice(4, length) ? years - 1 : years
}
