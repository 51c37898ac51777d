import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch, openPage } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const focused = (page: Page) =>
  page.evaluate(() => {
    const { tagName, ariaLabel, textContent } = document.activeElement!
    return `${tagName} ${ariaLabel ?? textContent?.trim() ?? ''}`.trim()
  })

describe('filters on a slow connection', () => {
  const slow = async (page: Page) =>
    page.route('**/archive/**', async (route) => {
      await new Promise((later) => setTimeout(later, 800))
      await route.continue()
    })

  it('combine, however quickly they are set', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample'))
    await page.waitForFunction(() => document.querySelector('.grip'))
    await slow(page)
    await page.locator('.facets fieldset').nth(0).locator('input').first().click()
    await page.locator('.facets fieldset').nth(1).locator('input').first().click()
    await page.waitForURL(/publisher=.*speaker=/)
    expect(trouble).toEqual([])
    await close()
  })

  it('leave the search field what is typed', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample'))
    await page.waitForFunction(() => document.querySelector('.grip'))
    await slow(page)
    await page.getByRole('searchbox').click()
    await page.keyboard.type('par')
    await page.waitForTimeout(400)
    await page.keyboard.type('is')
    await page.waitForURL('**/?q=paris')
    expect(await page.getByRole('searchbox').inputValue()).toBe('paris')
    expect(trouble).toEqual([])
    await close()
  })
})

describe('the order', () => {
  const first = (page: Page) => page.locator('.rows .day').first().textContent()
  const pressed = (page: Page) =>
    page.getByRole('group', { name: 'Sort' }).getByRole('button', { pressed: true }).allTextContents()

  it('is chosen with one press, stands in the address and keeps the focus', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample'))
    expect(await pressed(page)).toEqual(['Newest first'])
    await page.getByRole('button', { name: 'Oldest first' }).click()
    await page.waitForURL('**/?sort=oldest')
    await expect.poll(() => first(page)).toBe('July 2015')
    expect(await pressed(page)).toEqual(['Oldest first'])
    expect(await focused(page)).toBe('BUTTON Oldest first')
    await page.getByRole('button', { name: 'Newest first' }).click()
    await page.waitForURL(inject('sample'))
    await expect.poll(() => first(page)).toBe('December 2024')
    expect(trouble).toEqual([])
    await close()
  })

  it('of answers to a search is the best first, unless another is chosen', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('sample')}?q=president`)
    await expect.poll(() => pressed(page)).toEqual(['Best first'])
    await page.getByRole('button', { name: 'Newest first' }).press('Enter')
    await page.waitForURL('**/?q=president&sort=newest')
    expect(await pressed(page)).toEqual(['Newest first'])
    await page.getByRole('button', { name: 'Best first' }).press('Enter')
    await page.waitForURL('**/?q=president')
    expect(trouble).toEqual([])
    await close()
  })
})

describe('the focus', () => {
  it('stays on what changed the list, or goes to what took its place', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample'))
    await page.waitForFunction(() => document.querySelector('.grip'))
    await page.locator('.facets input').first().check()
    await page.locator('.chip').waitFor()
    expect(await focused(page)).toBe('INPUT')
    await page.locator('.chip').click()
    await expect.poll(() => page.locator('.chip').count()).toBe(0)
    await expect.poll(() => focused(page)).toMatch(/^P 30 articles/)
    await page.getByRole('button', { name: /^All \d+ publishers/ }).click()
    expect(await focused(page)).toBe('INPUT Find a publisher')
    await page.getByRole('button', { name: 'Newest year' }).click()
    await page.waitForURL('**/2024/')
    expect(await focused(page)).toBe('BUTTON Newest year')
    expect(trouble).toEqual([])
    await close()
  })

  it('stays on a grip that is moved to a month without articles', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('sample')}?from=2016-01&to=2016-02`)
    await page.getByRole('slider', { name: 'Last month' }).press('ArrowLeft')
    await page.waitForURL('**/2016/01/')
    await page.getByRole('heading', { name: 'No articles in January 2016' }).waitFor()
    expect(await focused(page)).toMatch(/^g Last month/)
    await page.getByRole('button', { name: 'All dates' }).last().click()
    await expect.poll(() => page.locator('.item').count()).toBe(30)
    expect(trouble).toEqual([])
    await close()
  })
})

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 } }

  it('the filters stay open from tick to tick', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample'), phone)
    await page.getByRole('button', { name: 'Speaker' }).click()
    const boxes = page.getByRole('dialog').getByRole('checkbox')
    await boxes.nth(0).check()
    await page.waitForURL('**/?speaker=*')
    await boxes.nth(1).check()
    await page.getByRole('button', { name: /^Show articles/ }).click()
    await expect.poll(() => page.locator('.chip').count()).toBe(2)
    expect(trouble).toEqual([])
    await close()
  })

  it('the search opens and closes with its key', async () => {
    const { page, close } = await openPage(browser, inject('sample'), phone)
    await page.getByRole('button', { name: 'Search' }).click()
    expect(await page.getByRole('searchbox').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    expect(await focused(page)).toBe('BUTTON Search')
    await close()
  })

  it('the details never cover the words they are about', async () => {
    const { page, trouble, close } = await openPage(
      browser,
      `${inject('sample')}2017/06/07/gunmen-and-bombers-strike-two-sites-in-tehran/`,
      phone,
    )
    const covered = () =>
      page.evaluate(() => {
        const sheet = document.querySelector('.details')!.getBoundingClientRect()
        const mark = document.querySelector('mark.on')!.getBoundingClientRect()
        return mark.bottom > sheet.top || mark.top < 0
      })
    const mark = page.locator('.body mark.q').nth(1)
    await mark.evaluate((element) => element.scrollIntoView({ block: 'end' }))
    await mark.click()
    await expect.poll(covered).toBe(false)
    await page.getByRole('button', { name: 'Next quote' }).click()
    await expect.poll(covered).toBe(false)
    expect(trouble).toEqual([])
    await close()
  })
})

describe('an address that is not well encoded', () => {
  it('gets the page that says so, with the way home', async () => {
    const { page, close } = await openPage(browser, `${inject('sample')}%E0%A4%A/`)
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
    await page.getByRole('link', { name: 'On the Record home page' }).waitFor()
    await close()
  })
})
