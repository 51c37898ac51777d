import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch, openPage } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

describe('a list of several blocks', () => {
  it('goes on as one scrolls, and Back finds the row far down, at once and with its focus', async () => {
    const { page, trouble, close } = await openPage(browser, inject('harbour'))
    await page.waitForFunction(() => document.querySelector('.grip'))
    const far = page.locator('.item h3 a').nth(110)
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 2000)
        return page.locator('.item').count()
      })
      .toBeGreaterThan(120)
    await far.scrollIntoViewIfNeeded()
    const place = await page.evaluate(() => scrollY)
    expect(place).toBeGreaterThan(5000)
    const headline = await far.textContent()
    await far.click()
    await page.getByRole('heading', { level: 1, name: headline! }).waitFor()
    await page.goBack()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(headline)
    expect(trouble).toEqual([])
    await close()
  })

  it('counts by day once there are many, and filters all of it', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('harbour')}?publisher=example3-org`)
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('20 articles')
    expect(await page.locator('.item').count()).toBe(20)
    expect(await page.locator('h2.day').first().textContent()).toMatch(/^\d+ \w+ \d{4}$/)
    expect(trouble).toEqual([])
    await close()
  })
})
