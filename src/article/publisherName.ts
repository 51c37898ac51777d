import { PUBLISHER_NAMES, PUBLISHERS } from './knownPublishers.ts'

/**
 * The name of the publisher whose site has this host: "www.telegraph.co.uk" gives "The Telegraph". Subdomains
 * count as their known parent. An unknown host gives itself, without "www.".
 */
export function publisherName(host: string): string {
  const bare = host
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www|m|mobile|amp|feeds?|rss)\d?\./, '')
  return knownPublisher(bare) ?? bare
}

/** As `publisherName`, but null for a host that is not known. */
export function knownPublisher(host: string): string | null {
  let name = host.toLowerCase()
  while (name.includes('.')) {
    const found = PUBLISHERS.get(name)
    if (found !== undefined) return found
    name = name.slice(name.indexOf('.') + 1)
  }
  return null
}

const NAMES: ReadonlyMap<string, string> = new Map(
  [...PUBLISHER_NAMES].map((name) => [name.toLowerCase(), name] as const),
)

/** A publisher's name as a credit prints it, in its usual letters: "THE GUARDIAN" and "the Guardian" are one. */
export function usualName(name: string): string {
  return NAMES.get(name.toLowerCase()) ?? name.replace(/^the (?=\p{Lu})/u, '')
}

/** The usual name of a well-known publisher that a text names and nothing else, "the guardian"; null for others. */
export function knownName(text: string): string | null {
  const plain = text.trim().toLowerCase()
  if (plain.length < 3) return null
  if (SHORT.has(text.trim())) return SHORT.get(text.trim())!
  return NAMES.get(plain) ?? NAMES.get(`the ${plain}`) ?? (HOST.test(plain) ? knownPublisher(plain) : null)
}

/** Short names that only their own letters tell from words. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['BBC', 'BBC'],
  ['CNN', 'CNN'],
  ['NPR', 'NPR'],
  ['CBC', 'CBC'],
])
const HOST = /^[\w-]+(?:\.[\w-]+)+$/
