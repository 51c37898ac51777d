import type { Described } from './describe.ts'
import type { LanguageTable } from './LanguageTable.ts'
import { isCapital, type Token } from './tokens.ts'

/**
 * Reads the words for a speaker where every noun has a capital ("der Bürgermeister Karl Moos"): the name is what stands
 * behind the last office. Behind an article without an office ("der Weiße Ring") nobody knows what a name is.
 */
export function describeNouns(
  words: readonly Token[],
  article: boolean,
  table: LanguageTable,
): Described | null {
  const plain = words.filter((token) => !table.titles.includes(token.lower.replace(/\.$/, '')))
  const office = plain.findLastIndex((token) => table.offices!.some((end) => token.lower.endsWith(end)))
  const name = plain.slice(office + 1)
  const all = { name: sentenceCase(text(plain)) }
  if (plain.length === 0) return null
  if (office < 0) {
    if (plain.some((token) => table.organisations.includes(token.lower)))
      return { kind: 'organisation', ...all }
    if (article) return plain.length === 1 ? { kind: 'unnamed', ...all } : null
    return isCapital(name[0]) ? { kind: 'person', name: text(name) } : { kind: 'unnamed', ...all }
  }
  // “Sprecherin der Polizei”, “Minister für Verkehr”: nobody is named.
  if (!isCapital(name[0])) return { kind: 'unnamed', ...all }
  return { kind: 'person', name: text(name), role: sentenceCase(text(plain.slice(0, office + 1))) }
}

function text(words: readonly Token[]): string {
  return words.map((token) => token.text).join(' ')
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
