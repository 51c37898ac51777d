import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldArticle } from './GoldArticle.ts'

/** All reviewed articles in `folder`, by name. */
export function readGold(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length)
      const article = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<
        GoldArticle,
        'name' | 'style'
      >
      return { ...article, name, style: name.replace(/-\d+$/, '') }
    })
}
