import type { Browser, Page } from 'playwright-core'
import { type Condition, openTab } from './pageFigures.ts'
import type { ShapedServer } from './serveShaped.ts'

const PATIENCE = { timeout: 60_000 }

type Wanted = 'article' | 'filtered' | 'answered'
type Input = 'pointerdown' | 'input'
type Kept = { painted: Promise<number> }
type Scheduler = { postTask: (task: () => void, options: { priority: 'user-blocking' }) => void }

/**
 * Has the page itself note how long it takes from the next click or key until what is wanted has been painted. It
 * looks once a frame, before anything of the page hears of the input: a question from outside would come late, cost
 * the page time, and find what is there a frame after it was shown.
 */
async function watchFor(page: Page, wanted: Wanted, than: string, since: Input): Promise<void> {
  await page.evaluate(
    ([wanted, than, since, patience]) => {
      const isThere = () => {
        if (wanted === 'article') return document.querySelector('article h1')?.checkVisibility() === true
        if (document.querySelector('[aria-busy=true]')) return false
        // A headline that is still on its way has not been painted.
        const waiting = [...document.querySelectorAll('[data-waiting]')]
        if (waiting.some((row) => row.getBoundingClientRect().top < innerHeight)) return false
        const count = document.querySelector('.result-bar [role=status]')
        if (wanted === 'filtered') return count?.textContent !== than
        const q = new URLSearchParams(location.search).get('q')
        return q === than && (count ?? document.querySelector('.note')) !== null
      }
      const { scheduler } = window as unknown as { scheduler: Scheduler }
      ;(window as unknown as Kept).painted = new Promise((painted, failed) => {
        setTimeout(() => failed(new Error(`nothing ${wanted}`)), patience)
        let asked = Number.NaN
        const look = () => {
          if (!isThere()) return requestAnimationFrame(look)
          // The frame is drawn when this task ends; what waits behind it, nobody waits for.
          return scheduler.postTask(() => painted(performance.now() - asked), { priority: 'user-blocking' })
        }
        const note = () => {
          if (Number.isNaN(asked)) requestAnimationFrame(look)
          asked = performance.now()
        }
        // Of several keys the last one counts.
        addEventListener(since, note, { capture: true })
      })
    },
    [wanted, than, since, PATIENCE.timeout] as const,
  )
}

/** The time from the click or key that was watched for to what it asked for being painted. */
async function untilPainted(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Kept).painted)
}

/** Whether the reader's script has taken over the first headline: before, a click on it loads a page. */
const READY = () =>
  Object.keys(document.querySelector('h3 a') ?? {}).some((key) => key.startsWith('__reactProps'))

/** What a page does at leisure begins within this time, and is done when it has asked for nothing as long. */
const LEISURE_MS = 1500

/** Waits until a page has asked for nothing for a while. */
async function untilAtRest(page: Page): Promise<void> {
  let last = performance.now()
  const asks = () => {
    last = performance.now()
  }
  page.on('request', asks).on('requestfinished', asks)
  while (performance.now() - last < LEISURE_MS) await page.waitForTimeout(100)
  page.off('request', asks).off('requestfinished', asks)
}

/** A tab in which a page has come, its script has taken over where it has one, and what it does at leisure is done. */
async function openSettled(
  browser: Browser,
  server: ShapedServer,
  url: string,
  condition: Condition,
  hasReader = true,
) {
  const tab = await openTab(browser, server, condition)
  await tab.page.goto(url, { timeout: 120_000 })
  if (hasReader) await tab.page.waitForFunction(READY, undefined, PATIENCE)
  await untilAtRest(tab.page)
  return tab
}

/** From the click on a headline to its article painted. `hasReader`: the page has a script of its own to wait for. */
export async function measureOpen(
  browser: Browser,
  server: ShapedServer,
  url: string,
  condition: Condition,
  hasReader: boolean,
): Promise<number> {
  const { page, context } = await openSettled(browser, server, url, condition, hasReader)
  await watchFor(page, 'article', '', 'pointerdown')
  await page.locator('h3 a').first().click(PATIENCE)
  const took = await untilPainted(page)
  await context.close()
  server.setSlow(false)
  return took
}

