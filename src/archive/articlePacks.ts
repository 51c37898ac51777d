const PACKS = 4096

/**
 * Where articles have no page of their own, several share one file, as an object by address: a host that cannot take
 * a page for each article cannot take a file for each either. The number of files is fixed, so that an article's
 * file stays the same when others come.
 */
export function articlePack(path: string): string {
  let hash = 0
  for (const char of path) hash = (hash * 31 + char.codePointAt(0)!) % 1_000_003
  return `archive/packs/${hash % PACKS}.json`
}

/** Whether the article of a path has a page of its own, where those up to the day `packed` have none. */
export function hasOwnPage(path: string, packed: string | undefined): boolean {
  if (packed === undefined) return true
  const folder = path.replace(/\/$/, '').split('/').slice(0, -1).join('-')
  return folder !== 'undated' && folder > packed
}
