import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCutting } from '../../src/cuttings/readCutting.ts'
import { accountsForAll } from './receivedWords.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

describe('reviewed cuttings', () => {
  it.each(cases)('reads %s as reviewed', (name) => {
    const expected: unknown = JSON.parse(readFileSync(`${here}${name}/expected.json`, 'utf8'))
    const { drafts, problems } = readCutting(readFileSync(`${here}${name}/cutting.txt`), 'cutting.txt')
    const [first, ...others] = drafts.map(({ draft }) => draft)
    const found = {
      draft: first ?? null,
      ...(others.length > 0 ? { others } : {}),
      problems: problems.map(({ file: _, ...rest }) => rest),
    }
    expect(found).toEqual(expected)
  })

  it.each(cases)('accounts for every word of %s', (name) => {
    for (const { draft, text } of readCutting(readFileSync(`${here}${name}/cutting.txt`), 'cutting.txt')
      .drafts)
      expect(accountsForAll(draft, text)).toBe(true)
  })
})
