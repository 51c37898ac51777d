import { agencyName } from './agency.ts'

const PLACE = String.raw`\p{Script=Devanagari}[\p{Script=Devanagari}\p{M} ]{1,24}`
const WORD = String.raw`[\p{Script=Devanagari}\p{M}]{1,9}`
const MONTHS = 'जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर'
/** The day may be written in words: `नयी दिल्ली, चार जून (भाषा)`. */
const DATED = new RegExp(
  `^(${PLACE},\\s(?:\\d{1,2}|${WORD}) (?:${MONTHS}))\\s?\\(([^()]{2,30})\\)\\s*(?:[।:–—-]\\s*)*(?=\\S)`,
  'u',
)
/** Papers print the agency behind a comma too: `पटना, प्रेट्र।`. */
const COMMA = new RegExp(`^(${PLACE}),\\s([^,।()]{2,24})।\\s*(?=\\S)`, 'u')

/** Hindi datelines: place, perhaps the day, and the agency in brackets or behind a comma; null where no agency is known. */
export function hindi(head: string): { dateline: string; agency: string; length: number } | null {
  const match = DATED.exec(head) ?? COMMA.exec(head)
  const agency = match ? agencyName(match[2]!) : null
  return match && agency !== null ? { dateline: match[1]!, agency, length: match[0].length } : null
}
