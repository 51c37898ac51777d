import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeViolations, launch, openPage, untilAnswering } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const TEHRAN = '2017/06/07/gunmen-and-bombers-strike-two-sites-in-tehran/'

describe('the list', () => {
  it('shows the sample, hydrates without an error, and asks only its own origin', async () => {
    const { page, trouble, requests, close } = await openPage(browser, inject('sample'))
    expect(await page.title()).toBe('On the Record')
    await page.waitForFunction(() => document.querySelector('.grip'))
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('30 articles')
    expect(await page.locator('.item').count()).toBe(30)
    expect(requests.filter((url) => !url.startsWith(inject('sample')))).toEqual([])
    // The data that the list was rendered from, and nothing else of the archive.
    expect(requests.filter((url) => /\/archive\/(?!front-)/.test(url))).toEqual([])
    expect(trouble).toEqual([])
    await close()
  })

  it('filters by year and by typed dates, and the address opens the same list again', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample'))
    await page.getByRole('navigation', { name: 'Jump to a year' }).getByRole('link', { name: '2022' }).click()
    await page.waitForURL('**/2022/')
    const inYear = await page.locator('.item').count()
    expect(inYear).toBeGreaterThan(1)
    await page.getByRole('button', { name: 'Exact dates' }).click()
    await page.getByLabel('From', { exact: true }).fill('30 Feb 2019')
    await page.getByRole('button', { name: 'Show articles' }).click()
    expect(await page.getByLabel('From', { exact: true }).getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel('From', { exact: true }).fill('1 Mar 2019')
    await page.getByLabel('To', { exact: true }).fill('Apr 2019')
    await page.getByRole('button', { name: 'Show articles' }).click()
    await page.waitForURL('**/?from=2019-03-01&to=2019-04')
    const headlines = await page.locator('.item h3').allTextContents()
    expect(headlines.length).toBeGreaterThanOrEqual(2)
    const again = await openPage(browser, page.url())
    await again.page.waitForSelector('.item')
    expect(await again.page.locator('.item h3').allTextContents()).toEqual(headlines)
    expect([...trouble, ...again.trouble]).toEqual([])
    await again.close()
    await close()
  })

  it('moves a grip by key', async () => {
    const { page, close } = await openPage(browser, inject('sample'))
    const grip = page.getByRole('slider', { name: 'First month' })
    await grip.focus()
    expect(await grip.getAttribute('aria-valuetext')).toBe('January 2015')
    await page.keyboard.press('PageUp')
    await page.waitForURL('**/?from=2016-01&to=2024-12')
    await expect.poll(() => grip.getAttribute('aria-valuetext')).toBe('January 2016')
    await close()
  })

  it('moves a grip by dragging', async () => {
    const { page, close } = await openPage(browser, inject('sample'))
    const box = (await page.getByRole('slider', { name: 'First month' }).boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(640, box.y + box.height / 2, { steps: 8 })
    await page.mouse.up()
    await page.waitForURL('**/?from=2020-01&to=2024-12')
    await close()
  })

  it('filters by speaker and publisher with live counts, and Back returns', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample'))
    const speaker = page.getByRole('group', { name: 'Speaker' }).locator('label').first()
    const count = Number(await speaker.locator('.count').textContent())
    await speaker.getByRole('checkbox').check()
    await page.waitForURL('**/?speaker=*')
    await expect.poll(() => page.locator('.item').count()).toBe(count)
    await page.goBack()
    await expect.poll(() => page.locator('.item').count()).toBe(30)
    expect(trouble).toEqual([])
    await close()
  })

  it('has a search field once it is painted, which keeps what is typed before the reader is there', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    let comes = () => {}
    const reader = new Promise<void>((resolve) => {
      comes = resolve
    })
    await page.route('**/assets/*.js', (route) => reader.then(() => route.continue()))
    await page.goto(inject('sample'))
    const field = page.getByRole('searchbox', { name: 'Search headlines, text and quotes' })
    expect(await field.inputValue()).toBe('')
    await field.pressSequentially('paris')
    const place = await field.boundingBox()
    comes()
    await untilAnswering(page)
    expect(await field.inputValue()).toBe('paris')
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await field.boundingBox()).toEqual(place)
    // Before it is painted it only looks like one.
    await page.route('**/start.js', (route) => route.abort())
    await page.goto(inject('sample'))
    const built = page.locator('#q')
    expect(await built.getAttribute('type')).toBe('button')
    expect(await built.boundingBox()).toEqual(place)
    await page.close()
  })

  it('searches as one types and marks the hits', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample'))
    await expect
      .poll(async () => {
        await page.keyboard.press('/')
        return page.evaluate(() => document.activeElement?.id)
      })
      .toBe('q')
    await page.getByRole('searchbox').fill('')
    await page.keyboard.type('khomeini shrine')
    await page.waitForURL('**/?q=khomeini*')
    await expect.poll(() => page.locator('.item').count()).toBe(1)
    expect(await page.getByRole('searchbox').inputValue()).toBe('khomeini shrine')
    // The passage that holds the words comes after the headlines.
    await expect
      .poll(async () => (await page.locator('.hit').allTextContents()).join(' ').toLowerCase())
      .toContain('shrine')
    await page.getByRole('searchbox').fill('zzzz')
    await page.getByRole('heading', { name: 'Nothing matches “zzzz”' }).waitFor()
    expect(trouble).toEqual([])
    await close()
  })
})

