import { articlePack, hasOwnPage } from '../archive/articlePacks.ts'
import type { Site } from '../archive/Site.ts'
import { articlePath } from '../archive/shards.ts'
import { fetchFile, fetchShard } from './fetchShard.ts'

const PAGE_DATA = 'id="page-data">'

/**
 * Reads an article's own file. A built site has it only once: in the data of the article's page, or in a pack where
 * the article has no page.
 */
export async function readArticleFile(shard: string, site: Site): Promise<unknown> {
  const path = articlePath(shard)
  if (hasOwnPage(path, site.packed)) {
    const page = await fetchFile(path)
    return (page && readPageData(await page.text())?.[shard]) ?? null
  }
  const pack = (await fetchShard(articlePack(path))) as Record<string, unknown> | null
  return pack?.[path] ?? null
}

/** The files of the archive that a page was rendered from. In its data no `<` stands, so that none can end it. */
function readPageData(page: string): Record<string, unknown> | null {
  const start = page.indexOf(PAGE_DATA)
  if (start < 0) return null
  const from = start + PAGE_DATA.length
  return JSON.parse(page.slice(from, page.indexOf('</script>', from))).shards
}
