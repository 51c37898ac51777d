import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Files beside the articles that are settings, not cuttings. */
const SETTINGS = new Set(['site.json', 'people.json'])

export type WalkedFile = { path: string; skipped?: string }

/**
 * Every file below a folder, sorted by path so that runs are alike. Links are not followed; hidden files, settings
 * and what is no plain file are told apart as skipped, with the reason. Hidden folders are left out whole.
 */
export async function walkFolder(folder: string): Promise<WalkedFile[]> {
  const found: WalkedFile[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) {
      if (!entry.isDirectory()) found.push({ path, skipped: 'a hidden file' })
    } else if (entry.isDirectory()) found.push(...(await walkFolder(path)))
    else if (entry.isSymbolicLink()) found.push({ path, skipped: 'a link, which is not followed' })
    else if (!entry.isFile()) found.push({ path, skipped: 'not a plain file' })
    else if (SETTINGS.has(entry.name)) found.push({ path, skipped: 'settings of the archive' })
    else found.push({ path })
  }
  return found
}
