import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { archiveFiles } from '../archive/archiveFiles.ts'
import { articlePack, hasOwnPage } from '../archive/articlePacks.ts'
import type { ListItem } from '../archive/ListItem.ts'
import {
  type ListPage,
  listPageShard,
  listPages,
  type NumberedPage,
  numberedPages,
} from '../archive/listPages.ts'
import type { Site } from '../archive/Site.ts'
import { ATTENTION, articleShard, SITE } from '../archive/shards.ts'
import type { Problem } from '../article/Problem.ts'
import { compareNewestFirst } from '../article/publicationDate.ts'
import type { Catalogue } from './FolderReader.ts'
import type { KeptEntry } from './KeptFile.ts'
import type { KeptParts } from './KeptParts.ts'
import type { OutputFolder } from './OutputFolder.ts'
import { lastPackedDay, type PrerenderMode, pageAddresses } from './prerenderMode.ts'
import type { RecordRef, Records } from './Records.ts'
import { entriesOf } from './readArchive.ts'
import { hashBytes } from './readArchiveFile.ts'
import type { PageToRender, RenderedFile } from './renderPages.ts'

type SiteToWrite = {
  catalogue: Catalogue
  records: Records
  parts: KeptParts
  site: Omit<Site, 'received'>
  problems: Problem[]
  prerender: PrerenderMode
}

/** An article's own file, or that of an address it has left: `hash` of its content, which lies where `at` says. */
type OwnShard = { hash: string; at: RecordRef | string }

/** What a site's pages are rendered from. */
export type PageSources = {
  addresses: string[]
  /** By the name of the file. */
  own: ReadonlyMap<string, OwnShard>
}

/** Copies the reader as browsers load it; its index.html is the template of pages. */
export async function writeClient(output: OutputFolder, client: string): Promise<void> {
  for (const entry of await readdir(client, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const file = path.slice(client.length + 1).replaceAll(sep, '/')
    if (file !== 'index.html' && file !== 'package.json') output.write(file, await readFile(path))
  }
}

/**
 * Writes the files that browsers load. An article's own file is not among them: it stands in the article's page, or
 * in a pack with others where the article has no page.
 */
export function writeArchive(output: OutputFolder, given: SiteToWrite): PageSources {
  const { catalogue, records, parts, problems, prerender } = given
  const items = catalogue.entries
    .map(({ light }) => light.item)
    .sort((a, b) => compareNewestFirst(a.published, b.published))
  const packed = lastPackedDay(prerender, items)
  const keeper = given.site.publish === 'private'
  const site = { ...given.site, ...(packed !== undefined && { packed }) }
  const own = new Map<string, OwnShard>(
    catalogue.entries.map((entry) => [articleShard(entry.light.item.path), ownShard(entry)]),
  )
  const moved: string[] = []
  const entries = entriesOf(catalogue, records, parts)
  for (const [file, content] of archiveFiles({ ...entries, problems, site, keeper }))
    if (file.startsWith(OWN)) {
      own.set(file, { hash: hashBytes(content), at: String(content) })
      moved.push(pathOf(file))
    } else output.write(file, content)
  const isPage = (path: string) => hasOwnPage(path, packed)
  parts.forgetOthers()
  writePacks(output, own, records, isPage)
  const dates = listPages(items.filter(({ path }) => isPage(path)))
  const json = stringifyPages()
  for (const [shard, page] of [...dates, ...numberedPages(items)]) {
    const content = json(page)
    own.set(shard, { hash: hashBytes(content), at: content })
  }
  const forKeeper = output.keyOf(ATTENTION) === undefined ? [] : ['attention/']
  return { addresses: [...pageAddresses(items, isPage), ...moved.filter(isPage), ...forKeeper], own }
}

/** Writes pages as JSON; an article stands in those of its day, month, year and number, and is written down once. */
function stringifyPages(): (page: ListPage | NumberedPage) => string {
  const written = new Map<ListItem, string>()
  const json = (item: ListItem) => {
    const known = written.get(item) ?? JSON.stringify(item)
    written.set(item, known)
    return known
  }
  return ({ items, ...more }) => `{"items":[${items.map(json).join()}],${JSON.stringify(more).slice(1)}`
}

const OWN = articleShard('').replace(/\.json$/, '')
const pathOf = (file: string) => `${file.slice(OWN.length, -'.json'.length)}/`
const ownShard = ({ pageHash, page }: KeptEntry): OwnShard => ({ hash: pageHash, at: page })

function writePacks(
  output: OutputFolder,
  own: ReadonlyMap<string, OwnShard>,
  records: Records,
  isPage: (path: string) => boolean,
): void {
  const packs = new Map<string, string[]>()
  for (const file of own.keys()) {
    const path = pathOf(file)
    if (isPage(path)) continue
    const pack = articlePack(path)
    packs.set(pack, [...(packs.get(pack) ?? []), file])
  }
  for (const [pack, files] of packs) {
    const members = files.sort().map((file) => {
      const { at } = own.get(file)!
      const content = typeof at === 'string' ? at : new TextDecoder().decode(records.read(at))
      return `${JSON.stringify(pathOf(file))}:${content}`
    })
    output.write(pack, `{${members.join(',')}}`)
  }
}

const NOT_FOUND = '404.html'

/** Renders those pages for which something they were rendered from has changed; `version` is that of the renderer. */
export async function writePages(
  output: OutputFolder,
  { addresses, own }: PageSources,
  version: string,
  render: (pages: PageToRender[], onDone: (done: number, all: number) => void) => AsyncIterable<RenderedFile>,
  onDone: (done: number, all: number) => void,
): Promise<void> {
  const keyFor = (uses: readonly string[]) =>
    hashBytes(
      [version, ...uses.map((shard) => `${shard} ${own.get(shard)?.hash ?? output.keyOf(shard)}`)].join('\n'),
    ).slice(0, 24)
  // What most pages are rendered from needs no mention in the list.
  const usual = (file: string) => [SITE, articleShard(file.slice(0, -'index.html'.length))]
  const toRender: PageToRender[] = []
  const consider = (file: string, page: () => PageToRender) => {
    const before = output.unchanged(file)
    if (before && before.key === keyFor(before.uses ?? usual(file))) output.keep(file, before)
    else toRender.push(page())
  }
  for (const address of addresses) {
    const file = `${address.normalize('NFC')}index.html`
    consider(file, () => ({ address, file, own: shardsFor(address, own) }))
  }
  consider(NOT_FOUND, () => ({ address: 'not-found/', file: NOT_FOUND, own: {}, bare: true }))
  for await (const { file, uses, size, time, data } of render(toRender, onDone)) {
    const asUsual = uses.join() === usual(file).join()
    const key = keyFor(uses)
    output.note(file, { key, size, time, ...(!asUsual && { uses }), ...(data && { data: data.file }) })
    if (data) output.note(data.file, { key, size: data.size, time: data.time })
  }
}

/** The files of its own that an address is rendered from: an article's, and where that only leads on, the other's. */
function shardsFor(address: string, own: PageSources['own']): PageToRender['own'] {
  const shards: PageToRender['own'] = {}
  const list = own.get(listPageShard(address))
  if (list) return { [listPageShard(address)]: list.at }
  for (let shard: string | null = articleShard(address); shard !== null; ) {
    const found: OwnShard | undefined = own.get(shard)
    if (!found || shard in shards) break
    shards[shard] = found.at
    shard = typeof found.at === 'string' ? articleShard(JSON.parse(found.at).movedTo) : null
  }
  return shards
}
