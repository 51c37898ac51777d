/** A paragraph of a conversation, "ROE: It rained": where its label stands, the colon behind it included. */
export type Turn = { start: number; end: number }

const NAME = String.raw`\p{Lu}[\p{L}'’-]*\.?`
const LABEL = new RegExp(
  String.raw`^\s*["“]?(${NAME}(?:\s+${NAME}){0,4})(?:\s*\([^()\n]{1,40}\))?:(?=\s+\S)`,
  'u',
)
/** Turns of one conversation stand no further apart, in paragraphs. */
const NEAR = 3

/** Labels in capitals that are nobody's. */
const NOBODY = new Set(
  'video audio photo photos update updates watch related read note notes question answer pro con more live'.split(
    ' ',
  ),
)

/**
 * The turns of conversations in a text given by paragraphs, null for paragraphs that are none. A label counts only where
 * the text shows that it is a person's name ("Jane Roe: … Roe: …", "as Roe put it") or it is in capitals and no word of
 * the text; at least two people speak, and one comes back: "Winner: …", "Note: …" are none.
 */
export function findTurns(texts: readonly string[]): (Turn | null)[] {
  const labels = texts.map((text) => LABEL.exec(text))
  const found = labels.flatMap((label) => (label ? [label[1]!] : []))
  if (found.length < 3) return texts.map(() => null)
  const people = peopleOf(found, texts)
  const keys = labels.map((label) => (label && people.has(keyOf(label[1]!)) ? keyOf(label[1]!) : null))
  const isNear = (i: number) =>
    keys.some((key, other) => key !== null && other !== i && Math.abs(other - i) <= NEAR)
  const spoken = keys.filter((key, i) => key !== null && isNear(i))
  const different = new Set(spoken).size
  if (different < 2 || spoken.length === different) return texts.map(() => null)
  return labels.map((label, i) => {
    if (!label || keys[i] === null || !isNear(i)) return null
    return { start: label[0].search(/\p{L}/u), end: label[0].length }
  })
}

/** The last word of a label, whatever its case: what "JANE ROE" and "Roe" share. */
function keyOf(label: string): string {
  return label.split(/\s+/).at(-1)!.toLowerCase()
}

/** The last words of those labels that are people's. */
function peopleOf(labels: readonly string[], texts: readonly string[]): ReadonlySet<string> {
  const people = new Set(labels.filter((label) => /\s/.test(label)).map(keyOf))
  const capitals = new Set(labels.filter((label) => /^[\p{Lu}.'’\s-]{2,}$/u.test(label)).map(keyOf))
  const single = new Set(labels.map(keyOf))
  const words = new Set<string>()
  for (const text of texts)
    for (const [, before, word] of text.matchAll(/([\p{L}\p{N}][,’'”"]? )?(\p{L}[\p{L}'’-]*\p{Ll})/gu)) {
      const key = word!.toLowerCase().replace(/['’]s$/, '')
      if (word![0] === key[0]) words.add(key)
      else if (before && single.has(key)) people.add(key)
    }
  for (const key of capitals) if (!words.has(key) && !NOBODY.has(key) && key.length > 1) people.add(key)
  return people
}
