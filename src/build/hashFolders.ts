import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One hash over files, and over all files below folders, with their names. At once: to wait for each takes longer. */
export function hashFolders(root: string, names: readonly string[]): string {
  const hash = createHash('sha256')
  for (const name of names)
    for (const file of filesBelow(root, name)) {
      hash.update(`\0${file}\0`)
      hash.update(readFileSync(join(root, file)))
    }
  return hash.digest('hex').slice(0, 16)
}

function filesBelow(root: string, name: string): string[] {
  if (!statSync(join(root, name)).isDirectory()) return [name]
  return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
}
