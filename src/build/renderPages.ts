import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fillTemplate, type RenderedPage } from './fillTemplate.ts'
import { stampOf, type Written } from './OutputFolder.ts'
import type { RecordRef, Records } from './Records.ts'
import { hashBytes } from './readArchiveFile.ts'

/** Renders one address from the files of the archive. */
export type Render = (url: string, readShard: (path: string) => Promise<unknown>) => Promise<RenderedPage>

/** A page to render: an address below the base, and the file it is written to. */
export type PageToRender = {
  address: string
  file: string
  /** Articles' own files, which are not among those of the folder: where they are put aside, or as they are. */
  own: Record<string, RecordRef | string>
  /** A page that opens at any address carries no data. */
  bare?: true
}
type Stamped = { file: string } & Pick<Written, 'size' | 'time'>
/** A page as it was written; `data` is the file of its data, where that does not stand in the page. */
export type RenderedFile = Stamped & { uses: string[]; data?: Stamped }

/** Files of the archive that are kept in memory, read: those that pages have in common. */
const KEPT_SHARDS = 64

/** Renders pages into the folder, where the files that articles share have been written. */
export function createPageWriter(
  outDir: string,
  base: string,
  render: Render,
  template: string,
  records: Records,
): (pages: readonly PageToRender[]) => Promise<RenderedFile[]> {
  const shards = new Map<string, unknown>()
  const readShared = (path: string): unknown => {
    if (shards.has(path)) return shards.get(path)
    const value = readShardFile(join(outDir, path))
    if (shards.size >= KEPT_SHARDS) shards.delete(shards.keys().next().value!)
    shards.set(path, value)
    return value
  }
  // One function for all pages, for the renderer keeps what it has read through it. Pages are rendered one by one.
  let own: PageToRender['own'] = {}
  let uses = new Set<string>()
  const readShard = async (path: string): Promise<unknown> => {
    uses.add(path)
    const ref = own[path]
    if (ref === undefined) return readShared(path)
    return JSON.parse(typeof ref === 'string' ? ref : new TextDecoder().decode(records.read(ref)))
  }
  return async (pages) => {
    const done: RenderedFile[] = []
    for (const page of pages) {
      own = page.own
      uses = new Set()
      const rendered = await render(base + encodeURI(page.address), readShard)
      const data = page.bare ? null : rendered.data
      const dataFile = rendered.screen === 'front' && data !== null ? writeData(data) : undefined
      const html = fillTemplate(template, { ...rendered, data }, dataFile && base + dataFile.file)
      done.push({ ...write(page.file, html), uses: [...uses], ...(dataFile && { data: dataFile }) })
    }
    return done
  }

  function write(file: string, content: string): Stamped {
    const target = join(outDir, file)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
    return { file, ...stampOf(target) }
  }

  /**
   * The data of the front page has a file of its own: in the page it would have to be parsed before the first rows are
   * painted. Named by its content, it is always that of the page that names it.
   */
  function writeData(data: unknown): Stamped {
    const content = JSON.stringify(data)
    return write(`archive/front-${hashBytes(content).slice(0, 8)}.json`, content)
  }
}

/** A file of the archive: JSON read, of others the bytes. */
function readShardFile(path: string): unknown {
  try {
    const bytes = readFileSync(path)
    return path.endsWith('.json') ? JSON.parse(bytes.toString()) : bytes
  } catch {
    return null
  }
}
