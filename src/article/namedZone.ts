import { isPublicationDate } from './publicationDate.ts'

/**
 * Names of zones that news pages print after a time, and whose they are. Minutes: the name is of standard or of
 * summer time and means that offset only. CST, PST and other names that several countries use are left out.
 */
const ZONES: readonly [names: string, zones: string, minutes?: number][] = [
  ['ET|Eastern Time', 'America/New_York'],
  ['EST|Eastern Standard Time', 'America/New_York', -300],
  ['EDT|Eastern Daylight Time', 'America/New_York', -240],
  ['CT|Central Time', 'America/Chicago'],
  ['CDT|Central Daylight Time', 'America/Chicago', -300],
  ['MT|Mountain Time', 'America/Denver'],
  ['PT|Pacific Time', 'America/Los_Angeles'],
  ['PDT|Pacific Daylight Time', 'America/Los_Angeles', -420],
  ['BST', 'Europe/London', 60],
  ['HNE', 'America/Toronto', -300],
  ['HAE', 'America/Toronto', -240],
  ["HE|heure de l[’']Est", 'America/Toronto'],
  ['HNC', 'America/Winnipeg', -360],
  ['HAC', 'America/Winnipeg', -300],
  ['HNA', 'America/Halifax', -240],
  ['HAA', 'America/Halifax', -180],
  ['HNP', 'America/Vancouver', -480],
  ['HAP', 'America/Vancouver', -420],
  ['BRT', 'America/Sao_Paulo', -180],
  ['BRST', 'America/Sao_Paulo', -120],
  ['ART', 'America/Argentina/Buenos_Aires'],
  ['UK time', 'Europe/London'],
  ['CET|MEZ', 'Europe/Berlin', 60],
  ['CEST|MESZ', 'Europe/Berlin', 120],
  ['EET', 'Europe/Kiev', 120],
  ['EEST', 'Europe/Kiev', 180],
  ['[Ii][Ss][Tt]', 'Asia/Kolkata'],
  ['B[Dd][Ss][Tt]', 'Asia/Dhaka'],
  ['NPT', 'Asia/Kathmandu'],
  ['PKT', 'Asia/Karachi'],
  ['WAT', 'Africa/Lagos'],
  ['CAT', 'Africa/Harare'],
  ['EAT', 'Africa/Nairobi'],
  ['SAST', 'Africa/Johannesburg'],
  ['JST', 'Asia/Tokyo'],
  ['KST', 'Asia/Seoul'],
  ['HKT', 'Asia/Hong_Kong'],
  ['SGT', 'Asia/Singapore'],
  ['WIB', 'Asia/Jakarta'],
  ['WITA', 'Asia/Makassar'],
  ['WIT', 'Asia/Jayapura'],
  ['MYT', 'Asia/Kuala_Lumpur'],
  ['PHT', 'Asia/Manila'],
  ['TRT|TSİ|TSI', 'Europe/Istanbul'],
  ['AWST', 'Australia/Perth', 480],
  ['ACST', 'Australia/Adelaide|Australia/Darwin', 570],
  ['ACDT', 'Australia/Adelaide', 630],
  ['AEST', 'Australia/Sydney|Australia/Brisbane', 600],
  ['AEDT', 'Australia/Sydney', 660],
  ['NZST', 'Pacific/Auckland', 720],
  ['NZDT', 'Pacific/Auckland', 780],
  ['[Мм][Сс][Кк]|MSK|по московскому времени|по Москве', 'Europe/Moscow'],
  ['за київським часом|за Києвом|по киевскому времени|по Киеву', 'Europe/Kiev'],
  ['بتوقيت مكة(?: المكرمة)?', 'Asia/Riyadh'],
  ['بتوقيت القاهرة', 'Africa/Cairo'],
  ['بتوقيت (?:أبو ?ظبي|ابوظبي|دبي|الإمارات)', 'Asia/Dubai'],
  ['بتوقيت القدس', 'Asia/Jerusalem'],
  ['بتوقيت (?:بغداد|السعودية|الرياض)', 'Asia/Riyadh'],
  ['بتوقيت بيروت', 'Asia/Beirut'],
  ['بتوقيت دمشق', 'Asia/Damascus'],
  ['بتوقيت (?:غرينتش|جرينتش)', 'UTC'],
  ['به وقت تهران', 'Asia/Tehran'],
]
const SHAPES = ZONES.map(
  ([names, zones, minutes]) =>
    [
      new RegExp(`^[\\s,]*[([]?(?:${names})(?![\\p{L}\\p{M}\\d])[)\\]]?`, 'u'),
      zones.split('|'),
      minutes,
    ] as const,
)

/** How many minutes a zone is ahead of UTC at an instant. */
function offsetAt(zone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const match = /([+-])(\d{2}):(\d{2})/.exec(name)
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0
}

/** Every offset a zone may have had when its clocks showed this time: two in the hour that comes twice, none in one skipped. */
function offsetsOf(zone: string, local: number): number[] {
  const HOUR = 3_600_000
  const near = new Set([-26, 0, 26].map((hours) => offsetAt(zone, local + hours * HOUR)))
  return [...near].filter((minutes) => offsetAt(zone, local - minutes * 60_000) === minutes)
}

/**
 * The offset of a zone named where a time ends, and how long its name is: " ET" on 2017-05-13 gives "-04:00".
 * `offset` is null where it stays open: in the hour that comes twice, and for "EST" on a day of summer time, which may be
 * meant either way. null where no zone is named.
 */
export function namedZone(
  after: string,
  day: string,
  time: string,
): { offset: string | null; length: number } | null {
  for (const [shape, zones, meant] of SHAPES) {
    const match = shape.exec(after)
    if (!match) continue
    if (!isPublicationDate(`${day}T${time}`)) return { offset: null, length: match[0].length }
    const local = Date.parse(`${day}T${time}Z`)
    const offsets = zones.flatMap((zone) => offsetsOf(zone, local))
    const minutes = meant === undefined ? (offsets.length === 1 ? offsets[0] : undefined) : meant
    if (minutes === undefined || !offsets.includes(minutes)) return { offset: null, length: match[0].length }
    if (minutes === 0) return { offset: 'Z', length: match[0].length }
    const pad = (n: number) => String(Math.trunc(n)).padStart(2, '0')
    const size = Math.abs(minutes)
    return {
      offset: `${minutes < 0 ? '-' : '+'}${pad(size / 60)}:${pad(size % 60)}`,
      length: match[0].length,
    }
  }
  return null
}
