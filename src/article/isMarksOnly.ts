/** English and the languages of `quotes/languages.ts`. Apart from the tables: the page asks this, and must not load them. */
const READ = new Set(['en', 'ar', 'de', 'es', 'fa', 'fr', 'it', 'ja', 'pt', 'ru', 'zh'])

/** Whether quotes in a language are found by their marks alone, so that no speaker is named. */
export function isMarksOnly(language: string): boolean {
  return !READ.has(language.toLowerCase().split('-')[0] ?? '')
}
