import type { CDPSession } from 'playwright-core'

const LOOK_MS = 150
/** Of this, two looks in a row, all processes together may have taken so much. */
const RESTING_MS = 15
const MOST_MS = 6000

/**
 * Waits until the browser's own start of a window is over. Chromium loads its tool bar and what its address field shows
 * as pages of their own when a window opens: seconds of work beside the page that is to be measured.
 */
export async function untilWindowIsUp(browser: CDPSession): Promise<void> {
  let before = await cpuTime(browser)
  let resting = 0
  for (let waited = 0; waited < MOST_MS && resting < 2; waited += LOOK_MS) {
    await new Promise((later) => setTimeout(later, LOOK_MS))
    const now = await cpuTime(browser)
    resting = now - before < RESTING_MS ? resting + 1 : 0
    before = now
  }
}

/** Processor time of all processes of the browser so far, in milliseconds. */
async function cpuTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, { cpuTime: seconds }) => sum + 1000 * seconds, 0)
}
