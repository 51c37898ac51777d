import type { Described } from './describe.ts'
import { describeNouns } from './describeNouns.ts'
import { describeRun } from './describeRun.ts'
import type { LanguageTable } from './LanguageTable.ts'
import { isParticle } from './readName.ts'
import { ACRONYM, isCapital, type Token } from './tokens.ts'

/** Reads the words for a speaker in a language known by its table only; says no more than the words do. */
export function describeByTable(tokens: readonly Token[], table: LanguageTable): Described | null {
  const comma = tokens.findIndex((token) => token.kind === 'point')
  const core = comma < 0 ? tokens : tokens.slice(0, comma)
  const words = withoutLead(core, table)
  const first = words[0]
  if (!first) return null
  if (words.length === 1 && table.pronouns.includes(first.lower))
    return { kind: 'pronoun', name: first.lower }
  if (table.spaced === false) return describeRun(words.map((token) => token.text).join(''), table)
  const name = sentenceCase(unprefixed(words, table))
  const unnamed = table.unnamed.includes(first.lower)
  const named = unnamed && endsInName(words, table)
  if (unnamed && !named) return { kind: 'unnamed', name }
  if (table.offices && table.capitals) return describeNouns(words, words.length < core.length, table)
  // “представитель МЧС Иван Петров” is not the institution.
  if (!named && words.some((token) => table.organisations.includes(token.lower)))
    return { kind: 'organisation', name }
  if (!table.capitals) return { kind: 'person', name: text(words.filter((token) => !isTitle(token, table))) }
  let from = words.length
  while (from > 0 && (isCapital(words[from - 1]) || (from < words.length && isParticle(words, from - 1))))
    if (from < words.length && ACRONYM.test(words[from - 1]!.text)) break
    else from -= 1
  const run = words.slice(from).filter((token) => !isTitle(token, table))
  if (run.length === 0) return { kind: 'unnamed', name }
  // "el líder de las FARC" is not the FARC.
  const link = words.slice(Math.max(0, from - 2), from).map((token) => token.lower)
  if (from > 1 && link.some((word) => /^(?:de|del|di|della|dei|do|da|dos|das|du|des|d')$/.test(word)))
    return { kind: 'unnamed', name }
  const person: Described = { kind: 'person', name: text(run) }
  const aside = comma < 0 ? [] : withoutLead(tokens.slice(comma + 1), table)
  const office = aside.length > 0 ? aside : words.slice(0, from).filter((token) => !isTitle(token, table))
  if (office.length > 0) person.role = sentenceCase(text(office))
  return person
}

function withoutLead(tokens: readonly Token[], table: LanguageTable): readonly Token[] {
  let from = 0
  while (
    from < tokens.length - 1 &&
    table.lead.includes(tokens[from]!.lower) &&
    !/^(?:su|son|sa|seu|sua|suo)$/.test(tokens[from]!.lower)
  )
    from += 1
  return tokens.slice(from)
}

function isTitle(token: Token, table: LanguageTable): boolean {
  return table.titles.includes(token.lower.replace(/\.$/, ''))
}

function endsInName(words: readonly Token[], table: LanguageTable): boolean {
  return table.capitals && isCapital(words.at(-1)) && words.length > 1 && isCapital(words.at(-2))
}

/** In Arabic "according to" ends in a letter of the next word. */
function unprefixed(words: readonly Token[], table: LanguageTable): string {
  const whole = text(words)
  const bare = whole.replace(/^ل(?!ل)/u, '')
  return table.organisations.includes(bare.split(' ')[0]!) ? bare : whole
}

function text(words: readonly Token[]): string {
  return words.map((token) => token.text).join(' ')
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
