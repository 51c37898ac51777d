import { parseByline } from '../article/byline.ts'
import { parseStatedDate, type StatedDate } from '../article/statedDate.ts'
import { endsLikeSentence } from './endsLikeSentence.ts'
import { type Removal, removalOf } from './removals.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** How far from the end such a box may stand. */
const LINES = 16
const DATE =
  /^(?:(?:publication |publishing )?date|datum|date de publication|fecha|data|tarih|dato|päivämäärä|дата|дата публикации|تاريخ|تاریخ|日期|时间|時間|日付|날짜)\s*[:：]?\s*(?=\d|\p{L})/iu
/** What else such boxes name, each with its value or as a button. */
const ENTRY =
  /^(?:authors?|written by|reporter|editor|section|category|source|language|word count|related (?:subjects?|topics?|links?)|topics?|subjects?|keywords?|tags?|share|feedback|print|permalink|copyright|autor(?:in)?(?:\/autor(?:in)?)?|redaktion|rubrik|kategorie|quelle|themen(?:seiten)?|thema|schlagw[oö]rter|teilen|drucken|autora?|autoría|autoria|temas(?: relacionados)?|palabras clave|palavras-chave|compartir|enviar|imprimir|enlace permanente|link permanente|auteur|thèmes|mots[- ]clés|partager|permalien|autore|argomenti|parole chiave|stampa|автор|источник|темы|рубрика|раздел|ключевые слова|теги|постоянная ссылка|yazar|anahtar kelimeler|konular|الكاتب|مواضيع|كلمات مفتاحية|作者|来源|關鍵字|关键词|キーワード)(?![\p{L}\p{M}])/iu

/** What stands beside the day of an event. */
const EVENT =
  /^(?:location|venue|where|admission|tickets?|entry|wo|eintritt|veranstaltungsort|où|entrée|tarifs?|dónde|entradas?|dove|ingresso|biglietti|onde|waar|toegang|место проведения|вход|где|wstęp|bilety|vstupné|会場|場所|地点|地點)(?![\p{L}\p{M}])/iu
const AUTHOR =
  /^(?:authors?|written by|autor(?:in)?(?:\/autor(?:in)?)?|autora|autoría|autoria|auteur|autore|автор|yazar|الكاتب|作者)\s*[:：]?\s+(?=\p{Lu}|\p{Lo})(.{4,60})$/iu

/** Who wrote, by a line of the box. */
function writersIn(lines: readonly Paragraph[]): string[] {
  const name = lines.map(({ text }) => AUTHOR.exec(text)?.[1]).find((found) => found !== undefined)
  return name === undefined ? [] : (parseByline(`By ${name}`)?.names ?? [])
}

/** The labels of a box by their lines; lines that end like sentences are none. */
const isEntry = (line: Paragraph | undefined) =>
  line !== undefined && line.text.length <= 120 && ENTRY.test(line.text) && !/[.!?]$/u.test(line.text)

/**
 * Takes off the box that a page closes with, in which the day stands under its label among others: "Date 14.11.2017",
 * "Keywords ferry, harbour". Without another label beside it the day may be that of any other thing on the page; beside a
 * venue it is that of an event and dates nothing.
 */
export function takeDateBox(
  paragraphs: readonly Paragraph[],
  language: string,
  hint: string | null,
): {
  paragraphs: Paragraph[]
  stated: (StatedDate & { line: number }) | null
  byline?: string[]
  removed: Removal[]
} {
  const none = { paragraphs: [...paragraphs], stated: null, removed: [] }
  const story = paragraphs.findIndex(({ text }) => text.length > 40 && endsLikeSentence(text))
  const from = Math.max(story + 2, paragraphs.length - LINES)
  const isEvent = (index: number) =>
    [-2, -1, 1, 2].some((step) => EVENT.test(paragraphs[index + step]?.text.slice(0, 40) ?? ''))
  const at = paragraphs.findIndex(({ text }, index) => {
    if (story < 0 || index < from || text.length > 60 || !DATE.test(text)) return false
    return (
      (isEntry(paragraphs[index - 1]) || isEntry(paragraphs[index + 1]) || isEvent(index)) &&
      (parseStatedDate(text.replace(DATE, ''), language, hint)?.date.length ?? 0) >= 10
    )
  })
  if (at < 0) return none
  const { text, line } = paragraphs[at]!
  if (isEvent(at)) {
    const removed = [removalOf(paragraphs[at]!, 'the day of an event')]
    return { paragraphs: paragraphs.filter((_, index) => index !== at), stated: null, removed }
  }
  const { date } = parseStatedDate(text.replace(DATE, ''), language, hint)!
  const box = new Set([at])
  for (let index = at + 1; isEntry(paragraphs[index]); index += 1) box.add(index)
  for (let index = at - 1; index > story && isEntry(paragraphs[index]); index -= 1) box.add(index)
  const writers = writersIn([...box].map((index) => paragraphs[index]!))
  return {
    paragraphs: paragraphs.filter((_, index) => !box.has(index)),
    stated: { date, updated: false, label: 'published', line },
    ...(writers.length > 0 ? { byline: writers } : {}),
    removed: [...box].map((index) =>
      removalOf(paragraphs[index]!, index === at ? 'the date line' : 'a line of the page after the text'),
    ),
  }
}
