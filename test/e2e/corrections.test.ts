import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeViolations, launch, openPage, untilAnswering } from './browser.ts'
import { build, CUTTING } from './buildSites.ts'
import { serveFolder } from './serveFolder.ts'
import { type Reader, startReader } from './startReader.ts'

const WAVES = /waves break over the wall/
const FORMER = '2018/03/09/the-harbour-authority-orla-has-closed-the-north-pier-after-a/'

let browser: Browser
let folder: string
let reader: Reader

beforeAll(async () => {
  browser = await launch()
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-'))
  await writeFile(join(folder, 'storm.txt'), CUTTING)
  reader = await startReader(folder)
})
afterAll(async () => {
  reader?.stop()
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

async function readJson(): Promise<Record<string, unknown>> {
  const name = (await readdir(folder)).find((file) => file.endsWith('.json') && file !== 'people.json')
  return JSON.parse(await readFile(join(folder, name!), 'utf8'))
}

async function openDetails(page: Page, words: RegExp): Promise<void> {
  await page.locator('mark.q').filter({ hasText: words }).first().click()
  await page.getByRole('group', { name: 'Quote details' }).waitFor()
}

describe('corrections in the page', () => {
  it('of a speaker are three actions, saved beside the cutting, and can be undone', async () => {
    const { page, close } = await openPage(browser, reader.url + FORMER)
    await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 40_000 })
    await openDetails(page, WAVES)
    const details = page.getByRole('group', { name: 'Quote details' })
    expect(await details.getByRole('heading').textContent()).toBe('Tomas Reed')
    await details.getByRole('button', { name: 'Wrong?' }).click()
    expect(await axeViolations(page)).toEqual([])
    await details.getByRole('radio', { name: 'Mara Ellison' }).check()
    await details.getByRole('button', { name: 'Save' }).click()
    await details.getByText('Software had: Tomas Reed').waitFor()
    expect(await details.getByRole('heading').textContent()).toBe('Mara Ellison')
    expect(await readFile(join(folder, 'storm.txt'), 'utf8')).toBe(CUTTING)
    expect((await readJson()).corrections).toMatchObject([{ speaker: 'Mara Ellison' }])

    await details.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => details.getByRole('heading').textContent()).toBe('Tomas Reed')
    expect(await readJson()).not.toHaveProperty('corrections')
    await close()
  })

  it('take four keys, and the focus ends on their undoing', async () => {
    const { page, close } = await openPage(browser, reader.url + FORMER)
    await page.locator('.names a').filter({ hasText: 'Tomas Reed' }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'Quote details' }).waitFor()
    await page.keyboard.press('w')
    await page.getByRole('group', { name: 'Who said it?' }).waitFor()
    await page.getByRole('radio', { name: 'Mara Ellison' }).press('Space')
    await page.keyboard.press('Enter')
    await page.getByText('Software had: Tomas Reed').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByText('Software had').count()).toBe(0)
    await close()
  })

  it('take a mark away, and add one for words that are selected', async () => {
    const { page, close } = await openPage(browser, reader.url + FORMER)
    await openDetails(page, /waited|damaged|closed/)
    const before = await page.locator('.body mark.q').count()
    await page.getByRole('button', { name: 'Wrong?' }).click()
    await page.getByRole('radio', { name: 'Not somebody’s words' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Not marked any more.').waitFor()
    expect(await page.locator('.body mark.q').count()).toBeLessThan(before)

    await page.evaluate(() => {
      const text = [...document.querySelectorAll('.passage .text')].find((p) =>
        p.textContent?.includes('Two ferries'),
      )!
      const node = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode()!
      getSelection()!.setBaseAndExtent(node, 0, node, 'Two ferries waited outside the bay'.length)
    })
    await page.getByRole('button', { name: 'Mark as a quote' }).click()
    await page.getByRole('radio', { name: 'Tomas Reed' }).check()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.body mark.q').filter({ hasText: 'Two ferries waited outside the bay' }).waitFor()
    await close()
  })

  it('of headline and date survive a rebuild, and the old address leads to the new one and its quote', async () => {
    const { page, close } = await openPage(browser, reader.url + FORMER)
    await page.getByRole('button', { name: 'correct', exact: true }).click()
    await page.getByLabel('Headline', { exact: true }).fill('Storm closes the north pier')
    await page.getByLabel('Date', { exact: true }).fill('31 February 2018')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Not a date that exists').waitFor()
    await page.getByLabel('Date', { exact: true }).fill('10 March 2018')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL('**/2018/03/10/**')
    await page.getByRole('heading', { level: 1, name: 'Storm closes the north pier' }).waitFor()
    await close()

    const site = await mkdtemp(join(tmpdir(), 'on-the-record-'))
    build(site, [], folder)
    const served = await serveFolder(site)
    const old = await openPage(browser, `${served.url}${FORMER}#q-nobody-was-hurt`)
    await old.page.waitForURL('**/2018/03/10/**#q-nobody-was-hurt')
    await old.page.getByRole('heading', { level: 1, name: 'Storm closes the north pier' }).waitFor()
    await old.page.locator('mark.on').first().waitFor()
    expect(old.trouble).toEqual([])
    const plain = await openPage(browser, served.url + FORMER, { javaScriptEnabled: false })
    await plain.page.waitForURL('**/2018/03/10/**')
    await Promise.all([old.close(), plain.close(), served.close()])
    await rm(site, { recursive: true, force: true })
  })

  it('of a name hold in all articles, and are listed with their undoing', async () => {
    const { page, close } = await openPage(browser, `${reader.url}2018/03/10/`)
    await page.getByRole('link', { name: 'Storm closes the north pier' }).click()
    await openDetails(page, WAVES)
    await page.getByRole('button', { name: 'This name in all articles' }).click()
    await page.getByLabel('The right name').fill('Captain Tomas Reed')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(() => page.getByRole('group', { name: 'Quote details' }).getByRole('heading').textContent())
      .toBe('Captain Tomas Reed')
    expect(JSON.parse(await readFile(join(folder, 'people.json'), 'utf8'))).toEqual({
      merge: [{ name: 'Captain Tomas Reed', also: ['Tomas Reed'] }],
    })
    await page.goto(`${reader.url}attention/`)
    await page.getByText('Tomas Reed is Captain Tomas Reed').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => page.getByText('Tomas Reed is Captain').count()).toBe(0)
    await close()
  })
})

