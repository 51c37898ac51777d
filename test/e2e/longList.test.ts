import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeViolations, launch, openPage, untilAnswering } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const rowsOf = (page: Page) =>
  page
    .locator('[data-row]')
    .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.row)))
const rowInView = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
    const row = rows.find((row) => row.getBoundingClientRect().top >= 0)
    return row && { n: Number(row.dataset.row), top: row.getBoundingClientRect().top, text: row.textContent }
  })
const ready = untilAnswering
/** Has the page note in each frame which rows there are of a kind. */
const watchRows = (page: Page, kind: string) =>
  page.evaluate((kind) => {
    const kept = window as unknown as { rows: number[][] }
    kept.rows = []
    const next = () => {
      const rows = [...document.querySelectorAll<HTMLElement>(kind)]
      kept.rows.push(rows.map((row) => Number(row.dataset.row)))
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  }, kind)
const watchedRows = (page: Page) => page.evaluate(() => (window as unknown as { rows: number[][] }).rows)
/** How many of some rows are not among others. */
const missingFrom = (others: number[], rows: number[]) => rows.filter((row) => !others.includes(row)).length
/** Scrolls down for a while, at so many views in 100 ms. */
const pass = (page: Page, views: number, ms: number) =>
  page.evaluate(
    ([views, ms]) =>
      new Promise<void>((done) => {
        const started = performance.now()
        let last = started
        const next = () => {
          const now = performance.now()
          scrollBy(0, (window.innerHeight * views * (now - last)) / 100)
          last = now
          if (now - started < ms) requestAnimationFrame(next)
          else done()
        }
        requestAnimationFrame(next)
      }),
    [views, ms] as const,
  )
const settled = (page: Page) => page.waitForTimeout(400)

/** Goes far down the list: what is in view there, and a headline of it. */
async function farDown(page: Page) {
  await ready(page)
  await page.evaluate(() => scrollTo(0, 50_000))
  await expect.poll(() => page.locator('[data-waiting]').count()).toBe(0)
  await settled(page)
  const before = (await rowInView(page))!
  const link = page.locator(`[data-row="${before.n + 2}"] h3 a`)
  const headline = await link.textContent()
  return { before, link, headline }
}

describe('a list of 2,000 articles', () => {
  it('shows the rows in view and some beyond, wherever one scrolls, with their days', async () => {
    const { page, trouble, close } = await openPage(browser, inject('harbour'))
    await ready(page)
    expect(await page.locator('[data-row]').count()).toBe(11)
    for (let i = 0; i < 8; i += 1) await page.mouse.wheel(0, 1500)
    await expect.poll(async () => (await rowInView(page))!.n).toBeGreaterThan(80)
    expect(await page.locator('[data-row]').count()).toBeLessThan(60)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await expect.poll(async () => (await rowInView(page))!.n).toBeGreaterThan(300)
    await expect.poll(() => page.locator('[data-waiting]').count()).toBe(0)
    expect(await page.locator('h2.day:not(.sr-only)').count()).toBeGreaterThan(3)
    await page.keyboard.press('End')
    await expect.poll(async () => (await rowsOf(page)).at(-1)).toBe(1999)
    await expect.poll(() => page.locator('.item').last().isVisible()).toBe(true)
    expect(await axeViolations(page)).toEqual([])
    expect(trouble).toEqual([])
    await close()
  })

  it('fills what it drew as room two rows a frame', async () => {
    const { page, close } = await openPage(browser, inject('harbour'))
    await ready(page)
    await watchRows(page, '[data-waiting]')
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await expect.poll(async () => (await rowInView(page))!.n).toBeGreaterThan(300)
    await expect.poll(() => page.locator('[data-waiting]').count()).toBe(0)
    const rooms = await watchedRows(page)
    expect(Math.max(...rooms.map((rows) => rows.length))).toBeGreaterThan(4)
    for (const [i, rows] of rooms.entries())
      expect(missingFrom(rows, rooms[i - 1] ?? [])).toBeLessThanOrEqual(2)
    await close()
  })

  it('draws room as high as the rows it stands for, which on a phone are high ones', async () => {
    const { page, close } = await openPage(browser, inject('harbour'), {
      viewport: { width: 390, height: 844 },
    })
    await ready(page)
    const { row, rooms } = await page.evaluate(() => {
      const rows = [...document.querySelectorAll('[data-row]')].map((row) => row.getBoundingClientRect())
      const row = (rows.at(-1)!.bottom - rows[0]!.top) / rows.length
      scrollTo(0, document.documentElement.scrollHeight / 2)
      return new Promise<{ row: number; rooms: number[] }>((resolve) => {
        const look = () => {
          const rooms = [...document.querySelectorAll('[data-waiting]')]
          if (rooms.length === 0) requestAnimationFrame(look)
          else resolve({ row, rooms: rooms.map((room) => room.getBoundingClientRect().height) })
        }
        look()
      })
    })
    expect(row).toBeGreaterThan(150)
    for (const room of rooms) expect(Math.abs(room - row)).toBeLessThanOrEqual(1)
    await close()
  })

  it('adds rows below the view two a frame', async () => {
    const { page, close } = await openPage(browser, inject('harbour'))
    await ready(page)
    await watchRows(page, '[data-row]')
    await page.mouse.wheel(0, 300)
    await expect.poll(async () => (await rowsOf(page)).length).toBeGreaterThan(17)
    const frames = await watchedRows(page)
    for (const [i, rows] of frames.entries())
      if (i > 0) expect(missingFrom(frames[i - 1]!, rows)).toBeLessThanOrEqual(2)
    await close()
  })

  it('draws rows as room only while one races through, at however many steps, and shows them where one stops', async () => {
    const { page, trouble, close } = await openPage(browser, inject('harbour'))
    await ready(page)
    // What is drawn is not held up by what is fetched: all of it has been there before.
    await pass(page, 0.6, 2500)
    await expect.poll(() => page.locator('[data-waiting]').count()).toBe(0)
    await page.evaluate(() => scrollTo(0, 0))
    await settled(page)
    await watchRows(page, '[data-row]:not([data-waiting])')
    await pass(page, 2, 700)
    await expect.poll(async () => (await rowInView(page))!.n).toBeGreaterThan(80)
    const passed = (await watchedRows(page)).flat()
    await expect.poll(() => page.locator('[data-waiting]').count()).toBe(0)
    const { n } = (await rowInView(page))!
    expect(passed.filter((row) => row > 40 && row < n - 40)).toEqual([])
    expect(trouble).toEqual([])
    await close()
  })

  it('keeps what one reads in its place as rows above it come', async () => {
    const { page, close } = await openPage(browser, inject('harbour'))
    await ready(page)
    await page.evaluate(() => scrollTo(0, 60_000))
    await expect.poll(() => page.locator('[data-waiting]').count()).toBe(0)
    await settled(page)
    for (let i = 0; i < 12; i += 1) {
      const before = (await rowInView(page))!
      await page.mouse.wheel(0, -200)
      await page.waitForTimeout(120)
      const top = await page
        .locator(`[data-row="${before.n}"]`)
        .evaluate((row) => row.getBoundingClientRect().top)
      expect(Math.abs(top - before.top - 200)).toBeLessThanOrEqual(2)
    }
    await close()
  })

  it.each([
    ['that stood rendered', true],
    ['that was only fetched', false],
  ])(
    'takes Back from an article %s to the row before the list that was left is taken down',
    async (_, isAhead) => {
      const { page, trouble, close } = await openPage(browser, inject('harbour'))
      const { before, link, headline } = await farDown(page)
      const article = page.getByRole('heading', { level: 1, name: headline!, includeHidden: true })
      await link.hover()
      await article.waitFor({ state: 'attached' })
      if (!isAhead) {
        await page.locator(`[data-row="${before.n + 3}"] h3 a`).hover()
        await article.waitFor({ state: 'detached' })
      }
      await settled(page)
      const hidden = await link.evaluate(async (link: HTMLElement) => {
        link.focus()
        link.click()
        const isShown = () => [...document.querySelectorAll('article h1')].some((h1) => h1.checkVisibility())
        while (!isShown()) await null
        history.back()
        return document.querySelector('.rows') !== null
      })
      expect(hidden).toBe(true)
      await article.waitFor({ state: 'hidden' })
      await expect.poll(() => rowInView(page)).toEqual(before)
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(headline)
      expect(trouble).toEqual([])
      await close()
    },
  )

  it('takes Back to the row, at once and with its focus, and so does loading anew', async () => {
    const { page, trouble, close } = await openPage(browser, inject('harbour'))
    const { before, link, headline } = await farDown(page)
    await link.click()
    await page.getByRole('heading', { level: 1, name: headline! }).waitFor()
    await page.goBack()
    await expect.poll(() => rowInView(page)).toEqual(before)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(headline)
    await settled(page)
    await page.reload()
    await ready(page)
    await expect.poll(async () => (await rowInView(page))?.text).toBe(before.text)
    await expect.poll(async () => Math.abs((await rowInView(page))!.top - before.top)).toBeLessThan(3)
    expect(trouble).toEqual([])
    await close()
  })

  it('is read row by row with j and k, and the focus stays when its row is scrolled away', async () => {
    const { page, close } = await openPage(browser, inject('harbour'))
    await ready(page)
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row)
    // The first key may come before the page listens.
    await expect
      .poll(async () => {
        if ((await focused()) === undefined) await page.keyboard.press('j')
        return focused()
      })
      .toBe('0')
    for (let i = 0; i < 60; i += 1) await page.keyboard.press('j')
    await expect.poll(focused).toBe('60')
    await page.keyboard.press('k')
    await expect.poll(focused).toBe('59')
    await page.evaluate(() => scrollTo(0, 65_000))
    await expect.poll(async () => (await rowInView(page))!.n).toBeGreaterThan(500)
    expect(await focused()).toBe('59')
    await page.keyboard.press('j')
    await expect.poll(focused).toBe('60')
    await expect.poll(() => page.locator('[data-row="60"]').isVisible()).toBe(true)
    await close()
  })

  it('opens a day from its heading, and Back returns to the place', async () => {
    const { page, trouble, close } = await openPage(browser, inject('harbour'))
    await ready(page)
    await page.evaluate(() => scrollTo(0, 120_000))
    await expect.poll(() => page.locator('[data-waiting]').count()).toBe(0)
    await settled(page)
    const before = (await rowInView(page))!
    const day = page.locator(`.rows section:has([data-row="${before.n + 3}"]) h2.day a`)
    const date = await day.textContent()
    await day.evaluate((link: HTMLElement) => link.click())
    await expect.poll(() => page.locator('#range').textContent()).toBe(date)
    await page.goBack()
    await expect.poll(async () => (await rowInView(page))?.n).toBe(before.n)
    expect(trouble).toEqual([])
    await close()
  })

  it('is printed with at least the fifty rows of its page, and without the room of the others', async () => {
    const { page, trouble, close } = await openPage(browser, inject('harbour'))
    await ready(page)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.item:not(.waiting)').count()).toBe(50)
    expect(await page.locator('[data-gap]').last().isVisible()).toBe(false)
    expect(trouble).toEqual([])
    await close()
  })

  it('takes the words of a search into an article, and from one to the next by key and button', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('harbour')}?q=winter+letter`)
    await ready(page)
    await page.locator('h3 a').first().click()
    const bar = page.getByRole('group', { name: 'Words found' })
    await bar.waitFor()
    const status = bar.getByRole('status')
    const [count] = /\d+/.exec((await status.textContent())!)!
    expect(Number(count)).toBeGreaterThan(1)
    await page.keyboard.press('n')
    await expect.poll(() => status.textContent()).toBe(`1 of ${count}`)
    await bar.getByRole('button', { name: 'Next word found' }).click()
    await expect.poll(() => status.textContent()).toBe(`2 of ${count}`)
    await page.keyboard.press('N')
    await expect.poll(() => status.textContent()).toBe(`1 of ${count}`)
    await bar.getByRole('button', { name: 'Previous word found' }).click()
    await expect.poll(() => status.textContent()).toBe(`${count} of ${count}`)
    expect(await page.evaluate(() => CSS.highlights.get('hit-on')?.size)).toBe(1)
    expect(trouble).toEqual([])
    await close()
  })

  it('counts by day once there are many, and filters all of it', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('harbour')}?publisher=example3-org`)
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('20 articles')
    await page.keyboard.press('End')
    await expect.poll(async () => (await rowsOf(page)).at(-1)).toBe(19)
    await expect.poll(() => page.locator('[data-waiting]').count()).toBe(0)
    expect(await page.locator('h2.day').first().textContent()).toMatch(/^\d+ \w+ \d{4}$/)
    expect(trouble).toEqual([])
    await close()
  })

  it('filters by a name that is looked for among many, with counts given the other filters', async () => {
    const { page, trouble, close } = await openPage(browser, `${inject('harbour')}?kind=direct`)
    await ready(page)
    await page.getByRole('group', { name: 'Speaker' }).getByRole('button', { name: /^All/ }).click()
    await page.getByRole('searchbox', { name: 'Find a speaker' }).fill('frost')
    const label = page.getByRole('group', { name: 'Speaker' }).locator('label', { hasText: 'Frost' })
    await label.first().waitFor()
    const count = Number(await label.first().locator('.count').textContent())
    await label.first().getByRole('checkbox').check()
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe(`${count} articles`)
    expect(trouble).toEqual([])
    await close()
  })

  it.each([
    [390, 844, 7],
    [820, 900, 7],
    [820, 980, 8],
    [820, 1180, 11],
    [1280, 900, 7],
    [1280, 980, 8],
    [1280, 1300, 11],
  ])(
    'has the rows near a view of %i by %i px before its script is there, and room for others: %i of 11',
    async (width, height, shown) => {
      const page = await browser.newPage({ viewport: { width, height } })
      await page.route('**/assets/*.js', (route) => route.abort())
      await page.goto(inject('harbour'))
      expect(await page.locator('.item').count()).toBe(11)
      expect(await page.getByRole('heading', { level: 3 }).count()).toBe(shown)
      expect((await page.locator('[data-gap]').boundingBox())!.height).toBe(height)
      const last = (await page
        .locator('.item')
        .nth(shown - 1)
        .boundingBox())!
      expect(last.y + last.height).toBeGreaterThan(height)
      await page.close()
    },
  )

  it('leads on by pages of fifty without a script', async () => {
    const { page, close } = await openPage(browser, inject('harbour'), { javaScriptEnabled: false })
    const rows = page.locator('.item')
    expect(await rows.count()).toBe(50)
    expect(await rows.nth(49).getByRole('link').isVisible()).toBe(true)
    // Nothing stands empty between them and what follows.
    expect(await page.locator('[data-gap]').isVisible()).toBe(false)
    await page.getByRole('link', { name: 'Older articles' }).click()
    await page.waitForURL('**/page/39/')
    expect(await page.locator('.item').count()).toBe(50)
    await page.getByRole('link', { name: 'Older articles' }).click()
    await page.waitForURL('**/page/38/')
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe('/page/38/')
    await close()
  })
})
