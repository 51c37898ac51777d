import { mkdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { formatProblem } from '../article/Problem.ts'
import { articlesFolder, fromWhereRun } from './articlesFolder.ts'
import { builtClient, builtRenderer } from './builtCode.ts'
import { cacheFolder } from './cacheFolder.ts'
import { FolderReader } from './FolderReader.ts'
import { OutputFolder } from './OutputFolder.ts'
import { openStorage } from './openStorage.ts'
import { showProgress } from './Progress.ts'
import { readPrerenderMode } from './prerenderMode.ts'
import { hashNames } from './readArchive.ts'
import { hashBytes } from './readArchiveFile.ts'
import { readKeptNames } from './readKeptNames.ts'
import { readSite } from './readSite.ts'
import { renderInThreads } from './renderInThreads.ts'
import { ROOT } from './root.ts'
import { UsageError } from './UsageError.ts'
import { writeArchive, writeClient, writePages } from './writeSite.ts'

/** A stopped build loses at most what it has read since; of a large archive saving takes a while itself. */
const SAVE_EVERY_MS = 30_000
const SAVE_SHARE = 20
/** After so many articles read, threads hold more of memory than it takes time to start others. */
const MANY_READ = 1000

/** `npm run build`: plain files for any host, a page for every address of the archive, and 404.html for the rest. */
export async function buildSite(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { outDir: { type: 'string' }, base: { type: 'string' } } })
  const outDir = values.outDir === undefined ? join(ROOT, 'dist') : fromWhereRun(values.outDir)
  const base = readBase(values.base ?? '/')
  const prerender = readPrerenderMode(process.env.PRERENDER)
  const folder = articlesFolder(ROOT)
  if ((await readdir(folder).catch(() => null)) === null) throw new UsageError(`${folder} cannot be read`)
  await refuseForeignFolder(outDir)
  process.env.NODE_ENV = 'production'
  mkdirSync(outDir, { recursive: true })
  const lists = cacheFolder('outputs', outDir)
  if (lists === null) throw new UsageError(`another build is writing into ${outDir}`)
  try {
    await build({ folder, outDir, base, prerender, list: join(lists.path, 'list') })
  } finally {
    lists.release()
  }
  return 0
}

type Build = {
  folder: string
  outDir: string
  base: string
  prerender: ReturnType<typeof readPrerenderMode>
  list: string
}

async function build({ folder, outDir, base, prerender, list }: Build): Promise<void> {
  const started = performance.now()
  const { storage, threads, code, save, close } = await openStorage(folder, true)
  const { readers, records, parts, kept } = storage
  try {
    const [client, renderer] = await Promise.all([builtClient(code, base), builtRenderer(code, base)])
    const reader = new FolderReader(folder, readers, kept)
    const { names, problems: nameProblems } = await readKeptNames(folder)
    const { site, problems: siteProblems } = await readSite(folder)
    const hashed = hashNames(names)
    // Looks at what stands there while a thread gets ready to read.
    const output = new OutputFolder(outDir, list)
    const reading = showProgress('Reading')
    let nextSave = performance.now() + SAVE_EVERY_MS
    let read = 0
    await reader.refresh(hashed, (done, all) => {
      reading(done, all)
      read = done
      const started = performance.now()
      if (started < nextSave) return
      save()
      const took = performance.now() - started
      nextSave = performance.now() + Math.max(SAVE_EVERY_MS, SAVE_SHARE * took)
    })
    const catalogue = await reader.catalogue(hashed)
    if (reader.hasChanged) save()
    // Rendering needs nothing of what they have learnt of words and names.
    if (read > MANY_READ) await threads.renew()
    const problems = [...siteProblems, ...nameProblems, ...catalogue.problems]
    for (const problem of problems) console.error(formatProblem(problem))

    await writeClient(output, client)
    const sources = writeArchive(output, { catalogue, records, parts, site, problems, prerender })
    const template = join(client, 'index.html')
    const render = renderInThreads(threads, { outDir, base, renderer, template })
    const version = await versionOf([
      fileURLToPath(renderer),
      template,
      join(ROOT, 'src/build/fillTemplate.ts'),
      // It says which pages have their data in a file of their own.
      join(ROOT, 'src/build/renderPages.ts'),
    ])
    await writePages(output, sources, `${version} ${base}`, render, showProgress('Rendering'))
    const { files, bytes, pages } = await output.finish()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(
      `${catalogue.entries.length} articles, ${pages} pages in ${outDir}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB (${output.written} written, ${output.removed} removed) in ${seconds} s`,
    )
  } finally {
    await close()
  }
}

/** Pages are as before where what renders them, the template, and what fills it are: by content, wherever they lie. */
async function versionOf(files: readonly string[]): Promise<string> {
  const contents = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return hashBytes(contents.join('\0')).slice(0, 16)
}

function readBase(text: string): string {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(text)) throw new UsageError(`--base takes a path such as /x/, not ${text}`)
  return text
}

/** A build removes what is not its own; it must be ours or empty, for a slip of the hand must not empty another. */
async function refuseForeignFolder(outDir: string): Promise<void> {
  const names = await readdir(outDir).catch(() => [] as string[])
  if (names.length > 0 && !(names.includes('index.html') && names.includes('archive')))
    throw new UsageError(`${outDir} holds other files; name an empty folder or an earlier build`)
}
