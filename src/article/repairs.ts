import type { Repair } from './Article.ts'

/** A repair within one text, its block not yet known. */
export type TextRepair = Omit<Repair, 'block'>
/** A text with the repairs made in it so far, ordered by place. */
export type Mended = { text: string; repairs: readonly TextRepair[] }
/** Put `text` in the place of characters `start` to `end`; edits of one batch are ordered and do not overlap. */
export type Edit = { start: number; end: number; text: string; why: string }

/** At one place, what was taken out stands before what was put in. */
function byPlace(a: TextRepair, b: TextRepair): number {
  return a.start - b.start || a.end - b.end
}

function undo(text: string, repairs: readonly TextRepair[]): string {
  let out = ''
  let at = 0
  for (const repair of [...repairs].sort(byPlace)) {
    out += text.slice(at, repair.start) + repair.was
    at = Math.max(at, repair.end)
  }
  return out + text.slice(at)
}

/** A mended text as it was before its repairs. */
export function originalText(mended: Mended): string {
  return undo(mended.text, mended.repairs)
}

/**
 * The texts of an article's blocks as the cutting had them. `blocks` are the texts that `blockText` gives, in
 * order; a repair of a block that is not there is passed over. Offsets are UTF-16 code units.
 */
export function undoRepairs(blocks: readonly string[], repairs: readonly Repair[]): string[] {
  const byBlock = new Map<number, Repair[]>()
  for (const repair of repairs) {
    const list = byBlock.get(repair.block)
    if (list) list.push(repair)
    else byBlock.set(repair.block, [repair])
  }
  return blocks.map((text, index) => undo(text, byBlock.get(index) ?? []))
}

/**
 * Makes edits in a text that may have been mended before. Offsets of the edits count in `mended.text`; those of
 * the repairs that come out count in the new text. An earlier repair inside an edited stretch is taken up by the
 * new one, so that undoing all of them still gives the first text.
 */
export function applyEdits(mended: Mended, edits: readonly Edit[]): Mended {
  const { text } = mended
  const old = [...mended.repairs].sort(byPlace)
  const repairs: TextRepair[] = []
  let out = ''
  let at = 0
  let next = 0
  const keep = (repair: TextRepair) => {
    const shift = out.length - at
    repairs.push({ ...repair, start: repair.start + shift, end: repair.end + shift })
    next += 1
  }
  for (let index = 0; index < edits.length; ) {
    const first = edits[index]!
    for (let repair = old[next]; repair && endsBefore(repair, first.start); repair = old[next]) keep(repair)
    let { start, end } = first
    const inside: TextRepair[] = []
    const made: Edit[] = []
    // An earlier repair that reaches out of the edit widens it, perhaps as far as the next edit.
    for (;;) {
      const repair = old[next]
      const edit = edits[index]
      if (repair && repair.start < end) {
        start = Math.min(start, repair.start)
        end = Math.max(end, repair.end)
        inside.push(repair)
        next += 1
      } else if (edit && (edit === first || edit.start < end)) {
        end = Math.max(end, edit.end)
        made.push(edit)
        index += 1
      } else break
    }
    out += text.slice(at, start)
    const put = replace(text, start, end, made)
    const was = undo(
      text.slice(start, end),
      inside.map((r) => ({ ...r, start: r.start - start, end: r.end - start })),
    )
    repairs.push({ start: out.length, end: out.length + put.length, was, why: first.why })
    out += put
    at = end
  }
  for (let repair = old[next]; repair; repair = old[next]) keep(repair)
  return { text: out + text.slice(at), repairs }
}

function endsBefore(repair: TextRepair, start: number): boolean {
  return repair.end <= start && (repair.start < start || repair.start === repair.end)
}

/** Characters `start` to `end` of a text with the edits made in them. */
function replace(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let out = ''
  let at = start
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at, end)
}
