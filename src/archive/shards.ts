/** Names of the files below the base that a browser loads. The name of a file is also the key of its query. */

/** Headlines a block. A first screen shows one block. */
export const BLOCK = 50
export const SITE = 'archive/site.json'
export const SUMMARY = 'archive/summary.json'
/** Every headline in one file: what a filter reads. */
export const HEADLINES = 'archive/headlines.json'
/** The text of every article, in the order of the headlines: what a search reads. */
export const TEXTS = 'archive/texts.json'
/** What a keeper should look at; a site for everybody has none. */
export const ATTENTION = 'archive/attention.json'

/** The n-th block of headlines, newest first. */
export function blockShard(n: number): string {
  return `archive/headlines/${n}.json`
}

/** Names kept by hand: only where the keeper reads, for some are withheld from all others. */
export const NAMES = 'archive/names.json'

const RECEIVED_FILES = 256

/**
 * The file that holds the text of a cutting as received, among those of others: few people ask for it, and one file
 * for each article would double the number of files.
 */
export function receivedShard(path: string): string {
  let hash = 0
  for (const char of path) hash = (hash * 31 + char.codePointAt(0)!) % 65_521
  return `archive/received/${hash % RECEIVED_FILES}.json`
}

/** One article with its quotes, or where it has gone. `path` is the article's address: `2017/06/07/slug/`. */
export function articleShard(path: string): string {
  return `archive/articles/${path.replace(/\/$/, '')}.json`
}
