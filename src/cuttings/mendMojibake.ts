import type { Edit } from '../article/repairs.ts'
import { fromControl, HIGH } from './windows1252.ts'

/** Bytes 0x80 to 0x9F by the characters that stand for them. */
const BYTES = new Map([...HIGH].map((character, index) => [character, 0x80 + index] as const))
/** A lead byte of UTF-8 seen as a letter, and what must follow it: only continuation bytes. */
const RUN =
  /(?:[\u00C2-\u00DF][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[\u00E0-\u00EF][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|[\u00F0-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{3})+/gu
const RUN_OR_CONTROL = new RegExp(`${RUN.source}|[\\u0080-\\u009F]`, 'gu')

function decodeRun(run: string): string | null {
  const bytes = Uint8Array.from(run, (character) => BYTES.get(character) ?? character.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Decodes a run until it holds no more such stretches: UTF-8 may have been misread twice. */
function unravel(run: string): string | null {
  let text = decodeRun(run)
  for (let again = 0; text !== null && again < 2; again += 1) {
    const next = text.replace(RUN, (inner) => decodeRun(inner) ?? inner)
    if (next === text) break
    text = next
  }
  return text
}

const SCRIPTS = ['Cyrillic', 'Greek', 'Arabic', 'Hebrew'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
)

/** A pair like "Ã©" is certain; "Â»" after a space or "Î‘" alone can be what was meant in other scripts. */
function certain(run: string, decoded: string): boolean {
  if (/[\p{Cc}\uFFFD]/u.test(decoded)) return false
  if (run.length >= 3) return true
  return run.startsWith('Ã') || (run.startsWith('Â') && /[\p{P}\p{S}\s]/u.test(decoded))
}

/**
 * Edits that undo UTF-8 read as windows-1252, once or twice ("â€™" → "’"), and windows-1252 quotation marks kept
 * as control characters. Only where the bytes decode without an error.
 */
export function mendMojibake(text: string): Edit[] {
  if (!/[\u0080-\u009F\u00C2-\u00F4]/.test(text)) return []
  const edits: Edit[] = []
  // A pair alone may be what was meant; among runs that give a script it is a letter of that script.
  const runs = [...text.matchAll(RUN)].filter(([run]) => run.length >= 4).map(([run]) => decodeRun(run) ?? '')
  const script = SCRIPTS.find((one) => runs.filter((decoded) => one.test(decoded)).length >= 1)
  for (const match of text.matchAll(RUN_OR_CONTROL)) {
    const [run] = match
    const edit = run.length === 1 ? mendControl(run) : fromRun(run, script)
    if (edit !== null) edits.push({ start: match.index, end: match.index + run.length, ...edit })
  }
  return [...edits, ...lostByte(text, edits)].sort((a, b) => a.start - b.start)
}

/** "â€œ … â€": the last byte of a closing mark has no letter in windows-1252 and was lost; the opening one shows it. */
function lostByte(text: string, edits: readonly Edit[]): Edit[] {
  // "Ã" and a plain space, where a hard one stood: "à".
  const grave = edits.some((edit) => /^[à-ü’“”‘–—]/u.test(edit.text))
    ? [...text.matchAll(/Ã(?= \p{Ll}|$)/gu)].map(({ index }) => ({
        start: index,
        end: index + 1,
        text: 'à',
        why: 'UTF-8 that was read as windows-1252',
      }))
    : []
  if (!edits.some((edit) => edit.text === '“')) return grave
  return [...text.matchAll(/â€(?=[\s.,;:!?)]|$)/gu)]
    .filter(({ index }) => !edits.some((edit) => edit.start <= index && edit.end > index))
    .map(({ index }) => ({
      start: index,
      end: index + 2,
      text: '”',
      why: 'UTF-8 that was read as windows-1252',
    }))
    .concat(grave)
}

function fromRun(run: string, script?: RegExp): { text: string; why: string } | null {
  const decoded = unravel(run)
  if (decoded === null || !(certain(run, decoded) || script?.test(decoded))) return null
  return { text: decoded.replace(/\s/g, ' '), why: 'UTF-8 that was read as windows-1252' }
}

function mendControl(character: string): { text: string; why: string } | null {
  const text = fromControl(character)
  return text === character ? null : { text, why: 'a windows-1252 character kept as a control character' }
}
