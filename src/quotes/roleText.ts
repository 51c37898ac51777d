import { DETERMINERS, IRREGULAR_PASTS, PREPOSITIONS, RELATIVES } from './functionWords.ts'
import { isNationality } from './speakerWords.ts'
import { TITLES } from './titles.ts'
import { isCapital, isPossessive, type Token } from './tokens.ts'

/** "an Iranian MP" gives "Iranian MP"; an age, a party letter or a clause is no role. */
export function readRole(aside: readonly Token[]): string | undefined {
  let words = aside
  if (/^\d{1,3}$/.test(words[0]?.text ?? '')) words = words.slice(words[1]?.text === ',' ? 2 : 1)
  const end = words.findIndex((token) => token.kind !== 'word' || RELATIVES.has(token.lower))
  if (end >= 0) words = words.slice(0, end)
  if (words.length === 0 || words.length > 14) return undefined
  const first = words[0]!
  const opens =
    DETERMINERS.has(first.lower) ||
    !isCapital(first) ||
    TITLES.has(bare(first)) ||
    isNationality(first.text) ||
    words.slice(0, 3).some(isPossessive)
  if (!opens || PREPOSITIONS.has(first.lower) || /(?:ing|ed)$/.test(first.lower)) return undefined
  return roleText(words)
}

/** Role words as shown: as they stand, without article, the first letter a capital. */
export function roleText(words: readonly Token[]): string | undefined {
  let from = 0
  while (from < words.length && /^(?:a|an|the|his|her|their)$/.test(words[from]!.lower)) from += 1
  const kept = words.slice(from)
  // "One of his advisers" does not say whose.
  if (kept.some((token) => /^(?:his|her|their|its)$/.test(token.lower))) return undefined
  while (kept.length > 0 && /^(?:mr|mrs|ms|miss|dr|sir|lady|lord|dame|and|that)$/.test(bare(kept[0]!)))
    kept.shift()
  if (
    kept.some((token) => IRREGULAR_PASTS.has(token.lower) && token.lower !== 'led') ||
    isPossessive(kept.at(-1))
  )
    return undefined
  if (kept.length === 0 || kept.every((token) => /^(?:his|her|their|then|while)$/.test(token.lower)))
    return undefined
  const text = kept
    .map((token) => token.text)
    .join(' ')
    .replace(/ ([,.)])/g, '$1')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function bare(token: Token): string {
  return token.lower.replace(/\.$/, '')
}
