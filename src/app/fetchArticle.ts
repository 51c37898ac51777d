import { fetchShard } from './fetchShard.ts'

const SHARD = /^archive\/articles\/(.*)\.json$/
const DATA = '<script type="application/json" id="page-data">'

/** The address of the article whose file this is; null for other files. */
export function articleOfShard(shard: string): string | null {
  const match = SHARD.exec(shard)
  return match && `${match[1]}/`
}

/**
 * An article's file, out of its built page, which holds it: one file for each article is enough. Where there is no such
 * page the file stands alone.
 */
export async function fetchArticle(shard: string, path: string): Promise<unknown> {
  const response = await fetch(import.meta.env.BASE_URL + encodeURI(path))
  const html = response.ok ? await response.text() : ''
  const start = html.indexOf(DATA)
  if (start < 0) return fetchShard(shard)
  const end = html.indexOf('</script>', start)
  const { shards } = JSON.parse(html.slice(start + DATA.length, end)) as { shards: Record<string, unknown> }
  return shards[shard] ?? fetchShard(shard)
}
