import type { Browser, BrowserContext, Page } from 'playwright-core'
import { BareTab } from './BareTab.ts'
import type { ShapedServer } from './serveShaped.ts'
import { untilWindowIsUp } from './untilWindowIsUp.ts'

/** fast: as the machine is; slow: slow 4G and a processor four times slower; cpu4: the processor alone. */
export type Condition = 'fast' | 'slow' | 'cpu4'

/** One load of one page. CPU is time of the main thread, which holds on a busy machine, where wall time does not. */
export type LoadFigures = {
  lcp: number
  tbt: number
  cpu: number
  heap: number
  nodes: number
  bytes: number
  scriptBytes: number
  requests: number
}

export type OpenTab = { page: Page; context: BrowserContext }

const VIEW = { width: 1280, height: 900 }

/** An empty tab with nothing in its cache, under a condition. */
export async function openTab(
  browser: Browser,
  server: ShapedServer,
  condition: Condition,
): Promise<OpenTab> {
  server.setSlow(condition === 'slow')
  const context = await browser.newContext({ viewport: VIEW })
  const page = await context.newPage()
  const wholeBrowser = await browser.newBrowserCDPSession()
  await untilWindowIsUp(wholeBrowser)
  await wholeBrowser.detach()
  const cdp = await context.newCDPSession(page)
  if (condition !== 'fast') await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return { page, context }
}

/** Time of the main thread so far, in milliseconds. */
async function threadTime(tab: BareTab): Promise<number> {
  const { metrics } = await tab.send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN)
}

/** Loads a page and waits until it has been quiet for a while. */
export async function measureLoad(
  browser: Browser,
  server: ShapedServer,
  url: string,
  condition: Condition,
): Promise<LoadFigures> {
  server.setSlow(condition === 'slow')
  const tab = await BareTab.open(browser, VIEW.width, VIEW.height)
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watch})()` })
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' })
  if (condition !== 'fast') await tab.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  server.taken()
  const before = await threadTime(tab)
  await tab.load(url)
  await new Promise((later) => setTimeout(later, condition === 'slow' ? 2500 : 1200))
  const cpu = (await threadTime(tab)) - before
  const { result } = await tab.send<{ result: { value: { lcp: number; tbt: number } } }>('Runtime.evaluate', {
    expression: 'figures()',
    returnByValue: true,
  })
  const { lcp, tbt } = result.value
  await tab.send('HeapProfiler.collectGarbage')
  const { usedSize } = await tab.send<{ usedSize: number }>('Runtime.getHeapUsage')
  const { nodes } = await tab.send<{ nodes: number }>('Memory.getDOMCounters')
  const served = server.taken()
  const sum = (of: typeof served) => of.reduce((all, { bytes }) => all + bytes, 0)
  await tab.close()
  server.setSlow(false)
  return {
    lcp,
    tbt,
    cpu,
    heap: usedSize,
    nodes,
    bytes: sum(served),
    scriptBytes: sum(served.filter(({ path }) => path.endsWith('.js'))),
    requests: served.length,
  }
}

type Watched = { figures: () => { lcp: number; tbt: number } }

/** Runs in the page before anything of its own. */
function watch(): void {
  let lcp = 0
  let fcp = 0
  const long: { start: number; duration: number }[] = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) lcp = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') fcp = entry.startTime
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) long.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  ;(window as unknown as Watched).figures = () => ({
    lcp,
    // What of each task after the first paint is over 50 ms.
    tbt: long.reduce((sum, { start, duration }) => {
      const after = start + duration - Math.max(start, fcp)
      return sum + Math.max(0, after - 50)
    }, 0),
  })
}
