import { articlePack, hasOwnPage } from '../archive/articlePacks.ts'
import type { Site } from '../archive/Site.ts'
import { articleShard } from '../archive/shards.ts'

const PREFIX = articleShard('').replace(/\.json$/, '')
const PAGE_DATA = 'id="page-data">'

/** Whether a file of the archive is an article's own. */
export function isArticleFile(shard: string): boolean {
  return shard.startsWith(PREFIX)
}

/**
 * Reads an article's own file. A built site has it only once: in the data of the article's page, or in a pack where
 * the article has no page. `load` gives the text of a file, null where there is none.
 */
export async function readArticleFile(
  shard: string,
  site: Site,
  load: (path: string) => Promise<string | null>,
): Promise<unknown> {
  const path = `${shard.slice(PREFIX.length, -'.json'.length)}/`
  if (hasOwnPage(path, site.packed)) return readPageData(await load(path))?.[shard] ?? null
  const pack = await load(articlePack(path))
  return pack === null ? null : (JSON.parse(pack)[path] ?? null)
}

/** The files of the archive that a page was rendered from. In its data no `<` stands, so that none can end it. */
function readPageData(page: string | null): Record<string, unknown> | null {
  const start = page?.indexOf(PAGE_DATA) ?? -1
  if (page === null || start < 0) return null
  const from = start + PAGE_DATA.length
  return JSON.parse(page.slice(from, page.indexOf('</script>', from))).shards
}
