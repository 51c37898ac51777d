/** A stretch of one text that stands in quotation marks, the marks included; nested marks belong to it. */
export type Marked = {
  start: number
  end: number
  /** The words between the marks. */
  inner: { start: number; end: number }
  /** No closing mark stands in this text: the words run to its end. */
  open: boolean
  /** Single marks, ‘so’: British style, or a headline. */
  single: boolean
}

/**
 * Opening marks that close with a mark of their own. Danish and German books also write »so«; straight and curly marks
 * are mixed where an editor changed some of them only.
 */
const CLOSERS: Record<string, string> = {
  '“': '”"',
  '„': '“”‟',
  '‟': '”',
  '«': '»',
  '»': '«',
  '”': '”',
  '"': '"”',
  "''": "''",
  '’’': '’’',
  '``': "''",
  '「': '」',
  '『': '』',
  '《': '》',
  '‹': '›',
}
const LETTER = /[\p{L}\p{N}]/u
const BEFORE_OPENING = /[\s([{—–\-/:;,"“‘'«„¿¡]/u
/** Words written with an opening apostrophe, which is no quotation mark. */
const ELISION = /^(?:em|til|till|cause|tis|twas|bout|n|round|cuz|nuff|cos|\d0s)(?![\p{L}\p{N}])/iu

/** Quotes within quotes: more levels than this are noise. */
const DEEPEST = 6

type Mark = { at: number; length: number; kind: string }

/**
 * The marked stretches of one text at the outermost level, in order. Apostrophes are left alone. A missing closing
 * mark never hides the next opening one.
 */
export function findMarked(text: string): Marked[] {
  const marks = readMarks(text)
  if (marks.length === 0) return []
  const closersAhead = countAhead(marks, '”')
  const openersAhead = countAhead(marks, '“')
  const found: Marked[] = []
  const open: Mark[] = []
  const finish = (end: number, closer: Mark | null) => {
    const first = open[0]!
    const inner = { start: first.at + first.length, end: closer ? closer.at : end }
    if (inner.end > inner.start)
      found.push({ start: first.at, end, inner, open: closer === null, single: /^['‘]$/.test(first.kind) })
    open.length = 0
  }

  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks[i]!
    const opens = canOpen(text, mark)
    const closes = canClose(text, mark)
    // “ typed for ”: it stands at the end of a word.
    const kind = mark.kind === '“' && !opens && closes ? '”' : mark.kind
    const partner = open.findLastIndex((m) => CLOSERS[m.kind]?.includes(kind))
    if (open.length === 0) {
      if (isSingle(mark)) {
        const end = opens ? singleEnd(text, mark.at) : -1
        if (end < 0) {
          if (opensParagraph(text, mark)) found.push(toTheEnd(text, mark))
          continue
        }
        const inner = { start: mark.at + 1, end }
        found.push({ start: mark.at, end: end + 1, inner, open: false, single: true })
        while (i + 1 < marks.length && marks[i + 1]!.at <= end) i += 1
      } else if (opens && (CLOSERS[mark.kind] !== undefined || mark.kind === '”')) open.push(mark)
      continue
    }
    if (isSingle(mark)) continue
    if (partner >= 0 && (closes || !opens)) {
      open.length = partner + 1
      if (partner === 0) finish(mark.at + mark.length, mark)
      else open.length = partner
    } else if (opens && CLOSERS[mark.kind] !== undefined) {
      // A second opening mark is a nested quote if enough closing marks follow, else the first was never closed.
      const nested =
        open[0]!.kind !== mark.kind ||
        (mark.kind === '“' && closersAhead[i]! - openersAhead[i]! >= open.length)
      if (!nested) finish(trimEnd(text, mark.at), null)
      if (open.length < DEEPEST) open.push(mark)
    }
  }
  if (open.length > 0) finish(trimEnd(text, text.length), null)
  return found
}

/** A curly single mark that opens a paragraph and is not closed in it: the quote goes on in the next. */
function opensParagraph(text: string, { at, kind }: Mark): boolean {
  if (kind !== '‘' || text.slice(0, at).trim() !== '' || ELISION.test(text.slice(at + 1, at + 8)))
    return false
  return /[.!?…]\s*$/.test(text) && /\p{Lu}/u.test(text.slice(at + 1, at + 3))
}

function toTheEnd(text: string, { at, length }: Mark): Marked {
  const end = trimEnd(text, text.length)
  return { start: at, end, inner: { start: at + length, end }, open: true, single: true }
}

/** True where the text begins with a mark that goes on a quote left open in the paragraph before. */
export function continuesQuote(before: Marked | undefined, first: Marked | undefined, text: string): boolean {
  if (!before?.open || !first) return false
  return text.slice(0, first.start).trim() === ''
}

function readMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(/[“”„‟«»"「」『』《》‹›‘]|['’`]+/gu)) {
    const run = match[0]
    const at = match.index
    if (!/^['’`]/.test(run)) marks.push({ at, length: 1, kind: run })
    else if (run.length >= 2) {
      // In ''' at the end of a word the first is an apostrophe.
      const late = run.length > 2 && at > 0 && !/\s/.test(text[at - 1]!)
      marks.push({ at: late ? at + run.length - 2 : at, length: 2, kind: run[0]!.repeat(2) })
    } else if (run === "'") marks.push({ at, length: 1, kind: run })
  }
  return marks.filter((mark) => mark.kind !== '"' || !isInch(text, mark.at))
}

/** 6'2" is a measure. */
function isInch(text: string, at: number): boolean {
  return /\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at))
}

function countAhead(marks: readonly Mark[], kind: string): number[] {
  const counts = new Array<number>(marks.length + 1).fill(0)
  for (let i = marks.length - 1; i >= 0; i -= 1)
    counts[i] = counts[i + 1]! + (marks[i]!.kind === kind ? 1 : 0)
  return counts
}

function isSingle(mark: Mark): boolean {
  return mark.kind === "'" || mark.kind === '‘'
}

function canOpen(text: string, mark: Mark): boolean {
  const before = text[mark.at - 1]
  const after = text[mark.at + mark.length]
  if (before !== undefined && !BEFORE_OPENING.test(before) && !/[\u3000-\u9fff\uff00-\uffef]/.test(before)) {
    return '“„«「『《‹'.includes(mark.kind) && after !== undefined && !/\s/.test(after)
  }
  // French sets a space inside « so »; elsewhere a blank after the mark means that it closes.
  return after !== undefined && (!/\s/.test(after) || mark.kind === '«')
}

function canClose(text: string, mark: Mark): boolean {
  if (mark.kind === '»' || mark.kind === '«') return true
  const before = text[mark.at - 1]
  if (before === undefined || /\s/.test(before)) return false
  // "(" and the like before an undirected mark: it can only open.
  return !(mark.kind === '"' && /[([{]/.test(before))
}

function trimEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && /\s/.test(text[at - 1]!)) at -= 1
  return at
}

/**
 * Where a single mark at `start` closes, or -1. "the workers’ union" ends a word in s’ before a small letter: such a
 * place closes the quote only if no better one follows before the next opening mark.
 */
function singleEnd(text: string, start: number): number {
  if (text[start + 1] === undefined || !/[\p{L}\p{N}$£€@#[(….“"«]/u.test(text[start + 1]!)) return -1
  if (text[start] === "'" && ELISION.test(text.slice(start + 1, start + 8))) return -1
  let weak = -1
  let doubles = 0
  for (let i = start + 1; i < text.length; i += 1) {
    const c = text[i]!
    if (c === '“') doubles += 1
    else if (c === '”') doubles -= 1
    if (doubles < 0) break
    if (c === '‘') break
    if (c === "'" && BEFORE_OPENING.test(text[i - 1]!) && LETTER.test(text[i + 1] ?? '') && i > start + 1)
      break
    if ((c !== "'" && c !== '’') || doubles > 0) continue
    const before = text[i - 1]!
    const after = text[i + 1] ?? ''
    if (/[\s‘'’]/.test(before) || LETTER.test(after) || i === start + 1) continue
    if (/s/i.test(before) && /^ [\p{Ll}]/u.test(text.slice(i + 1, i + 3))) {
      if (weak < 0) weak = i
      continue
    }
    return i
  }
  return weak
}
