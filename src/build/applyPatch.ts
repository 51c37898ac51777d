import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { Patch } from '../article/Change.ts'
import { PatchSchema } from '../article/ChangeSchema.ts'
import { correctFolder, RefusedChange } from './correctFolder.ts'
import { createIngest } from './ingestFolder.ts'

type ReadPatch = { changes: Patch['changes'] } | { refused: string }

/** The corrections in a file that a page gave for download; null for a file that is something else. */
export async function readPatch(path: string, file: string): Promise<ReadPatch | null> {
  if (!file.endsWith('.json')) return null
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || !('onTheRecord' in value)) return null
  const read = v.safeParse(PatchSchema, value)
  if (read.success) return { changes: read.output.changes }
  return { refused: read.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('; ') }
}

/**
 * Applies corrections to the articles of a folder, in their order. What cannot be applied is named with its reason,
 * the rest goes on; a file none of which could be applied is rejected.
 */
export async function applyPatch(
  patch: ReadPatch,
  file: string,
  folder: string,
): Promise<'imported' | 'rejected'> {
  if ('refused' in patch) {
    console.error(`${file}: ${patch.refused}`)
    return 'rejected'
  }
  const ingest = createIngest(folder)
  // An article that a change moves is found under its new address by the changes after it.
  const moved = new Map<string, string>()
  let applied = 0
  for (const { path, change } of patch.changes) {
    const { located, readArticle } = await ingest()
    try {
      moved.set(path, await correctFolder({ folder, located, readArticle }, moved.get(path) ?? path, change))
      applied += 1
    } catch (error) {
      if (!(error instanceof RefusedChange)) throw error
      console.error(`${file}: ${error.message}`)
    }
  }
  return applied === 0 && patch.changes.length > 0 ? 'rejected' : 'imported'
}
