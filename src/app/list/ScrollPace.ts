/** How far back a pace is taken over: a wheel moves a page by fits and starts, and one of its jumps is no race yet. */
const WINDOW_MS = 100

/** How far one has scrolled of late, from where the view stood at some times. */
export class ScrollPace {
  private places: { at: number; top: number }[]

  /** The view has stood at `top` px for a while. */
  constructor(top: number) {
    this.places = [{ at: Number.NEGATIVE_INFINITY, top }]
  }

  /** The view stands at `top` px now, at `now` ms: how many px lie between that and where it stood 100 ms ago. */
  moved(now: number, top: number): number {
    this.places.push({ at: now, top })
    const past = this.places.findLastIndex(({ at }) => at <= now - WINDOW_MS)
    this.places = this.places.slice(Math.max(0, past))
    return Math.abs(top - this.places[0]!.top)
  }
}