describe('an article', () => {
  it('is laid out before it is opened, where nobody sees, hears or finds it', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample'))
    const headline = await page.locator('h3').first().textContent()
    const [shown, height] = await page.evaluate(
      () =>
        new Promise<[string, number]>((found) => {
          // It stands in the page for a moment in which no other script runs.
          const { getBoundingClientRect } = Element.prototype
          Element.prototype.getBoundingClientRect = function () {
            if (this.matches('.ahead'))
              found([this.querySelector('h1')!.textContent, this.querySelector('.body')!.clientHeight])
            return getBoundingClientRect.call(this)
          }
        }),
    )
    expect(shown).toBe(headline)
    expect(height).toBeGreaterThan(100)
    expect(await page.locator('.ahead').count()).toBe(0)
    expect(await page.locator('h1:visible').count()).toBe(1)
    expect(await page.getByRole('article').count()).toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    // Neither does the keyboard come there, nor is it room on the page.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.closest('article'))).toBe(null)
    expect(
      await page.locator('article').evaluate((article) => article.parentElement!.parentElement!.offsetHeight),
    ).toBe(0)
    expect(await axeViolations(page)).toEqual([])
    expect(trouble).toEqual([])
    await close()
  })

  it('that the pointer rests on is opened with all that belongs to it, and again as it begins', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample'))
    const link = page.getByRole('link', { name: /Tehran/ })
    const open = async () => {
      await link.hover()
      await page.locator('.left h1', { hasText: /Tehran/ }).waitFor({ state: 'attached' })
      await page.waitForTimeout(200)
      await link.click()
      await page.waitForURL(`**/${TEHRAN}`)
    }
    await open()
    await expect.poll(() => page.title()).toMatch(/Tehran/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await expect.poll(() => page.locator('.rows').count()).toBe(0)
    expect(await page.locator('article').count()).toBe(1)
    await page.keyboard.press(']')
    await page.locator('.details').waitFor()
    await page.goBack()
    await expect.poll(() => page.locator('h3 a:focus').textContent()).toMatch(/Tehran/)
    await page.mouse.move(0, 0)
    await open()
    await page.getByRole('heading', { name: 'Who said what' }).waitFor()
    expect(await page.locator('.details').count()).toBe(0)
    expect(trouble).toEqual([])
    await close()
  })

  it('that the pointer rests on stays ready while the first ones in view are fetched at leisure', async () => {
    const { page, close } = await openPage(browser, inject('sample'))
    const fetched: string[] = []
    page.on('requestfinished', (request) => fetched.push(new URL(request.url()).pathname))
    await page.getByRole('link', { name: /Tehran/ }).hover()
    const ready = page.locator('.left h1')
    await expect.poll(() => ready.allTextContents()).toEqual([expect.stringMatching(/Tehran/)])
    const inView = await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-path]')]
      return rows.filter((row) => row.getBoundingClientRect().bottom > 0).map((row) => row.dataset.path!)
    })
    // The first of them is another one, and it would be rendered now.
    expect(inView[0]).not.toBe(TEHRAN)
    await expect.poll(() => fetched.filter((path) => path.endsWith(inView[0]!)).length).toBe(1)
    await page.waitForTimeout(1500)
    expect(await ready.allTextContents()).toEqual([expect.stringMatching(/Tehran/)])
    await close()
  })

  it('opens from the list, leads to its source, and Back restores place and focus', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample'))
    const link = page.getByRole('link', { name: /Tehran/ })
    await link.scrollIntoViewIfNeeded()
    const top = await page.evaluate(() => scrollY)
    expect(top).toBeGreaterThan(500)
    await link.click()
    await page.waitForURL(`**/${TEHRAN}`)
    const source = page.locator('a.read')
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/www\.theguardian\.com\//)
    expect(await source.getAttribute('rel')).toBe('noopener noreferrer')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.goBack()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(top)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Tehran/)
    expect(trouble).toEqual([])
    await close()
  })

  it('shows who said what and why, and the quote’s address opens it again', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample') + TEHRAN)
    const name = page.locator('.names a').first()
    await name.click()
    const details = page.getByRole('group', { name: 'Quote details' })
    expect(await details.getByRole('heading').textContent()).toBe(await name.textContent())
    expect(await details.getByText('check the source').isVisible()).toBe(true)
    expect(page.url()).toContain('#q-')
    const again = await openPage(browser, page.url())
    await again.page.locator('mark.on').first().waitFor()
    expect(await again.page.locator('mark.on').first().getAttribute('id')).toBe(
      decodeURIComponent(new URL(page.url()).hash.slice(1)),
    )
    await page.keyboard.press(']')
    await page.keyboard.press('Escape')
    expect(await details.count()).toBe(0)
    expect([...trouble, ...again.trouble]).toEqual([])
    await again.close()
    await close()
  })

  it('hydrates the built markup: the nodes stay and nothing is fetched', async () => {
    const { page, trouble, requests, close } = await openPage(browser, 'about:blank')
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        ;(window as unknown as { built: Element | null }).built = document.querySelector('h1')
      })
    })
    await page.goto(inject('sample') + TEHRAN)
    await page.locator('.names a').first().click()
    await page.getByRole('group', { name: 'Quote details' }).waitFor()
    expect(
      await page.evaluate(
        () => (window as unknown as { built: Element | null }).built === document.querySelector('h1'),
      ),
    ).toBe(true)
    expect(requests.filter((url) => url.includes('/archive/'))).toEqual([])
    expect(trouble).toEqual([])
    await close()
  })

  it('hydrates the list from a file with its data, asked for once', async () => {
    const { page, trouble, requests, close } = await openPage(browser, 'about:blank')
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        ;(window as unknown as { built: Element | null }).built = document.querySelector('.item')
      })
    })
    await page.goto(inject('sample'))
    await untilAnswering(page)
    expect(
      await page.evaluate(
        () => (window as unknown as { built: Element | null }).built === document.querySelector('.item'),
      ),
    ).toBe(true)
    const data = requests.filter((url) => url.includes('/archive/'))[0]
    expect(data).toMatch(/\/archive\/front-[0-9a-f]{8}\.json$/)
    expect(requests.filter((url) => url === data)).toHaveLength(1)
    expect(trouble).toEqual([])
    await close()
  })

  it.each([
    { name: 'is gone', answer: { status: 404, body: 'gone' } },
    { name: 'does not come', answer: null },
    { name: 'is cut short', answer: { status: 200, body: '{"path":' } },
  ])('shows the list where the file with its data $name', async ({ answer }) => {
    const { page, close } = await openPage(browser, 'about:blank')
    await page.route(/\/archive\/front-/, (route) => (answer ? route.fulfill(answer) : route.abort()))
    await page.goto(inject('sample'))
    await page.locator('.item').first().waitFor()
    const built = await page.locator('.item').count()
    await untilAnswering(page)
    expect(await page.locator('.item').count()).toBe(built)
    await page.getByRole('link', { name: /Tehran/ }).click()
    await page.waitForURL(inject('sample') + TEHRAN)
    await page.locator('mark.q').first().waitFor()
    await close()
  })

  it('says quietly what was made and mended, and shows the words as cut', async () => {
    const { page, trouble, close } = await openPage(browser, inject('single'))
    await page.locator('.item a').click()
    await page.getByText('Headline made from the first sentence').waitFor()
    expect(await page.locator('.text').first().textContent()).toMatch(
      /^The Harbour Authority .*damaged the old/,
    )
    expect(await page.locator('.names a').allTextContents()).toEqual(
      expect.arrayContaining(['Mara Ellison', 'Tomas Reed']),
    )
    await page.getByRole('button', { name: 'show as cut' }).click()
    expect(await page.locator('.text').first().textContent()).toMatch(
      /^he Harbour Authority .*damaged the the old/,
    )
    expect(await page.getByText('leads to its front page only').isVisible()).toBe(true)
    expect(trouble).toEqual([])
    await close()
  })

  it('copies its address from the share menu by keyboard', async () => {
    const { page, close } = await openPage(browser, inject('sample') + TEHRAN, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Share' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Copy link' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Link copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(inject('sample') + TEHRAN)
    await close()
  })
})

