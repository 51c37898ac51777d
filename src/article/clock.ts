const pad = (n: number) => String(n).padStart(2, '0')

/** A time of day in a line: as ISO 8601 writes it, and where it stands. */
export type Clock = { text: string; start: number; end: number }

/** Half of the day that a Greek, Malay, Vietnamese, Albanian or Arabic clock names: the later one. */
const AFTERNOON = /^(?:μ|ptg|ch|m|م)/iu

/** The part of the day that stands before the hour. */
const PART_OF_DAY =
  /(上午|下午|晚上|凌晨|早上|清晨|中午|傍晚|夜里|深夜|午前|午後|早朝|夕方|朝|夜|昼|오전|오후|새벽|아침|저녁|낮|밤|(?<!\p{L})[AP]M)\s?$/u
const LATER = /^(?:下午|午後|傍晚|夕方|昼|오후|저녁|낮|PM)$/u

/** A time of day as `T17:33`, with its offset where it is stated in figures or as UTC or GMT. */
export function findClock(text: string): Clock | null {
  const match =
    /(?<![\d.])(\d{1,2})(?:[:.]|h| h (?=\d\d(?!\d))|u(?=\d)|時|时|點|点|시 ?)(\d{2}|\d(?=分|분))(?:[分분])?(?::(\d{2})(?:\.\d{1,6})?)?(?:[ :]?([ap])\.? ?m\b\.?| ?(صباح\p{M}?ا?\p{M}?|مساء\p{M}?|[صم](?![\p{L}\p{M}]))| ?(πμ|μμ|π\.μ\.|μ\.μ\.|ptg|pg|sa(?= |$)|ch(?= |$)|m\.d\.|p\.d\.)(?![\p{L}\p{M}]))?(?: ?[([]?(Z\b|(?:UTC|GMT|[CEMW]ES?T)? ?[+−-]\d{1,2}:?\d{2}|(?:UTC|GMT) ?[+−]\d{1,2}|UTC|GMT)[)\]]?)?(?!\d)/iu.exec(
      text,
    ) ??
    // The mark between hours and minutes was lost: "Dec 22 2016. 01 09 AM".
    /(?:^|[.,|] ?)\s*([01]\d) ([0-5]\d)()(?: ?([ap])\.? ?m\b\.?)()()/iu.exec(text) ??
    /(?<!\d)(\d{1,2})()()(?: ?([ap])\.? ?m\b\.?)()()/iu.exec(text) ??
    // Without a mark between them only a zone or "hrs" shows that four figures are a time: "1840 GMT".
    /(?<!\d)([01]\d|2[0-3])([0-5]\d)()()()()(?: ?(?:hrs|hours)(?=[\s,)]|$)|(?= ?(?:GMT|UTC|BST|HKT|EST|EDT|ET|IST|CET|CEST|SAST|WAT|EAT)\b) ?(GMT|UTC)?)/u.exec(
      text,
    )
  if (!match) return null
  const [whole, hours, minutes, , latin, arabic, other, zone] = match
  const written = latin || (arabic || other ? (AFTERNOON.test((arabic || other)!) ? 'p' : 'a') : undefined)
  // "18:40 pm" says the same twice.
  const half = Number(hours) > 12 ? undefined : written
  const before = PART_OF_DAY.exec(text.slice(0, match.index))
  let hour = Number(hours)
  const part = before?.[1] ?? ''
  // Night reaches past midnight.
  const late =
    half?.toLowerCase() === 'p' || LATER.test(part) || (/^(?:晚上|夜|夜里|밤)$/u.test(part) && hour >= 5)
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  if (late && hour < 12) hour += 12
  if (half?.toLowerCase() === 'a' && hour === 12) hour = 0
  const offset = /([+−-])\s?(\d{1,2})(?::?(\d{2}))?$/.exec(zone ?? '')
  const named = /^(?:Z|UTC|GMT)$/i.test(zone ?? '') ? 'Z' : ''
  const shown = offset
    ? `${offset[1] === '+' ? '+' : '-'}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}`
    : named
  return {
    text: `T${pad(hour)}:${(minutes || '00').padStart(2, '0')}${shown}`,
    start: match.index - (before?.[0].length ?? 0),
    end: match.index + whole.length,
  }
}
