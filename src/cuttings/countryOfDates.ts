import { saysPublished } from '../article/dateLabels.ts'
import { PUBLISHERS } from '../article/knownPublishers.ts'
import { knownName } from '../article/publisherName.ts'

/** Countries whose English papers write the day first, by the end of a host's name. */
const DAY_FIRST =
  /\.(?:uk|ie|au|nz|za|in|ng|ke|gh|pk|lk|my|sg|zm|zw|ug|tz|mt|jm|tt|bd|np|bw|na|fj|cy|bb|mw|ls|sz|rw|gm|sl|pg|hk|mv|bt|eu|fr|de|it|es|ch|at|be|nl|pt|gr|pl|cz|hu|ro|bg|rs|hr|si|ru|ua|by|ge|am|az|tr|il|eg|ae|qa|sa|kw|om|bh|jo|lb|iq|id|th|vn|kh|mm|br|ar|cl|pe|uy)$/
const MONTH_FIRST = /\.(?:us|gov|mil|ph)$/
/** Papers of such countries whose host ends in no country. */
const DAY_FIRST_HOSTS = new Set(
  `theguardian.com bbc.com thetimes.com ft.com sky.com itv.com channel4.com scotsman.com heraldscotland.com irishtimes.com irishexaminer.com irishnews.com
  vanguardngr.com punchng.com premiumtimesng.com thisdaylive.com dailytrust.com thenationonlineng.net guardian.ng myjoyonline.com ghanaweb.com citifmonline.com
  thehindu.com indianexpress.com hindustantimes.com indiatimes.com deccanherald.com dawn.com thedailystar.net dhakatribune.com newagebd.net straitstimes.com
  france24.com euronews.com dw.com spiegel.de rfi.fr aljazeera.com balkaninsight.com balkaninsight.rs euobserver.com rt.com sputniknews.com
  tass.com kyivpost.com themoscowtimes.com hurriyetdailynews.com dailysabah.com timesofisrael.com haaretz.com jpost.com arabnews.com thenational.ae khaleejtimes.com
  channelnewsasia.com malaymail.com jamaica-gleaner.com jamaicaobserver.com news24.com timeslive.com gulf-times.com timesofmalta.com`.split(
    /\s+/,
  ),
)
const MONTH_FIRST_HOSTS = new Set(
  `nytimes.com washingtonpost.com usatoday.com latimes.com cnn.com foxnews.com nbcnews.com cbsnews.com politico.com thehill.com chicagotribune.com wsj.com npr.org
  bostonglobe.com sfgate.com seattletimes.com inquirer.net rappler.com philstar.com`.split(/\s+/),
)

/** Money of countries that write the day first. */
const MONEY = /[£€₹₦]\s?\d|\d\s?€|(?<!\p{L})(?:Rs|KSh|Ksh|RM|GH₵|GH¢|TSh|USh)\.?\s?\d/u
const HOST = /(?<![\p{L}\d.-])(?:[\w-]+\.)+\p{L}{2,4}(?![\p{L}\d-])/giu
const FIGURES = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?![\d/-])/g
const LONGEST = 120

type Order = 'GB' | 'US'

/** What a site's address says of the order in which it writes day and month. */
function orderOf(host: string): Order | null {
  const site = host.toLowerCase().replace(/^www\./, '')
  const parent = site.split('.').slice(-2).join('.')
  if (DAY_FIRST.test(site) || DAY_FIRST_HOSTS.has(site) || DAY_FIRST_HOSTS.has(parent)) return 'GB'
  return MONTH_FIRST.test(site) || MONTH_FIRST_HOSTS.has(site) || MONTH_FIRST_HOSTS.has(parent) ? 'US' : null
}

let hosts: Map<string, string[]> | undefined

/** The hosts of a publisher that is known by name. */
function hostsOf(name: string): string[] {
  hosts ??= [...PUBLISHERS].reduce(
    (all, [host, publisher]) => all.set(publisher, [...(all.get(publisher) ?? []), host]),
    new Map<string, string[]>(),
  )
  return hosts.get(name) ?? []
}

/**
 * The language in which the dates of an English page are read: `en-GB` where the day stands first, `en-US` where the
 * month does, else as given. Told by another day of the page that only one order allows, else by the addresses and the
 * papers that its short lines name, where all say the same, else by the money that it counts in.
 */
export function countryOfDates(lines: readonly string[], language: string): string {
  if (language !== 'en' && language !== 'und') return language
  const figures = lines.flatMap((line) => [...line.slice(0, 2000).matchAll(FIGURES)])
  if (figures.length === 0) return language
  const told = figures.flatMap<Order>(([, a, , b]) =>
    Number(a) > 12 && Number(b) <= 12 ? ['GB'] : Number(b) > 12 && Number(a) <= 12 ? ['US'] : [],
  )
  const changed = told.length > 0 ? null : orderOfChange(lines)
  const orders = new Set(
    told.length > 0
      ? told
      : changed !== null
        ? [changed]
        : lines.filter(({ length }) => length <= LONGEST).flatMap(named),
  )
  if (
    orders.size === 0 &&
    lines.some((line) => MONEY.test(line)) &&
    !lines.some((line) => line.includes('$'))
  )
    return 'en-GB'
  const [order] = orders
  return orders.size === 1 ? `en-${order}` : language
}

/**
 * A page that gives the days of its publication and of its change, "Created: 05/06/2017", "Updated: 06/06/2017": of the two
 * figures the one that went up by a few is the day, for pages are changed within days rather than months later.
 */
function orderOfChange(lines: readonly string[]): Order | null {
  const labelled = lines.filter((line) => line.length <= LONGEST && saysPublished(line))
  const found = labelled.flatMap((line) => [...line.matchAll(FIGURES)])
  const [first, second, ...more] = found.map(
    ([text, a, , b]) => [Number(a), Number(b), text.slice(-4)] as const,
  )
  if (!first || !second || more.length > 0 || first[2] !== second[2]) return null
  const [a, b] = [Math.abs(first[0] - second[0]), Math.abs(first[1] - second[1])]
  if (b === 0 && a > 0 && a <= 3) return 'GB'
  return a === 0 && b > 0 && b <= 3 ? 'US' : null
}

/** The orders that the addresses and the paper's name in a line stand for. */
function named(line: string): Order[] {
  const name = line.length <= 60 ? knownName(line.trim()) : null
  const sites = [...[...line.matchAll(HOST)].map(([host]) => host), ...(name === null ? [] : hostsOf(name))]
  return sites.flatMap((site) => orderOf(site) ?? [])
}
