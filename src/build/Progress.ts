/** Told while something is done: how many of how many. */
export type Progress = (done: number, all: number) => void

const EVERY_MS = 200

/**
 * A line on a terminal that says how far something has come, at which rate, and how long it will take. Where nobody
 * watches (a file, a pipe) nothing is said.
 */
export function showProgress(what: string, out: NodeJS.WriteStream = process.stderr): Progress {
  const started = performance.now()
  let last = 0
  return (done, all) => {
    const now = performance.now()
    if (!out.isTTY || (done < all && now - last < EVERY_MS)) return
    last = now
    const seconds = (now - started) / 1000
    out.write(`\r\x1b[K${progressLine(what, done, all, seconds)}`)
    if (done >= all) out.write('\r\x1b[K')
  }
}

/** `Reading: 1,200 of 10,000, 130 a second, 1 min 8 s left`. */
export function progressLine(what: string, done: number, all: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001)
  const number = (n: number) => Math.round(n).toLocaleString('en')
  return `${what}: ${number(done)} of ${number(all)}, ${number(rate)} a second, ${duration((all - done) / Math.max(rate, 0.001))} left`
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
