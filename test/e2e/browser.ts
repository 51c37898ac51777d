import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findBrowser } from './provideBrowser.mjs'

export async function launch(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('no Chromium: run node test/e2e/provideBrowser.mjs')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
}

export type Watched = { page: Page; trouble: string[]; requests: string[]; close: () => Promise<void> }

/** A page that notes every error, policy violation and request. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const trouble: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('console', (message) => {
    if (/^(error|warning)$/.test(message.type()) && !message.text().includes('404'))
      trouble.push(message.text())
  })
  page.on('request', (request) => requests.push(request.url()))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  )
  await page.goto(url)
  if (options.javaScriptEnabled !== false) await untilAnswering(page)
  return { page, trouble, requests, close: () => context.close() }
}

/** Waits until the reader's script, which comes after the first paint, has taken the page over. */
export async function untilAnswering(page: Page): Promise<void> {
  await page
    .waitForFunction(
      // The rows of a list are taken over after what stands round them.
      () => {
        const parts = [...document.querySelectorAll('main, main .rows')]
        return (
          parts.length > 0 &&
          parts.every((part) => Object.keys(part).some((key) => key.startsWith('__reactProps')))
        )
      },
      undefined,
      { timeout: 5000 },
    )
    // Some pages are opened where scripts do not come.
    .catch(() => {})
}

/** Violations of WCAG 2.0 to 2.2 A and AA that axe finds, one line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
    )
  })
}
