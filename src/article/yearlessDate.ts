import { OTHER_CALENDAR } from './besideDate.ts'
import { findClock } from './clock.ts'
import { DATE_FILLERS } from './dateFillers.ts'
import { jalaliMonth } from './jalali.ts'
import { monthNumber } from './monthNames.ts'
import { normalizeDigits } from './normalizeDigits.ts'
import { onlyFillers } from './trimFillers.ts'

const AGO =
  /^(?:(?:last )?(?:updated|modified|actualizado|mis à jour|aktualisiert|aggiornato|atualizado|обновлено|обновена|оновлено|güncelleme|به‌روزرسانی|آخر تحديث)(?: at| à| um| às| alle)?\s*[:：]?\s*\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?|(?:(?:updated|posted|published|mis à jour|actualizado|aktualisiert)[ :]*)?(?:\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago|il y a \d{1,2} (?:minutes?|heures?|jours?)|vor \d{1,2} (?:Minuten?|Stunden?|Tagen?)|hace \d{1,2} (?:minutos?|horas?|días?)|há \d{1,2} (?:minutos?|horas?|dias?)|\d{1,2} (?:минут\p{L}*|час\p{L}*) назад|منذ .{2,12}|\d{1,2}(?:分钟|小时|時間|分)前|yesterday at .{3,10}|today at .{3,10}))$/iu

/** Day and month in figures with a time, without a year: "5/7(日) 18:40", "7.5. 18:40". */
const DAY_AND_TIME = /(?<![\d./])\d{1,2}[./]\d{1,2}\.?\s?(?:\(.\))?,?\s?\d{1,2}[:.]\d{2}(?![\d./])/u

/**
 * True for a date line that dates nothing: without a year ("Monday, 8 May", "Aug 14, 10:15 pm") or in the Islamic calendar alone, counted from
 * now ("2 hours ago"), or with day and month that cannot be told apart ("07/05/2017" in English).
 */
export function isYearlessDate(line: string): boolean {
  if (line.length > 100) return false
  if (AGO.test(line)) return true
  const text = normalizeDigits(line)
  const ours = text.replace(OTHER_CALENDAR, ' ')
  if (ours !== text && !/\d/.test(ours) && onlyFillers(ours)) return true
  if (DAY_AND_TIME.test(text) && onlyFillers(text.replace(DAY_AND_TIME, ' '))) return true
  const figures = text.replace(/(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?/g, ' ')
  if (figures !== text && /[/-]/.test(text) && !/\d/.test(figures)) return onlyFillers(figures)
  if (/\d{4}/.test(text)) return false
  const clock = findClock(text)
  const rest = clock ? `${text.slice(0, clock.start)} ${text.slice(clock.end)}` : text
  const cjk = /^\s*\d{1,2}[月월]\s?\d{1,2}[日일]/u.exec(rest)
  if (cjk) return onlyFillers(rest.slice(cjk[0].length))
  const words = rest.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const named = words.filter((word) => monthNumber(word) !== null || jalaliMonth(word) !== null)
  const days = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word))
  const others = words.length - named.length - days.length
  return (
    named.length === 1 && days.length === 1 && words.filter((word) => DATE_FILLERS.has(word)).length >= others
  )
}
