import { isPublicationDate } from '../article/publicationDate.ts'

const STAMP = /^[\s\uFEFF]{0,40}date[ \t\u00A0]+(\d{4}-\d{2}(?:-\d{2})?)(?![\d-])[ \t\u00A0]?/

/**
 * The date stamp at the very start of a cutting: ` date 2017-06-07 text goes on`. `length` is how many
 * characters of the text the stamp takes; `date` is null where there is none or it names no day that exists,
 * in which case `doubt` says so. Nothing rolls over.
 */
export function readStamp(text: string): { date: string | null; length: number; doubt?: string } {
  const match = STAMP.exec(text)
  const date = match?.[1]
  if (!match || date === undefined) return { date: null, length: 0 }
  const length = match[0].length
  if (isPublicationDate(date)) return { date, length }
  return { date: null, length, doubt: `the stamp ${date} is no date that exists: kept as undated` }
}
