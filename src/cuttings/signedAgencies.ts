import { agencyName, signedAgency } from '../article/agency.ts'

/** Words before the agency whose reports went into a text. */
export const INPUTS =
  '(?:with (?:agency |agencies |additional )?(?:inputs?|reporting|reports?|files|material|contributions?)(?: from| by)?|(?:agency )?inputs? from|additional (?:reporting|inputs?) (?:by|from)|avec|con(?: información| informaciones)?(?: de)?|mit(?: material)?(?: von)?|com(?: informações| agências)?(?: d[aeo]s?)?|с использованием материалов|по материалам|по данным|по сообщению|за матеріалами|information fournie par|provided by|bereitgestellt von|fornit[oa] da|source|fonte|fuente|quelle|عن|نقلا عن|المصدر|مع)'
/** "jro/dpa/AFP": a writer's initials and the agencies whose reports went into the text. */
export function initialed(text: string): string | null {
  if (text.length > 40 || !/^\p{L}{2,10}(?:\s?\/\s?\p{L}{2,10}){1,4}$/u.test(text)) return null
  const parts = text.split(/\s?\/\s?/)
  const agencies = parts.map(agencyName).filter((name) => name !== null)
  const initials = parts.filter((part) => agencyName(part) === null)
  return agencies.length > 0 && initials.every((part) => /^\p{Ll}{2,4}$/u.test(part))
    ? [...new Set(agencies)].join('/')
    : null
}

/** "PAP - Nauka w Polsce": the agency before the name of its service; null for other words. */
export function serving(text: string): string | null {
  const match = text.length > 60 ? null : /^(\p{Lu}{2,8}) [-–—|] (?=\p{Lu}\p{Ll})[^.!?,:]{3,40}$/u.exec(text)
  return match?.[1] === undefined ? null : agencyName(match[1])
}

/** "PTI and ANI", "agency inputs": the agency, or several joined by a stroke. */
export function agencyIn(text: string | undefined): string | null {
  return text === undefined
    ? null
    : signedAgency(text.replace(/^the /i, '').replace(/ (?:inputs?|reports?)$/i, ''))
}
