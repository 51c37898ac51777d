import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openPage } from './browser.ts'
import { CUTTING } from './buildSites.ts'

let browser: Browser
let folder: string
let reader: ChildProcess
let url: string
let printed = ''

beforeAll(async () => {
  browser = await launch()
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-'))
  reader = spawn(process.execPath, ['src/build/run.mjs', 'start', folder], {
    env: {
      ...process.env,
      INIT_CWD: process.cwd(),
      NODE_ENV: 'development',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
  })
  url = await new Promise<string>((found, failed) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)
      if (address) found(address[0])
    }
    reader.stdout!.on('data', read)
    reader.stderr!.on('data', read)
    reader.on('exit', () => failed(new Error(printed)))
  })
})
afterAll(async () => {
  reader?.kill()
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('npm start -- FOLDER', () => {
  it('says how to add a cutting, shows one that is dropped in, its edits, and a broken one’s problem', async () => {
    const { page, close } = await openPage(browser, url)
    await page.getByRole('heading', { name: 'No cuttings yet' }).waitFor({ timeout: 40_000 })

    const started = Date.now()
    await writeFile(join(folder, 'storm.txt'), CUTTING)
    await page.getByRole('heading', { name: /^The Harbour Authority/ }).waitFor()
    expect(Date.now() - started).toBeLessThan(3000)

    await writeFile(join(folder, 'storm.txt'), CUTTING.replace('he Harbour', 'he Lighthouse'))
    await page.getByRole('heading', { name: /^The Lighthouse Authority/ }).waitFor()

    await writeFile(join(folder, 'broken.json'), '{\n  "slug": \n}')
    await page.getByText('1 file needs attention').click()
    await page.getByText('broken.json:3').waitFor()
    expect(await page.getByRole('heading', { name: /^The Lighthouse Authority/ }).count()).toBe(1)
    await expect.poll(() => printed).toContain('broken.json:3')
    await close()
  })
})
