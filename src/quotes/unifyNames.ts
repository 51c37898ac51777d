import type { Speaker } from '../article/Quote.ts'
import { isNationality } from './speakerWords.ts'

/**
 * "Iranian state media" and "State media" are one speaker: the shorter name stands where only a nationality differs.
 * Changes the speakers in place.
 */
export function unifyNames(speakers: readonly (Speaker | null)[]): void {
  const many = speakers.filter((one): one is Speaker => one?.is === 'organisation' || one?.is === 'group')
  const names = [...new Set(many.map((one) => one.name))].sort((a, b) => a.length - b.length)
  const common = new Map<string, string>()
  for (const [i, short] of names.entries()) {
    for (const long of names.slice(i + 1)) {
      if (common.has(long) || !long.toLowerCase().endsWith(` ${short.toLowerCase()}`)) continue
      const prefix = long.slice(0, long.length - short.length - 1).split(' ')
      const plain = prefix.every(
        (word, k) => isNationality(word) || (k === 0 ? false : /^\p{Ll}/u.test(word)),
      )
      if (plain) common.set(long, common.get(short) ?? short)
      else if (
        !common.has(short) &&
        long
          .split(' ')
          .slice(0, -1)
          .some((word) => /^\p{Lu}/u.test(word) && !isNationality(word))
      )
        common.set(short, long)
    }
  }
  for (const one of many) one.name = common.get(one.name) ?? one.name
}
