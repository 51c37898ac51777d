/** What a row shows of a passage at any width: so many characters of its one line. */
const SEEN = 40
/** Characters before and after the words found. */
const [BEFORE, AFTER] = [24, 200]

/**
 * The part of a text round the first words found in it, which then stand where even a row of one line shows them; null
 * where there are none. `hits` are ordered [start, end) in UTF-16 code units, as `findMarks` gives them. It is cut at
 * spaces, or where none is near, as in Chinese, between characters.
 */
export function excerpt(
  text: string,
  hits: readonly (readonly [start: number, end: number])[],
): string | null {
  const hit = hits[0]
  if (!hit) return null
  const start = hit[0] <= SEEN ? 0 : startBefore(text, hit[0])
  const end = hit[1] + AFTER < text.length ? endAfter(text, hit[1]) : text.length
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}

function startBefore(text: string, hit: number): number {
  const from = wholeAt(text, hit - BEFORE)
  const space = text.indexOf(' ', from)
  return space >= 0 && space < hit ? space + 1 : from
}

function endAfter(text: string, hit: number): number {
  const to = wholeAt(text, hit + AFTER)
  const space = text.lastIndexOf(' ', to)
  return space > hit ? space : to
}

/** Not between the halves of a character of two code units. */
function wholeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
