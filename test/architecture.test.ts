import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** Which folder may import which. The first four are pure: no React, no Node, no DOM. */
const MAY_IMPORT: Record<string, string[]> = {
  article: [],
  cuttings: ['article'],
  quotes: ['article'],
  archive: ['article'],
  build: ['article', 'cuttings', 'quotes', 'archive'],
  app: ['article', 'archive'],
}
const PURE = ['article', 'cuttings', 'quotes', 'archive']
const PACKAGES: Record<string, RegExp> = {
  article: /^valibot$/,
  cuttings: /^valibot$/,
  quotes: /^$/,
  archive: /^@orama\/stemmers\/\w+$/,
}
const FORBIDDEN_WORDS = /\b(document|window|process|globalThis|require)\b(?=[.(])/

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const importsOf = (text: string) =>
  [...text.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (match) => match[1] ?? match[2]!,
  )

describe('the folders of src', () => {
  it('import one way only', () => {
    const wrong: string[] = []
    for (const file of files) {
      const folder = relative(SRC, file).split('/')[0]!
      for (const specifier of importsOf(withoutComments(readFileSync(file, 'utf8')))) {
        if (!specifier.startsWith('.')) continue
        const target = relative(SRC, resolve(dirname(file), specifier)).split('/')[0]!
        if (target !== folder && !MAY_IMPORT[folder]?.includes(target))
          wrong.push(`${relative(SRC, file)} → ${specifier}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('keep article, cuttings, quotes and archive pure', () => {
    const wrong: string[] = []
    for (const file of files) {
      const folder = relative(SRC, file).split('/')[0]!
      if (!PURE.includes(folder)) continue
      const text = withoutComments(readFileSync(file, 'utf8'))
      for (const specifier of importsOf(text))
        if (!specifier.startsWith('.') && !PACKAGES[folder]!.test(specifier))
          wrong.push(`${relative(SRC, file)} → ${specifier}`)
      const word = FORBIDDEN_WORDS.exec(text)
      if (word) wrong.push(`${relative(SRC, file)} uses ${word[0]}`)
    }
    expect(wrong).toEqual([])
  })

  it('name relative imports with their extension and keep no barrels', () => {
    const wrong: string[] = []
    for (const file of files) {
      if (/\/(index|utils|helpers|misc)\.tsx?$/.test(file)) wrong.push(file)
      for (const specifier of importsOf(withoutComments(readFileSync(file, 'utf8'))))
        if (specifier.startsWith('.') && !/\.(ts|tsx|css|json)(\?worker&url)?$/.test(specifier))
          wrong.push(`${relative(SRC, file)} → ${specifier}`)
    }
    expect(wrong).toEqual([])
  })
})
