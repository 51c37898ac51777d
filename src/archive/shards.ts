/** Names of the files below the base that a browser loads. The name of a file is also the key of its query. */

/** Headlines a block. A first screen shows one block. */
export const BLOCK = 50
export const SITE = 'archive/site.json'
export const SUMMARY = 'archive/summary.json'
/** Every headline in one file: what a filter reads. */
export const HEADLINES = 'archive/headlines.json'
/** The text of every article, in the order of the headlines: what a search reads. */
export const TEXTS = 'archive/texts.json'
export const PROBLEMS = 'archive/problems.json'

/** The n-th block of headlines, newest first. */
export function blockShard(n: number): string {
  return `archive/headlines/${n}.json`
}

/** One article with its quotes. `path` is the article's address: `2017/06/07/slug/`. */
export function articleShard(path: string): string {
  return `archive/articles/${path.replace(/\/$/, '')}.json`
}
