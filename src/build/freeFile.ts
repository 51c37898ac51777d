import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../article/Article.ts'

/** A path in `folder` for an article's JSON, by date and slug, at which no file is yet. */
export async function freeFile(
  folder: string,
  article: Pick<Article, 'slug' | 'published'>,
): Promise<string> {
  const day = article.published === null ? 'undated' : article.published.slice(0, 10)
  const there = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    )
  let path = join(folder, `${day}-${article.slug}.json`)
  for (let n = 2; await there(path); n += 1) path = join(folder, `${day}-${article.slug}-${n}.json`)
  return path
}
