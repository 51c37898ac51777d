import type { Summary } from './Summary.ts'

/** Names of the files below the base that a browser loads. The name of a file is also the key of its query. */

export const SITE = 'archive/site.json'
export const SUMMARY = 'archive/summary.json'
/** What a keeper should look at; a site for everybody has none. */
export const ATTENTION = 'archive/attention.json'
/** Names kept by hand: only where the keeper reads, for some are withheld from all others. */
export const NAMES = 'archive/names.json'

/** Whether a file changes its name with its content, so that what was read under a name holds for ever. */
export function isNamedByContent(path: string): boolean {
  return /^archive\/(?:headlines|dates|facets|search)\//.test(path)
}

/** Headlines a page without a script shows, and the first screen. */
export const PAGE = 50
/** Headlines a block: few, for the results of a search stand in a block each; 600 bytes of JSON a headline, a third of it sent. */
export const BLOCK = 3
/** Articles whose blocks lie in one folder, named by their content: a new article renames the last folder only. */
export const SEGMENT = 300 * BLOCK

/** The block of headlines that holds an article, oldest first; it begins with article `n - n % BLOCK`. */
export function blockShard(summary: Summary, n: number): string {
  return `archive/headlines/${summary.segments[Math.floor(n / SEGMENT)]}/${Math.floor(n / BLOCK)}.json`
}

/** Counts by date of one year: some 20 bytes a day with articles. */
export function datesShard(file: string): string {
  return `archive/dates/${file}.json`
}

/** Cuttings as received a file. */
const RECEIVED = 32

/** How many files hold the cuttings as received: a power of two, so that it seldom changes. */
export function receivedFiles(articles: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(articles / RECEIVED)))
}

/**
 * The file that holds the text of a cutting as received, among those of others: few people ask for it, and one file
 * for each article would double the number of files. `files` is how many there are.
 */
export function receivedShard(path: string, files: number): string {
  let hash = 0
  for (const char of path) hash = (hash * 31 + char.codePointAt(0)!) % 65_521
  return `archive/received/${hash % files}.json`
}

const ARTICLES = 'archive/articles/'

/** One article with its quotes, or where it has gone. `path` is the article's address: `2017/06/07/slug/`. */
export function articleShard(path: string): string {
  return `${ARTICLES}${path.replace(/\/$/, '')}.json`
}

/** Whether a file of the archive is an article's own. */
export function isArticleShard(shard: string): boolean {
  return shard.startsWith(ARTICLES)
}

/** The address of the article whose own file this is. */
export function articlePath(shard: string): string {
  return `${shard.slice(ARTICLES.length, -'.json'.length)}/`
}
