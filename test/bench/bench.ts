import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { launch } from '../e2e/browser.ts'
import { benchRows, type Figures, type FirstViews } from './benchRows.ts'
import { benchTable } from './benchTable.ts'
import { measureFilter, measureOpen, measureScroll, measureSearch } from './interactions.ts'
import { writeLimitPages } from './limitPages.ts'
import { makeArchive } from './makeArchive.ts'
import { makeArticle } from './makeArticle.ts'
import { type BuildFigures, changeOne, measureBuild } from './measureBuild.ts'
import { measureStart } from './measureStart.ts'
import { type Condition, type LoadFigures, measureLoad } from './pageFigures.ts'
import { serveShaped } from './serveShaped.ts'

/** What others are compared with. */
const SMALLEST = 100
const ROUNDS = 5
/**
 * Pairs loaded and opened in a round. Of one page, time of the main thread scatters by a fifth on a shared machine and
 * the time to open an article by more: medians of seven pairs differed by as much as what they are to show, and of
 * fifteen by a tenth.
 */
const LOADS = ['slow', 'fast', 'slow', 'fast', 'slow', 'fast', 'fast'] as const
const OPENED = 3
const CUTTINGS = 1000

/**
 * `npm run bench -- [N…]`: builds made-up archives of N articles and measures what readers and builders wait for,
 * beside pages nobody can be faster than, in the same rounds. Prints a table for each N; the figures also go to
 * `.cache/bench.json`. Everything else it writes lies in one temporary folder, which is removed.
 */
export async function bench(args: string[]): Promise<void> {
  const sizes = args.map(Number)
  if (sizes.some((n) => !Number.isInteger(n) || n < 1))
    throw new Error('npm run bench -- [N…]: numbers of articles')
  const scratch = await mkdtemp(join(tmpdir(), 'on-the-record-bench-'))
  const browser = await launch()
  const stop = () => {
    rmSync(scratch, { recursive: true, force: true })
    process.exit(130)
  }
  process.once('SIGINT', stop)
  try {
    const smallest = await measureSmallest(browser, scratch)
    const start = await measureStart(browser, join(scratch, 'cuttings'), CUTTINGS)
    const all: { n: number; figures: Figures; rows: ReturnType<typeof benchRows> }[] = []
    for (const n of sizes.length > 0 ? sizes : [1000]) {
      const figures: Figures = { ...(await measureSize(browser, scratch, n)), start }
      const rows = benchRows(n, figures, smallest)
      all.push({ n, figures, rows })
      console.log(`\n${benchTable(n, rows)}\n`)
    }
    const out = resolve('.cache')
    await mkdir(out, { recursive: true })
    await writeFile(join(out, 'bench.json'), `${JSON.stringify({ smallest, all }, null, 2)}\n`)
  } finally {
    process.off('SIGINT', stop)
    await browser.close()
    await rm(scratch, { recursive: true, force: true })
  }
}

const tell = (what: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${what}`)

/** Of the smallest archive only bytes, heap and nodes of the first view are asked for, which hardly scatter. */
function measureSmallest(browser: Browser, scratch: string): Promise<FirstViews> {
  return withSites(browser, scratch, SMALLEST, async ({ ours, least }) => {
    const loads: Figures['loads'] = { fast: [], slow: [] }
    for (const condition of ['slow', 'fast'] as const)
      loads[condition].push(await measurePair(browser, ours, least, condition))
    return { loads }
  })
}

function measureSize(browser: Browser, scratch: string, n: number): Promise<Figures> {
  return withSites(browser, scratch, n, async ({ ours, least, build, rebuild }) => {
    const loads: Figures['loads'] = { fast: [], slow: [] }
    const article: Figures['article'] = { slow: [], limitSlow: [], cpu4: [], swap: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const condition of LOADS) loads[condition].push(await measurePair(browser, ours, least, condition))
      article.slow.push(await measureOpen(browser, ours, ours.url, 'slow', true))
      article.limitSlow.push((await measureLoad(browser, least, `${least.url}article.html`, 'slow')).lcp)
      for (let turn = 0; turn < OPENED; turn += 1) {
        article.cpu4.push(await measureOpen(browser, ours, ours.url, 'cpu4', true))
        article.swap.push(await measureOpen(browser, least, `${least.url}swap/`, 'cpu4', false))
      }
    }
    tell('filtering, searching, scrolling')
    const filter = await measureFilter(browser, ours, ours.url)
    const search = await measureSearch(browser, ours, ours.url, queriesFor(n))
    const scroll = await measureScroll(browser, ours, ours.url)
    return { build, rebuild, loads, article, filter, search, scroll }
  })
}

type Built = { ours: Server; least: Server; build: BuildFigures; rebuild: BuildFigures }

/** Builds an archive of N articles and its limit pages, and serves both for as long as they are measured. */
async function withSites<T>(
  browser: Browser,
  scratch: string,
  n: number,
  measure: (built: Built) => Promise<T>,
): Promise<T> {
  const [articles, site, limit] = [`articles-${n}`, `site-${n}`, `limit-${n}`].map((name) =>
    join(scratch, name),
  )
  tell(`${n} articles: writing`)
  await makeArchive(articles!, n, 'json')
  tell('building')
  const build = await measureBuild(articles!, site!, scratch)
  const rebuild = await measureRebuild(articles!, site!, scratch, n)
  await rm(articles!, { recursive: true, force: true })
  const ours = await serveShaped(site!)
  await writeLimitPages(browser, site!, ours.url, limit!)
  const least = await serveShaped(limit!)
  try {
    tell('loading')
    return await measure({ ours, least, build, rebuild })
  } finally {
    await Promise.all([ours.close(), least.close()])
    await rm(site!, { recursive: true, force: true })
  }
}

type Server = Awaited<ReturnType<typeof serveShaped>>
type Pair = { ours: LoadFigures; limit: LoadFigures }

async function measurePair(
  browser: Browser,
  ours: Server,
  limit: Server,
  condition: Condition,
): Promise<Pair> {
  return {
    limit: await measureLoad(browser, limit, limit.url, condition),
    ours: await measureLoad(browser, ours, ours.url, condition),
  }
}

async function measureRebuild(
  articles: string,
  site: string,
  scratch: string,
  n: number,
): Promise<BuildFigures> {
  await changeOne(articles, Math.floor(n / 2))
  return measureBuild(articles, site, scratch)
}

/** Two words each that stand in one article somewhere in the archive, neither rare nor in all of them. */
function queriesFor(n: number): string[] {
  return Array.from({ length: 8 }, (_, i) => {
    const text = makeArticle(Math.floor((n * (i + 0.5)) / 8)).body.map((block) =>
      'text' in block ? block.text : '',
    )
    const words = [...new Set(text.join(' ').match(/\b[a-z]{5,9}\b/g) ?? ['harbour', 'council'])]
    return `${words[Math.min(3, words.length - 1)]} ${words[Math.min(11, words.length - 1)]}`
  })
}
