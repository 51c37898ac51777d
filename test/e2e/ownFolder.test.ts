import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations, launch, openPage } from './browser.ts'
import { CUTTING } from './buildSites.ts'
import { type Reader, startReader } from './startReader.ts'

let browser: Browser
let folder: string
let reader: Reader

beforeAll(async () => {
  browser = await launch()
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-'))
  reader = await startReader(folder)
})
afterAll(async () => {
  reader?.stop()
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('npm start -- FOLDER', () => {
  it('says how to add a cutting, shows one that is dropped in, its edits, and a broken one’s problem', async () => {
    const { page, close } = await openPage(browser, reader.url)
    await page.getByRole('heading', { name: 'No cuttings yet' }).waitFor({ timeout: 40_000 })

    await writeFile(join(folder, 'storm.txt'), CUTTING)
    await page.getByRole('heading', { name: /^The Harbour Authority/ }).waitFor()

    await writeFile(join(folder, 'storm.txt'), CUTTING.replace('he Harbour', 'he Lighthouse'))
    await page.getByRole('heading', { name: /^The Lighthouse Authority/ }).waitFor()

    await writeFile(join(folder, 'broken.json'), '{\n  "slug": \n}')
    await page.getByRole('link', { name: '1 file needs attention' }).waitFor()
    expect(await page.getByRole('heading', { name: /^The Lighthouse Authority/ }).count()).toBe(1)
    await expect.poll(() => reader.printed()).toContain('broken.json:3')

    await page.getByRole('link', { name: '1 file needs attention' }).click()
    await page.getByText('broken.json:3').waitFor()
    await page.getByRole('heading', { name: 'Repaired' }).waitFor()
    await page.getByText('storm.txt:1').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('link', { name: /^The Lighthouse Authority/ }).click()
    await page.getByRole('heading', { level: 1, name: /^The Lighthouse Authority/ }).waitFor()
    await close()
  })
})
