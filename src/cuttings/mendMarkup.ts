import type { Edit } from '../article/repairs.ts'

/** Named characters of HTML that stray into text; numbered ones are read by number. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  ccedil: 'ç',
  iacute: 'í',
  icirc: 'î',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  szlig: 'ß',
  Eacute: 'É',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  shy: '',
  zwnj: '\u200C',
  times: '×',
  iexcl: '¡',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
}
const ENTITY = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,6}\d?));/giu
const TAG =
  /<\/?(?:p|div|span|b|i|u|em|strong|a|ul|ol|li|h[1-6]|img|figure|figcaption|blockquote|small|sup|sub|font|center|table|tr|td|th|tbody|hr|iframe|section|article|header|footer|time|q|cite)(?:\s[^<>]{0,400})?\/?>/giu

function character(number: number): string | null {
  if (number < 32 || number > 0x10ffff || (number >= 0xd800 && number <= 0xdfff)) return null
  return number === 0xa0 ? ' ' : String.fromCodePoint(number)
}

/** Edits that turn entities of HTML into their characters ("&quot;") and take its tags out of a paragraph. */
export function mendMarkup(text: string): Edit[] {
  if (!/[&<]/.test(text)) return []
  const edits: Edit[] = []
  for (const match of text.matchAll(ENTITY)) {
    const [whole, decimal, hex, name] = match
    const put =
      name === undefined
        ? character(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal))
        : Object.hasOwn(NAMED, name)
          ? NAMED[name]!
          : null
    if (put === null) continue
    edits.push({ start: match.index, end: match.index + whole.length, text: put, why: 'an entity of HTML' })
  }
  for (const match of text.matchAll(TAG))
    edits.push({ start: match.index, end: match.index + match[0].length, text: '', why: 'a tag of HTML' })
  const ordered = edits.sort((a, b) => a.start - b.start)
  return ordered.filter((edit, index) => index === 0 || edit.start >= ordered[index - 1]!.end)
}
