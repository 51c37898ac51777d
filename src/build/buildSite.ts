import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { archiveAddresses } from '../archive/archiveAddresses.ts'
import type { ListItem } from '../archive/ListItem.ts'
import type { Summary } from '../archive/Summary.ts'
import { ATTENTION, BLOCK, blockShard, SUMMARY } from '../archive/shards.ts'
import { articlesFolder, fromWhereRun } from './articlesFolder.ts'
import type { ImportBuilt } from './cli.ts'
import { fillTemplate, type RenderedPage } from './fillTemplate.ts'
import { ROOT } from './startReader.ts'
import { UsageError } from './UsageError.ts'

type Render = (url: string, readShard: (path: string) => Promise<unknown>) => Promise<RenderedPage>

/** `npm run build`: plain files for any host, one page for every address of the archive, and 404.html for the rest. */
export async function buildSite(args: string[], importBuilt: ImportBuilt): Promise<number> {
  const { values } = parseArgs({ args, options: { outDir: { type: 'string' }, base: { type: 'string' } } })
  const outDir = values.outDir === undefined ? join(ROOT, 'dist') : fromWhereRun(values.outDir)
  const base = readBase(values.base ?? '/')
  const folder = articlesFolder(ROOT)
  if ((await readdir(folder).catch(() => null)) === null) throw new UsageError(`${folder} cannot be read`)
  await refuseForeignFolder(outDir)
  process.env.NODE_ENV = 'production'
  const configFile = `${ROOT}vite.config.ts`
  await build({ root: ROOT, configFile, base, logLevel: 'warn', build: { outDir, emptyOutDir: true } })

  const { render, discard } = await buildRenderer(base, configFile, importBuilt)
  try {
    const template = await readFile(join(outDir, 'index.html'), 'utf8')
    const readShard = async (path: string) => {
      const bytes = await readFile(join(outDir, path)).catch(() => null)
      return bytes !== null && path.endsWith('.json') ? JSON.parse(bytes.toString()) : bytes
    }
    const summary = (await readShard(SUMMARY)) as Summary
    const items: ListItem[] = []
    for (let n = 0; n < summary.articles; n += BLOCK)
      items.push(...((await readShard(blockShard(summary, n))) as ListItem[]))
    const forKeeper = (await readShard(ATTENTION)) === null ? [] : ['attention/']
    const addresses = [...archiveAddresses(items), ...(await movedAddresses(outDir, items)), ...forKeeper]
    for (const address of addresses) {
      const page = await render(base + encodeURI(address), readShard)
      const file = join(outDir, address.normalize('NFC'), 'index.html')
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, fillTemplate(template, page))
    }
    const missing = await render(`${base}not-found/`, readShard)
    await writeFile(join(outDir, '404.html'), fillTemplate(template, { ...missing, data: null }))
    console.log(`${items.length} articles, ${addresses.length + 1} pages in ${outDir}`)
  } finally {
    await discard()
  }
  return 0
}

/** Addresses that articles have left: the files of articles that no headline leads to. */
async function movedAddresses(outDir: string, items: readonly ListItem[]): Promise<string[]> {
  const folder = join(outDir, 'archive/articles')
  const current = new Set(items.map(({ path }) => path))
  const files = await readdir(folder, { recursive: true }).catch(() => [] as string[])
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${file.replaceAll(sep, '/').slice(0, -'.json'.length)}/`)
    .filter((path) => !current.has(path))
}

/** The reader built for Node, whole and in a folder of its own, so that nothing of it depends on where it lies. */
async function buildRenderer(base: string, configFile: string, importBuilt: ImportBuilt) {
  const outDir = await mkdtemp(join(tmpdir(), 'on-the-record-render-'))
  await build({
    root: ROOT,
    configFile,
    base,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: 'src/app/render.tsx', outDir, emptyOutDir: true, copyPublicDir: false },
  })
  const name = (await readdir(outDir)).find((file) => /^render\.m?js$/.test(file))!
  await writeFile(join(outDir, 'package.json'), '{ "type": "module" }')
  const { render } = (await importBuilt(pathToFileURL(join(outDir, name)).href)) as { render: Render }
  return { render, discard: () => rm(outDir, { recursive: true, force: true }) }
}

function readBase(text: string): string {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(text)) throw new UsageError(`--base takes a path such as /x/, not ${text}`)
  return text
}

/** A build empties its folder first; it must be ours or empty, for a slip of the hand must not empty another. */
async function refuseForeignFolder(outDir: string): Promise<void> {
  const names = await readdir(outDir).catch(() => [] as string[])
  if (names.length > 0 && !(names.includes('index.html') && names.includes('archive')))
    throw new UsageError(`${outDir} holds other files; name an empty folder or an earlier build`)
}
