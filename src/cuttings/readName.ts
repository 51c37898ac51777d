import { parseNameAndOutlet, parseNameLine } from '../article/byline.ts'
import { FILING_CITIES } from '../article/filingCities.ts'
import { isPaperName } from '../article/paperName.ts'
import { knownName } from '../article/publisherName.ts'
import { furnitureOf, isMenuEntry } from './isFurniture.ts'
import type { Said } from './TopMatter.ts'

/** Words that no person is called by. */
const NOBODY =
  /(?<!\p{L})(?:paper|news|newsroom|edition|today|home|live|team|desk|online|service|media|tv|radio|newspapers?|player|video|close|caption|user|galler(?:y|ies)|world|top|stories|account|count|subscribe|share|menu)(?!\p{L})/iu

/** What a line says that is a writer's name and nothing else; only where it stands can show that it is one. */
export function readName(text: string): Said | null {
  const writer = parseNameAndOutlet(text)
  if (writer)
    return {
      byline: writer.names,
      ...(writer.publisher === undefined ? {} : { publisher: writer.publisher }),
      ...(writer.agency === undefined ? {} : { agency: writer.agency }),
    }
  if (isPaperName(text) || isMenuEntry(text) || furnitureOf(text) !== null || knownName(text) !== null)
    return null
  if (NOBODY.test(text)) return null
  if (FILING_CITIES.has(text.toLowerCase())) return null
  // French papers sign so: "Yann LE GOFF."
  const named = parseNameLine(/ \p{Lu}{2,}\.$/u.test(text) ? text.slice(0, -1) : text)
  if (!named) return null
  const { names, place, agency, publisher } = named
  return {
    byline: names,
    ...(publisher === undefined ? {} : { publisher }),
    ...(place === undefined ? {} : { place }),
    ...(agency === undefined ? {} : { agency }),
  }
}
