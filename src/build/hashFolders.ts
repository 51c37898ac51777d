import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One hash over files, and over all files below folders, with their names. */
export async function hashFolders(root: string, names: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const name of names)
    for (const file of await filesBelow(root, name)) {
      hash.update(`\0${file}\0`)
      hash.update(await readFile(join(root, file)))
    }
  return hash.digest('hex').slice(0, 16)
}

async function filesBelow(root: string, name: string): Promise<string[]> {
  const found = await readdir(join(root, name), { recursive: true, withFileTypes: true }).catch(() => null)
  if (found === null) return [name]
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
}
