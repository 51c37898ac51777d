import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch, openPage } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const sheets = (page: Page) =>
  page.evaluate(() =>
    [...document.styleSheets].map(({ href }) => href?.replace(/.*\/|-.{8}\.css$/g, '') ?? 'page'),
  )

describe('the styles that the front page has in itself', () => {
  for (const archive of ['sample', 'harbour', 'single'] as const) {
    it(`are all that it shows as built: ${archive}`, async () => {
      const context = await browser.newContext()
      const page = await context.newPage()
      // Whatever script it has does not come: the page stays as it was built.
      await page.route('**/*.js', (route) => route.abort())
      const response = await page.goto(inject(archive))
      const later = /data-styles="([^"]+)"/.exec(await response!.text())![1]!
      const shots = async () => {
        const taken: Buffer[] = []
        for (const colorScheme of ['light', 'dark'] as const)
          for (const width of [390, 820, 1280]) {
            await page.emulateMedia({ colorScheme })
            await page.setViewportSize({ width, height: 900 })
            await page.evaluate(() => document.fonts.ready)
            taken.push(await page.screenshot())
          }
        return taken
      }
      const alone = await shots()
      const rules = await page.evaluate(async (href) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
        await new Promise((done) => {
          link.onload = done
          document.head.append(link)
        })
        return link.sheet!.cssRules.length
      }, later)
      expect(rules).toBeGreaterThan(0)
      for (const [i, shot] of (await shots()).entries()) expect(shot.equals(alone[i]!)).toBe(true)
      await context.close()
    })
  }

  it('are joined by all others once it has been painted', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample'))
    await expect.poll(() => sheets(page)).toContain('later')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect((await page.getByRole('dialog').boundingBox())!.width).toBe(440)
    expect((await sheets(page)).filter((name) => name === 'later')).toEqual(['later'])
    expect(trouble).toEqual([])
    await close()
  })

  it('are joined by all others where no script runs', async () => {
    const { page, close } = await openPage(browser, inject('sample'), { javaScriptEnabled: false })
    expect(await page.locator('noscript link[rel="stylesheet"]').count()).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.masthead').isVisible()).toBe(false)
    await close()
  })
})

describe('an article', () => {
  it('opened by its address has both sheets before it is painted, and each once', async () => {
    const { page, trouble, close } = await openPage(
      browser,
      `${inject('sample')}2017/06/07/gunmen-and-bombers-strike-two-sites-in-tehran/`,
    )
    expect(await sheets(page)).toEqual(['index', 'later', 'article'])
    expect(trouble).toEqual([])
    await close()
  })
})