describe('settings', () => {
  it('of the text are kept and hold before the first paint', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample') + TEHRAN)
    const size = () =>
      page
        .locator('p.text')
        .first()
        .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize))
    const before = await size()
    await page.getByRole('button', { name: 'Reading settings' }).click()
    await page.getByRole('radio', { name: 'Largest' }).check()
    await page.getByRole('radio', { name: 'Short' }).check()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await size()).toBeCloseTo(before * 1.35, 1)
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.reload()
    expect(await size()).toBeCloseTo(before * 1.35, 1)
    expect(trouble.filter((line) => !/ERR_FAILED|Failed to fetch/.test(line))).toEqual([])
    await close()
  })

  it('hold in every tab at once', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample') + TEHRAN)
    const other = await page.context().newPage()
    await other.goto(inject('sample') + TEHRAN)
    await untilAnswering(other)
    await page.getByRole('button', { name: 'Theme: as the system' }).click()
    await other.getByRole('button', { name: 'Theme: light' }).click()
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await other.evaluate(() => localStorage.clear())
    await page.getByRole('button', { name: 'Theme: as the system' }).waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe(null)
    expect(trouble).toEqual([])
    await close()
  })

  it('that make no sense are passed over', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample') + TEHRAN)
    await page.evaluate(() => {
      for (const name of ['theme', 'size', 'keys', 'highlights'])
        localStorage.setItem(name, '{"from": "the future"}')
    })
    await page.reload()
    await untilAnswering(page)
    await page.getByRole('button', { name: 'Theme: as the system' }).click()
    await page.getByRole('button', { name: 'Theme: light' }).waitFor()
    expect(trouble).toEqual([])
    await close()
  })
})

