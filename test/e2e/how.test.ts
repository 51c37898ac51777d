import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import figures from '../../src/app/how/figures.json'
import { axeViolations, launch, openPage, untilAnswering } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const HOW = 'how-quotes-are-found/'
const TEHRAN = '2017/06/07/gunmen-and-bombers-strike-two-sites-in-tehran/'

describe('how quotes are found', () => {
  it('reads without JavaScript, with the measured figures', async () => {
    const { page, close } = await openPage(browser, `${inject('sample')}${HOW}`, { javaScriptEnabled: false })
    expect(await page.locator('h1').textContent()).toBe('How quotes are found')
    expect(await page.title()).toBe('How quotes are found · On the Record')
    expect(await page.locator('mark.dir').first().textContent()).toMatch(/^“The north pier/)
    expect(await page.locator('mark.ind mark.dir').textContent()).toBe('“sorry sight”')
    const cells = await page.locator('table td').allTextContents()
    expect(cells).toContain(figures.news.found.toFixed(1))
    expect(cells).toContain(figures.reviewed.wrongNames.toFixed(1))
    await close()
  })

  it('is led to from an article, its quote details and the list, and hydrates below a base', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('underBase')}${TEHRAN}`)
    await page.locator('.names a').first().click()
    await page.locator('.details').getByRole('link', { name: 'How quotes are found' }).click()
    await page.waitForURL(`**/${HOW}`)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.goto(`${inject('underBase')}${TEHRAN}`)
    await page.locator('.voices-box').getByRole('link', { name: 'How quotes are found' }).click()
    await page.waitForURL(`**/${HOW}`)
    await page.reload()
    await untilAnswering(page)
    await page.getByRole('link', { name: 'home page' }).click()
    await page.locator('.year-links').getByRole('link', { name: 'How quotes are found' }).click()
    await page.waitForURL(`**/${HOW}`)
    expect(trouble).toEqual([])
    await close()
  })

  it('opens why a sample is marked, by keyboard', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('sample')}${HOW}`)
    const name = page.getByRole('link', { name: 'Ana Brook' }).first()
    await expect
      .poll(async () => {
        await name.press('Enter')
        return page.locator('.sample-facts').count()
      })
      .toBe(1)
    expect(await name.getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('.sample-facts').textContent()).toContain('“said”')
    await name.press('Enter')
    expect(await page.locator('.sample-facts').count()).toBe(0)
    expect(trouble).toEqual([])
    await close()
  })

  it.each([
    [390, 'dark'],
    [820, 'light'],
    [1280, 'dark'],
    [1280, 'light'],
  ] as const)('has no violations and no sideways scroll at %i px, %s', async (width, colorScheme) => {
    const { page, close } = await openPage(browser, `${inject('sample')}${HOW}`, {
      viewport: { width, height: 900 },
      colorScheme,
    })
    await page.getByRole('link', { name: 'Ana Brook' }).first().click()
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await close()
  })
})