const FILTER_ROUNDS = 3

/** From the click on a publisher to the list of its articles painted: the first click of a reader, and later ones. */
export async function measureFilter(
  browser: Browser,
  server: ShapedServer,
  url: string,
): Promise<{ first: number; later: number }> {
  const times: number[][] = []
  for (let round = 0; round < FILTER_ROUNDS; round += 1) times.push(await clickFilters(browser, server, url))
  return { first: median(times.map((all) => all[0]!)), later: median(times.flatMap((all) => all.slice(1))) }
}

async function clickFilters(browser: Browser, server: ShapedServer, url: string): Promise<number[]> {
  const { page, context } = await openSettled(browser, server, url, 'fast')
  const times: number[] = []
  for (const [n, box] of [0, 1, 0, 1].entries()) {
    const before = await page.locator('.result-bar [role=status]').textContent()
    await watchFor(page, 'filtered', before ?? '', 'pointerdown')
    await page.locator('.facets fieldset').first().locator('input[type=checkbox]').nth(box).click(PATIENCE)
    times.push(await untilPainted(page))
    if (n < 3) await page.waitForTimeout(300)
  }
  await context.close()
  return times
}

export type SearchFigures = { firstBytes: number; laterBytes: number; warm: number; cold: number }

/** Queries of two words, typed; bytes until the last result is there, and time from the last key to painted results. */
export async function measureSearch(
  browser: Browser,
  server: ShapedServer,
  url: string,
  queries: readonly string[],
): Promise<SearchFigures> {
  const { page, context } = await openSettled(browser, server, url, 'fast')
  const times: number[] = []
  const bytes: number[] = []
  for (const query of queries) {
    const field = page.getByRole('searchbox').first()
    await field.fill('')
    await page.waitForTimeout(700)
    server.taken()
    await watchFor(page, 'answered', query, 'input')
    await field.pressSequentially(query, { delay: 70 })
    times.push(await untilPainted(page))
    await page.waitForTimeout(500)
    bytes.push(server.taken().reduce((sum, served) => sum + served.bytes, 0))
  }
  await context.close()
  return {
    firstBytes: bytes[0]!,
    laterBytes: median(bytes.slice(1)),
    cold: times[0]!,
    warm: median(times.slice(1)),
  }
}

const SCROLL_ROUNDS = 3

/** Share of frames over 50 ms while one goes through the list, with a processor four times slower. */
export async function measureScroll(
  browser: Browser,
  server: ShapedServer,
  url: string,
): Promise<{ frames: number; long: number; longest: number }> {
  const frames: number[] = []
  for (let round = 0; round < SCROLL_ROUNDS; round += 1)
    frames.push(...(await scrollThrough(browser, server, url)))
  return {
    frames: frames.length,
    long: frames.filter((frame) => frame > 50).length / frames.length,
    longest: Math.max(...frames),
  }
}

/** How long each frame took while the wheel, and then great leaps, went through the list. */
async function scrollThrough(browser: Browser, server: ShapedServer, url: string): Promise<number[]> {
  const { page, context } = await openSettled(browser, server, url, 'cpu4')
  await page.mouse.move(640, 500)
  await page.evaluate(() => {
    const kept = window as unknown as { frames: number[] }
    kept.frames = []
    let last = performance.now()
    const next = (now: number) => {
      kept.frames.push(now - last)
      last = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  for (let i = 0; i < 120; i += 1) {
    await page.mouse.wheel(0, 1200)
    await page.waitForTimeout(40)
  }
  // Then by great leaps, as with the scrollbar.
  for (let i = 1; i <= 20; i += 1) {
    await page.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), i / 20)
    await page.waitForTimeout(120)
  }
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames.slice(2))
  await context.close()
  return frames
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
