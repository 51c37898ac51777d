import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, createServer } from 'vite'
import { archiveAddresses } from '../archive/archiveAddresses.ts'
import type { ListItem } from '../archive/ListItem.ts'
import { HEADLINES } from '../archive/shards.ts'
import { articlesFolder, fromWhereRun } from './articlesFolder.ts'
import { fillTemplate, type RenderedPage } from './fillTemplate.ts'
import { ROOT } from './startReader.ts'
import { UsageError } from './UsageError.ts'

type Render = (url: string, readShard: (path: string) => Promise<unknown>) => Promise<RenderedPage>

/** `npm run build`: plain files for any host, one page for every address of the archive, and 404.html for the rest. */
export async function buildSite(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { outDir: { type: 'string' }, base: { type: 'string' } } })
  const outDir = values.outDir === undefined ? join(ROOT, 'dist') : fromWhereRun(values.outDir)
  const base = readBase(values.base ?? '/')
  const folder = articlesFolder(ROOT)
  if ((await readdir(folder).catch(() => null)) === null) throw new UsageError(`${folder} cannot be read`)
  await refuseForeignFolder(outDir)
  process.env.NODE_ENV = 'production'
  const configFile = `${ROOT}vite.config.ts`
  await build({ root: ROOT, configFile, base, logLevel: 'warn', build: { outDir, emptyOutDir: true } })

  const server = await createServer({
    root: ROOT,
    configFile,
    base,
    mode: 'production',
    appType: 'custom',
    logLevel: 'warn',
    server: { middlewareMode: true, ws: false, watch: null },
  })
  try {
    const { render } = (await server.ssrLoadModule('/src/app/render.tsx')) as { render: Render }
    const template = await readFile(join(outDir, 'index.html'), 'utf8')
    const readShard = async (path: string) => {
      const text = await readFile(join(outDir, path), 'utf8').catch(() => null)
      return text === null ? null : JSON.parse(text)
    }
    const items = (await readShard(HEADLINES)) as ListItem[]
    const addresses = archiveAddresses(items)
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
    await server.close()
  }
  return 0
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