describe('on a phone', () => {
  it('the dock goes from quote to quote and shares the one it shows', async () => {
    const { page, trouble, close } = await openPage(browser, inject('sample') + TEHRAN, {
      viewport: { width: 390, height: 844 },
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const dock = page.getByRole('group', { name: 'Quotes' })
    await dock.getByRole('button', { name: 'Share' }).click()
    await dock.getByText('Link copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(inject('sample') + TEHRAN)
    await dock.getByRole('button', { name: 'Next quote' }).click()
    await page.getByRole('group', { name: 'Quote details' }).getByRole('button', { name: 'Close' }).click()
    expect(trouble).toEqual([])
    await close()
  })
})

describe('without a script', () => {
  it.each([390, 820, 1280])(
    'has its rows in full at %i px, and nothing that would not answer',
    async (width) => {
      const { page, close } = await openPage(browser, inject('sample'), {
        javaScriptEnabled: false,
        viewport: { width, height: 900 },
      })
      const row = (await page.locator('.item').first().boundingBox())!
      expect(row.width).toBeGreaterThan(Math.min(width - 80, 800))
      expect(row.height).toBeLessThan(220)
      expect(await page.locator('.needs-js:visible, button:visible').count()).toBe(0)
      await page.goto(inject('sample') + TEHRAN)
      expect(await page.locator('.needs-js:visible, button:visible').count()).toBe(0)
      await close()
    },
  )

  it('reads and leads on', async () => {
    const { page, close } = await openPage(browser, inject('sample'), { javaScriptEnabled: false })
    await page
      .getByRole('navigation', { name: 'Articles by year' })
      .getByRole('link', { name: '2017' })
      .click()
    await page.getByRole('link', { name: /Tehran/ }).click()
    expect(page.url()).toBe(inject('sample') + TEHRAN)
    expect(await page.locator('mark.q').count()).toBeGreaterThan(2)
    expect(await page.locator('.names').count()).toBeGreaterThan(1)
    await close()
  })
})

describe('addresses', () => {
  it('work below a base path', async () => {
    const { page, trouble, requests, close } = await openPage(browser, inject('underBase'))
    await page.getByRole('link', { name: /Tehran/ }).click()
    await page.waitForURL(`${inject('underBase')}${TEHRAN}`)
    await page.reload()
    await page.locator('mark.q').first().waitFor()
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`/press/archive/${TEHRAN}`)
    expect(requests.filter((url) => !url.startsWith(inject('underBase')))).toEqual([])
    expect(trouble).toEqual([])
    await close()
  })

  it('that name nothing get the page that says so', async () => {
    const { page, close } = await openPage(browser, `${inject('sample')}2017/06/07/no-such-article/`)
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
    await page.getByRole('link', { name: 'All articles' }).click()
    await expect.poll(() => page.locator('.item').count()).toBe(30)
    await close()
  })

  it('carry a policy first in the head, metadata, and JSON-LD with the quotations', async () => {
    const html = await (await fetch(inject('sample') + TEHRAN)).text()
    expect(html).toMatch(
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;|<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
    )
    expect(html).toContain('<meta property="og:type" content="article"')
    expect(html).not.toMatch(/\sstyle="/)
    const ld = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)![1]!)
    expect(ld['@type']).toBe('NewsArticle')
    expect(ld.hasPart.length).toBeGreaterThan(0)
  })
})

describe('accessibility', () => {
  const screens: [string, () => string][] = [
    ['list', () => inject('sample')],
    ['article', () => inject('sample') + TEHRAN],
    ['one cutting', () => inject('single')],
  ]
  const sizes = [390, 820, 1280]
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of sizes)
      it.each(screens)(`has no violation: %s, ${width} px, ${colorScheme}`, async (_, url) => {
        const { page, close } = await openPage(browser, url(), {
          viewport: { width, height: 900 },
          colorScheme,
        })
        await page.waitForTimeout(150)
        expect(await axeViolations(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await close()
      })
})
