import { GERMAN } from './germanTable.ts'
import type { LanguageTable } from './LanguageTable.ts'
import { RIGHT_TO_LEFT } from './rightToLeftTables.ts'
import { ROMANCE } from './romanceTables.ts'
import { RUSSIAN } from './russianTable.ts'
import { UNSPACED } from './unspacedTables.ts'

const TABLES: Record<string, LanguageTable> = {
  ...ROMANCE,
  ...RIGHT_TO_LEFT,
  de: GERMAN,
  ru: RUSSIAN,
  ...UNSPACED,
}

/** Articles, titles and the first words of phrases: no part of a name, though a sentence may begin with them. */
export function opensSentence(table: LanguageTable, lower: string): boolean {
  if (table.lead.includes(lower) || table.titles.includes(lower.replace(/\.$/, ''))) return true
  return table.phrases.some((phrase) => phrase.split(' ')[0] === lower)
}

/** The cues of a language, or undefined where only the quotation marks tell. */
export function languageTable(language: string): LanguageTable | undefined {
  return TABLES[language.toLowerCase().split('-')[0] ?? '']
}

/** The languages with a table. */
export const TABLE_LANGUAGES: readonly string[] = Object.keys(TABLES)
