import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packed parts of the search index from earlier runs, by a key of what they are made of. */
export type KeptParts = {
  get: (key: string, make: () => Uint8Array) => Uint8Array
  /** Lets go of those that were not asked for since the last time. */
  forgetOthers: () => void
}

const PREFIX = 'part-'

/** Parts in files of a folder, where other files may lie. */
export function partsOnDisk(folder: string): KeptParts {
  let asked = new Set<string>()
  return {
    get(key, make) {
      const name = `${PREFIX}${key}`
      asked.add(name)
      const path = join(folder, name)
      const known = readIfThere(path)
      if (known) return known
      const made = make()
      // Whole or not at all, for a run may be stopped.
      writeFileSync(`${path}.tmp`, made)
      renameSync(`${path}.tmp`, path)
      return made
    },
    forgetOthers() {
      for (const name of readdirSync(folder))
        if (name.startsWith(PREFIX) && !asked.has(name)) rmSync(join(folder, name), { force: true })
      asked = new Set()
    },
  }
}

function readIfThere(path: string): Uint8Array | null {
  try {
    // Parts of a Buffer are Buffers, which take longer to make.
    const { buffer, byteOffset, length } = readFileSync(path)
    return new Uint8Array(buffer, byteOffset, length)
  } catch {
    return null
  }
}

/** Parts in memory, for small folders and tests. */
export function partsInMemory(): KeptParts {
  let before = new Map<string, Uint8Array>()
  let now = new Map<string, Uint8Array>()
  return {
    get(key, make) {
      const part = now.get(key) ?? before.get(key) ?? make()
      now.set(key, part)
      return part
    },
    forgetOthers() {
      before = now
      now = new Map()
    },
  }
}
