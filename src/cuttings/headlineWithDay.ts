import { saysPublished } from '../article/dateLabels.ts'
import { partDateLine } from '../article/statedDate.ts'

/** The words before a day that ends a line, where they are more than a name or a place: "Museum opens in the old depot 9 May 2016". */
export function headlineWithDay(text: string, language: string, hint: string | null = null): string | null {
  if (saysPublished(text)) return null
  const parted = partDateLine(text, language, hint)
  return parted?.after === '' && /\S+ \S+ .*\p{Ll}/u.test(parted.before) ? parted.before : null
}