describe('writes to the folder', () => {
  const change = {
    what: 'article',
    path: FORMER,
    change: { kind: 'fields', values: { headline: 'Taken over' } },
  }
  const send = (headers: Record<string, string>, body: unknown = change) =>
    fetch(`${reader.url}changes`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const token = async () =>
    /name="write-token" content="([^"]+)"/.exec(await (await fetch(reader.url)).text())![1]!

  it.each<[string, (origin: string, token: string) => Record<string, string>]>([
    ['from another origin', (_, secret) => ({ Origin: 'http://127.0.0.1:9', 'X-Write-Token': secret })],
    ['from a site', (_, secret) => ({ Origin: 'https://example.org', 'X-Write-Token': secret })],
    ['without the token', (origin) => ({ Origin: origin })],
    [
      'with another token',
      (origin, secret) => ({ Origin: origin, 'X-Write-Token': secret.replace(/.$/, '~') }),
    ],
    [
      'as a plain form',
      (origin, secret) => ({ Origin: origin, 'X-Write-Token': secret, 'Content-Type': 'text/plain' }),
    ],
  ])('are refused %s', async (_, headers) => {
    const before = await readJson()
    expect((await send(headers(new URL(reader.url).origin, await token()))).status).toBe(403)
    expect(await readJson()).toEqual(before)
  })

  it.each([
    ['outside the folder', { ...change, path: '../../etc/passwd' }, 409],
    [
      'of fields that articles have not',
      { ...change, change: { kind: 'fields', values: { slug: '../../x' } } },
      400,
    ],
    [
      'of a date that does not exist',
      { ...change, change: { kind: 'fields', values: { published: '2018-02-30' } } },
      400,
    ],
  ])('are refused %s', async (_, body, status) => {
    const before = await readdir(folder)
    const headers = { Origin: new URL(reader.url).origin, 'X-Write-Token': await token() }
    expect((await send(headers, body)).status).toBe(status)
    expect(await readdir(folder)).toEqual(before)
  })

  it('never give the page with its token to another origin', async () => {
    const response = await fetch(reader.url, { headers: { Origin: 'http://localhost:9' } })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('on a static host', () => {
  it('corrections stay on the device, show at once, and are applied by the import', async () => {
    const { page, trouble, close } = await openPage(browser, inject('single') + FORMER)
    await openDetails(page, WAVES)
    await page.getByRole('button', { name: 'Wrong?' }).click()
    await page.getByRole('radio', { name: 'Someone else' }).check()
    await page.getByLabel('Name as it stands in the text').fill('A deckhand')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('1 correction on this device').waitFor()
    await page.reload()
    await untilAnswering(page)
    await expect.poll(() => page.locator('.names').filter({ hasText: 'A deckhand' }).count()).toBe(1)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ])
    expect(trouble).toEqual([])

    const copy = await mkdtemp(join(tmpdir(), 'on-the-record-'))
    await writeFile(join(copy, 'storm.txt'), CUTTING)
    const patch = join(copy, '..', `corrections-${process.pid}.json`)
    await download.saveAs(patch)
    execFileSync(process.execPath, ['src/build/run.mjs', 'import', '--out', copy, patch], { stdio: 'ignore' })
    const written = (await readdir(copy)).find((file) => file.endsWith('.json'))!
    expect(JSON.parse(await readFile(join(copy, written), 'utf8')).corrections).toMatchObject([
      { speaker: 'A deckhand' },
    ])
    await Promise.all([rm(copy, { recursive: true }), rm(patch), close()])
  })
})
