/** Names of the days of the week, Sunday first, as English date lines write them. */
const ENGLISH = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const NAMED = /(?<!\p{L})(sun|mon|tue|wed|thu|fri|sat)(?:s|r|rs|nes|ur)?(?:day)?(?!\p{L})/iu

/** The day of the week that an English date line names, 0 for Sunday; null where none is named. */
export function namedWeekday(line: string): number | null {
  const name = NAMED.exec(line)?.[1]?.toLowerCase()
  return name === undefined ? null : ENGLISH.indexOf(name)
}

/** The day of the week of a Gregorian day, 0 for Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}
