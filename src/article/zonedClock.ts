import type { Clock } from './clock.ts'
import { namedZone } from './namedZone.ts'

/** A time with the offset of the zone named after it, on the day that the line states. */
export function zonedClock(clock: Clock | null, text: string, day: string): Clock | null {
  if (clock === null || day.length !== 10 || clock.text.length !== 6) return clock
  // "15:10 hrs IST"
  const end = clock.end + (/^ ?(?:hrs?|hours|Uhr)(?= )/.exec(text.slice(clock.end))?.[0].length ?? 0)
  const zone = namedZone(text.slice(end), day, clock.text.slice(1))
  if (zone === null) return clock
  return { ...clock, text: clock.text + (zone.offset ?? ''), end: end + zone.length }
}
