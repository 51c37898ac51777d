import type { Described } from './describe.ts'
import type { LanguageTable } from './LanguageTable.ts'
import { isComma } from './nameByTable.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'

/** First words of an office in front of a name: "وزير الدفاع عوض بن عوف". */
const OFFICES = /^(?:وزير|وزيرة|رئيس|رئيسة|نائب|قائد|مدير|وزیر|رئیس)$/
const LONGEST_NAME = 4
const LONGEST_ROLE = 8

/**
 * Where capitals do not tell names, a short name takes the fuller form that the article gives it once: in front of an
 * aside that opens a sentence ("احمد وحیدی، وزیر کشور، …"), or behind an office. Changes the descriptions in place.
 */
export function joinNames(
  described: readonly (Described | null)[],
  sentences: readonly Sentence[],
  table: LanguageTable,
): void {
  const people = described.filter((one): one is Described => one?.kind === 'person')
  for (const person of people) splitOffice(person)
  const roles = openings(sentences, table)
  for (const { name, role } of people) if (!roles.has(name)) roles.set(name, role)
  const byTail = new Map<string, string | null>()
  for (const name of roles.keys()) {
    const words = name.split(' ')
    for (let i = 1; i < words.length; i += 1) {
      const tail = words.slice(i).join(' ')
      byTail.set(tail, byTail.has(tail) ? null : name)
    }
  }
  for (const person of people) {
    const longer = byTail.get(person.name)
    if (longer) person.name = longer
    person.role ??= roles.get(person.name)
  }
}

/** The names that open a sentence in front of a comma, with the words up to the next comma. */
function openings(sentences: readonly Sentence[], table: LanguageTable): Map<string, string | undefined> {
  const roles = new Map<string, string | undefined>()
  for (const { tokens } of sentences) {
    const from = table.lead.includes(tokens[0]!.lower) ? 1 : 0
    const comma = tokens.findIndex(isComma)
    const words = tokens.slice(from, Math.max(from, comma))
    if (words.length < 2 || words.length > LONGEST_NAME || words.some((token) => token.kind !== 'word'))
      continue
    const aside = tokens.slice(comma + 1)
    const end = aside.findIndex((token) => token.kind !== 'word')
    roles.set(join(words), end > 0 && end <= LONGEST_ROLE ? join(aside.slice(0, end)) : undefined)
  }
  return roles
}

function join(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ')
}

function splitOffice(person: Described): void {
  const words = person.name.split(' ')
  if (words.length < 4 || !OFFICES.test(words[0]!)) return
  person.role = words.slice(0, 2).join(' ')
  person.name = words.slice(2).join(' ')
}
