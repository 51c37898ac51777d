import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { KeptNames } from '../article/KeptNames.ts'
import { KeptNamesSchema } from '../article/KeptNamesSchema.ts'
import type { Problem } from '../article/Problem.ts'

export const KEPT_NAMES = 'people.json'

/** Reads `people.json` of a folder of articles: empty without the file, and where it is broken, which a problem says. */
export async function readKeptNames(folder: string): Promise<{ names: KeptNames; problems: Problem[] }> {
  const refused = (message: string) => ({
    names: {},
    problems: [{ file: KEPT_NAMES, message, severity: 'refused' as const }],
  })
  const text = await readFile(join(folder, KEPT_NAMES), 'utf8').catch(() => null)
  if (text === null) return { names: {}, problems: [] }
  try {
    const read = v.safeParse(KeptNamesSchema, JSON.parse(text))
    if (read.success) return { names: read.output, problems: [] }
    return refused(
      read.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`).join('; '),
    )
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error))
  }
}
