import { rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { startReader } from '../e2e/startReader.ts'
import { makeArchive } from './makeArchive.ts'

/** Seconds from `npm start` on a folder of raw cuttings. */
export type StartFigures = { firstArticle: number; allSearchable: number }

/** Times the first article that can be read, and the moment from which all are found by a search. */
export async function measureStart(browser: Browser, folder: string, count: number): Promise<StartFigures> {
  await makeArchive(folder, count, 'cuttings')
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  const reader = await startReader(folder)
  const page = await browser.newPage()
  try {
    await page.goto(reader.url, { timeout: 60_000 })
    await page.locator('h3 a').first().click({ timeout: 120_000 })
    await page.locator('article h1').waitFor({ timeout: 60_000 })
    const firstArticle = seconds()
    while ((await articlesOf(reader.url)) < count) {
      if (seconds() > 600) throw new Error('not all articles were read within ten minutes')
      await new Promise((later) => setTimeout(later, 100))
    }
    return { firstArticle, allSearchable: seconds() }
  } finally {
    await page.close()
    reader.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The summary is published with the search index of the same articles. */
async function articlesOf(url: string): Promise<number> {
  const summary = (await (await fetch(`${url}archive/summary.json`)).json()) as { articles: number } | null
  return summary?.articles ?? 0
}
