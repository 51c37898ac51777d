import { agencyName } from './agency.ts'
import { FILING_CITIES } from './filingCities.ts'
import { monthNumber } from './monthNames.ts'

/** "Aug. 28", "28 August", "17 Ago. 17 / 11:29 am", "17 (UPI)": a date without which few words are a place. */
export function isDay(text: string): boolean {
  if (/^\d{1,2}[./] ?\d{1,2}[./] ?(?:\d{4}|\d\d)\.?$/.test(text)) return true
  if (/[^\p{L}\p{M}\p{N} .,/:]/u.test(text) || !/\d/.test(text)) return false
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return (
    words.some(
      (word) =>
        monthNumber(word) !== null ||
        /^(?:avgusta|jula|juna|aprila|marta|maja|mai|mag|giu|lug|ago|set)$/i.test(word),
    ) && words.length <= 3
  )
}

const isCapitals = (text: string) =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text.replace(/\bMc|\bd[eiu]\b|\b[dl]['’]/g, ''))
export const isCity = (text: string) =>
  text.split(/\s*\/\s*/).every((part) => FILING_CITIES.has(part.toLocaleLowerCase('en')))
export const looksLikePlace = (text: string) =>
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\- /]{1,39}$/u.test(text) && text.split(' ').length <= 5

type Place = { certain: boolean; dated: boolean; agency?: string; text: string }

/** Words in capitals that stand before a dash and are no place. */
export const NO_PLACE =
  /^(?:UPDATED?|BREAKING|BREXIT|EXCLUSIVE|ANALYSIS|OPINION|COMMENT|EDITORIAL|FACTBOX|WATCH|VIDEO|PHOTOS?|PICTURES|LIVE|INTERVIEW|FEATURE|CORRECTED|CORRECTION|TIMELINE|EXPLAINER|REVIEW|PREVIEW|SPORTS?|FOOTBALL|SOCCER|CRICKET|TENNIS|NEWS|BUSINESS|POLITICS|WORLD|PRESS RELEASE|ADVISORY|WARNING|NOTE|URGENT|FLASH|ALERT|READ|MORE|POLL|PROFILE|OBITUARY|SPECIAL REPORT|QUIZ|MUST|GALLERY|REVEALED|EXPLAINED|FACT|ICYMI|QUOTE|DATA|RESULTS?|RECIPE|TRAVEL|WEATHER|HEALTH|SCIENCE|TECH|MONEY|CULTURE|BOOKS|FILM|MUSIC|FOOD|COURT|POLICE|JUST IN|DEVELOPING|QUESTION|OPINION|CONTEXT|BACKGROUND|CORRECTIONS?|CLARIFICATION|EDITOR|INTRO|LEAD|RELATED|TOPIC|THEME|PHOTO|ANSWER|SOURCE|SUMMARY|ABSTRACT|IMPORTANT|DISCLAIMER|VERDICT|SCORE|FULL|WHY|WHAT|HOW|WHO|WHEN)\b/u
/** States of the USA as datelines shorten them: "Portland, Ore." needs no capitals. */
export const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C)\.?$/

/** Parts "Portland, Ore., May 18" at its commas; true where all of it can be place and date. */
export function placeOf(text: string): Place | null {
  // "Bareilly 9 May": the day may follow the place without a comma.
  const spaced = /^([^,،]{2,40}?) (\d{1,2}\.? \p{L}[\p{L}\p{M}]{2,12}\.?(?: \d{4})?)$/u.exec(text)
  if (spaced && isDay(spaced[2]!.replace(/ \d{4}$/, ''))) {
    const inner = placeOf(spaced[1]!)
    return inner ? { ...inner, dated: true, text } : null
  }
  const comma = text.search(/[,،]/)
  const city = (comma < 0 ? text : text.slice(0, comma)).trim()
  if (!looksLikePlace(city) || NO_PLACE.test(city) || agencyName(city) !== null) return null
  const rest = comma < 0 ? '' : text.slice(comma + 1).trim()
  let dated = false
  let state = false
  let agency: string | undefined
  const kept = [city]
  for (const raw of rest === '' ? [] : rest.split(/[,،]/)) {
    const part = raw.trim()
    const name = agencyName(part)
    if (name !== null) agency = name
    else if (part !== '') kept.push(part)
    if (name !== null || part === '') continue
    if (STATE.test(part)) state = true
    else if (isDay(part)) dated = true
    else if (/^\d{4}$/.test(part) && dated) continue
    else if (!looksLikePlace(part) || part.length > 24) return null
  }
  const certain = isCapitals(city) || isCity(city) || state
  return {
    certain,
    dated,
    text: kept.join(text.includes('،') ? '، ' : ', '),
    ...(agency === undefined ? {} : { agency }),
  }
}
