import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let temp: string
let articles: string
let site: string
beforeAll(async () => {
  temp = await mkdtemp(join(tmpdir(), 'on-the-record-'))
  articles = join(temp, 'articles')
  site = join(temp, 'site')
  await cp('articles', articles, { recursive: true })
  for (let i = 0; i < 40; i += 1) await writeFile(join(articles, `pier-${i}.txt`), cutting(i))
  await build()
}, 120_000)
afterAll(() => rm(temp, { recursive: true, force: true }))

/** All of one day and headline, so that their addresses clash. */
const cutting = (i: number, words = 'would close on Friday') =>
  ` date 2018-03-0${1 + (i % 3)} The pier is to close\n\nThe pier ${words}, said Mara Ellison, its keeper ${i}.\n\nSource: http://example.org/${i}\n`

type Options = { folder?: string; out?: string; prerender?: string }
const environment = ({ folder = articles, prerender = 'all' }: Options) => ({
  ...process.env,
  NODE_ENV: 'production',
  INIT_CWD: process.cwd(),
  ARTICLES: folder,
  PRERENDER: prerender,
})

/** Builds, and gives what was printed. */
function build(options: Options = {}): Promise<string> {
  const args = ['src/build/run.mjs', 'build', '--outDir', options.out ?? site]
  return new Promise((done, failed) => {
    execFile(process.execPath, args, { env: environment(options) }, (error, stdout) =>
      error ? failed(error) : done(stdout),
    )
  })
}

/** Every file with the hash of its content. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: [string, string][] = []
  for (const entry of found) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.push([
      path.slice(folder.length + 1),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ])
  }
  return Object.fromEntries(files.sort((a, b) => (a[0] < b[0] ? -1 : 1)))
}

/** What a build of the same articles gives that knows nothing of any before it. */
async function fullBuild(prerender = 'all'): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(temp, 'copy-'))
  await cp(articles, folder, { recursive: true })
  await build({ folder, out: join(temp, 'whole'), prerender })
  const files = await filesOf(join(temp, 'whole'))
  await rm(join(temp, 'whole'), { recursive: true })
  return files
}

describe('npm run build', () => {
  it('again writes nothing where nothing has changed', async () => {
    const again = await build()
    expect(again).toContain('(0 written, 0 removed)')
  }, 120_000)

  it('after changes gives what a full build gives, byte for byte, and what is gone is gone', async () => {
    await writeFile(join(articles, 'pier-7.txt'), cutting(7, 'would stay open'))
    await unlink(join(articles, 'pier-3.txt'))
    await writeFile(join(articles, 'people.json'), JSON.stringify({ hide: ['Greta Thunberg'] }))
    await writeFile(join(articles, 'new.txt'), cutting(90, 'was painted'))
    const before = await filesOf(site)
    await build()
    const after = await filesOf(site)
    expect(after).toEqual(await fullBuild())
    const gone = Object.keys(before).filter((file) => file.endsWith('.html') && !(file in after))
    // That of the cutting that is gone, unless the new one has its address.
    expect(gone.length).toBeLessThanOrEqual(1)
    await unlink(join(articles, 'new.txt'))
    await unlink(join(articles, 'citizen-thai-cave.txt'))
    await build()
    const later = await filesOf(site)
    expect(later).toEqual(await fullBuild())
    const left = Object.keys(after).filter(
      (file) => /^\d[\d/]*\/[a-z][^/]*\/index\.html$/.test(file) && !(file in later),
    )
    expect(left).toHaveLength(2)
    for (const file of left) await expect(stat(join(site, file, '..'))).rejects.toThrow()
  }, 240_000)

  it('mends a file that somebody else has changed or taken away', async () => {
    const before = await filesOf(site)
    await writeFile(join(site, 'index.html'), 'spoilt')
    await unlink(join(site, '404.html'))
    // With the front page comes the file of its data.
    expect(await build()).toContain('(3 written, 0 removed)')
    expect(await filesOf(site)).toEqual(before)
    await unlink(join(site, Object.keys(before).find((file) => /^archive.front-/.test(file))!))
    expect(await build()).toContain('(2 written, 0 removed)')
    expect(await filesOf(site)).toEqual(before)
  }, 120_000)

  it('that was stopped in the middle is made whole by the next', async () => {
    await writeFile(join(articles, 'pier-9.txt'), cutting(9, 'was lengthened'))
    await writeFile(join(articles, 'site.json'), JSON.stringify({ title: 'Other', publish: 'full' }))
    const running = spawn(
      process.execPath,
      ['src/build/run.mjs', 'build', '--outDir', site],
      // Its articles are another folder, whose pages do not belong there afterwards.
      { env: environment({ folder: 'articles' }), stdio: 'ignore' },
    )
    const untouched = (await stat(join(site, 'index.html'))).mtimeMs
    const stopped = new Promise((done) => running.on('exit', done))
    while (running.exitCode === null && (await stat(join(site, 'index.html'))).mtimeMs === untouched)
      await new Promise((done) => setTimeout(done, 5))
    running.kill('SIGKILL')
    await stopped
    await build()
    expect(await filesOf(site)).toEqual(await fullBuild())
  }, 240_000)
})

describe('PRERENDER', () => {
  const pages = async () => Object.keys(await filesOf(site)).filter((file) => file.endsWith('.html'))

  it('none leaves the list and 404.html, and no file for each article', async () => {
    await build({ prerender: 'none' })
    expect(await pages()).toEqual(['404.html', 'how-quotes-are-found/index.html', 'index.html'])
    const files = await filesOf(site)
    expect(Object.keys(files).filter((file) => file.startsWith('archive/packs/')).length).toBeGreaterThan(0)
    expect(files).toEqual(await fullBuild('none'))
  }, 240_000)

  it('recent:5 makes pages of at most the five newest, and of the lists of their dates', async () => {
    await build({ prerender: 'recent:5' })
    const articlePages = (await pages()).filter((file) => /\d\/[^/\d][^/]*\/index\.html$/.test(file))
    expect(articlePages.length).toBeGreaterThan(0)
    expect(articlePages.length).toBeLessThanOrEqual(5)
  }, 240_000)

  it('all brings every page back', async () => {
    await build()
    expect(await filesOf(site)).toEqual(await fullBuild())
  }, 240_000)
})
