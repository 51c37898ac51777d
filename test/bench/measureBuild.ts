import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { articleFile } from './makeArchive.ts'
import { makeArticle } from './makeArticle.ts'

/** Time in seconds, memory in bytes; CPU of all threads together. */
export type BuildFigures = { cpu: number; wall: number; memory: number; files: number; bytes: number }

/** Written by the measured process as it ends: what it has used is known nowhere else afterwards. */
const REPORT = `
import { isMainThread } from 'node:worker_threads'
import { writeFileSync } from 'node:fs'
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(process.env.BENCH_REPORT, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }))
})`

/** Runs `npm run build` on a folder. */
export async function measureBuild(articles: string, outDir: string, scratch: string): Promise<BuildFigures> {
  const report = join(scratch, 'report.json')
  const preload = `data:text/javascript,${encodeURIComponent(REPORT)}`
  const started = performance.now()
  const printed = await new Promise<string>((done, failed) => {
    execFile(
      process.execPath,
      ['--import', preload, 'src/build/run.mjs', 'build', '--outDir', outDir],
      {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          ARTICLES: articles,
          BENCH_REPORT: report,
          PRERENDER: 'all',
        },
        maxBuffer: 1e8,
        timeout: 3_600_000,
      },
      (error, stdout) => (error ? failed(error) : done(stdout)),
    )
  })
  const wall = (performance.now() - started) / 1000
  const used = JSON.parse(await readFile(report, 'utf8')) as { cpu: number; memory: number }
  const [, files, megabytes] = /: (\d+) files, ([\d.]+) MB/.exec(printed) ?? []
  return { ...used, wall, files: Number(files), bytes: Number(megabytes) * 1e6 }
}

/** Changes some words of one article. */
export async function changeOne(articles: string, n: number): Promise<void> {
  const article = makeArticle(n)
  const changed = {
    ...article,
    body: [...article.body, { kind: 'paragraph', text: 'This was added later.' }],
  }
  await writeFile(join(articles, articleFile(n, 'json')), `${JSON.stringify(changed, null, 2)}\n`)
}
