import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asCutting, makeArticle } from './makeArticle.ts'

/** Files a folder: a hundred thousand in one would try tools that list folders, which is not what is measured. */
const FOLDER_SIZE = 1000
const AT_ONCE = 32

/** The file of the n-th article, below the folder of the archive. */
export function articleFile(n: number, form: 'json' | 'cuttings'): string {
  const folder = String(Math.floor(n / FOLDER_SIZE)).padStart(3, '0')
  return join(folder, `${String(n).padStart(6, '0')}.${form === 'json' ? 'json' : 'txt'}`)
}

/** Writes the first `count` articles of the made-up archive, as article JSON or as raw cuttings, with its settings. */
export async function makeArchive(folder: string, count: number, form: 'json' | 'cuttings'): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, 'site.json'),
    JSON.stringify({ title: 'The Made-up Archive', language: 'en', publish: 'full' }),
  )
  for (let first = 0; first < count; first += FOLDER_SIZE)
    await mkdir(join(folder, articleFile(first, form), '..'), { recursive: true })
  for (let first = 0; first < count; first += AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, i) => {
        const article = makeArticle(first + i)
        const text = form === 'json' ? `${JSON.stringify(article, null, 2)}\n` : asCutting(article)
        return writeFile(join(folder, articleFile(first + i, form)), text)
      }),
    )
}
