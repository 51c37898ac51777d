import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch, openPage } from './browser.ts'

/** Pictures are kept where the variable PICTURES names a folder; README's own with PICTURES=public. */
const folder = process.env.PICTURES

let browser: Browser
beforeAll(async () => {
  browser = await launch()
  if (folder) await mkdir(folder, { recursive: true })
})
afterAll(() => browser?.close())

const SCREENS: [string, () => string][] = [
  ['list', () => inject('sample')],
  ['article', () => `${inject('sample')}2017/06/07/gunmen-and-bombers-strike-two-sites-in-tehran/`],
  ['cutting', () => inject('single')],
]

describe('pictures', () => {
  it('shows the most recent headlines on the first screen: six at 1280 by 900, three at 390 by 844', async () => {
    for (const [width, height, least] of [
      [1280, 900, 6],
      [390, 844, 3],
    ] as const) {
      const { page, close } = await openPage(browser, inject('sample'), { viewport: { width, height } })
      const seen = await page
        .locator('.item h3')
        .evaluateAll(
          (headlines, bottom) => headlines.filter((h) => h.getBoundingClientRect().bottom <= bottom).length,
          height,
        )
      expect(seen).toBeGreaterThanOrEqual(least)
      await close()
    }
  })

  it.runIf(folder === 'public')('makes the picture of the README', async () => {
    const { page, close } = await openPage(browser, inject('sample'), {
      viewport: { width: 1280, height: 800 },
    })
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join('public', 'screenshot.png') })
    await close()
  })

  it.runIf(folder && folder !== 'public').each(SCREENS)(
    'takes %s at every width and theme',
    async (name, url) => {
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [390, 820, 1280]) {
          const { page, close } = await openPage(browser, url(), {
            viewport: { width, height: 900 },
            colorScheme,
          })
          await page.evaluate(() => document.fonts.ready)
          await page.screenshot({ path: join(folder!, `${name}-${width}-${colorScheme}.png`) })
          await close()
        }
    },
  )
})
