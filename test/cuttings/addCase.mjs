// Adds a reviewed pair: node test/cuttings/addCase.mjs NAME FILE copies the text file to test/cuttings/NAME/cutting.txt
// and writes expected.json beside it as the reader reads it today. Then read expected.json by eye and correct it to
// what a careful archivist would want; where the reader differs, mend the reader, not the expectation.
// Without FILE an existing case is read again: look at the change before keeping it.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const [name, file] = process.argv.slice(2)
if (name === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
  console.error('usage: node test/cuttings/addCase.mjs name-of-the-case [FILE]')
  process.exit(2)
}
const folder = new URL(`./${name}/`, import.meta.url)
mkdirSync(folder, { recursive: true })
if (file !== undefined) copyFileSync(file, new URL('cutting.txt', folder))
const { module } = await runnerImport(
  new URL('../../src/cuttings/readCutting.ts', import.meta.url).pathname,
  { configFile: false, logLevel: 'error' },
)
const { drafts, problems } = module.readCutting(readFileSync(new URL('cutting.txt', folder)), 'cutting.txt')
const [first, ...others] = drafts.map(({ draft }) => draft)
const expected = {
  draft: first ?? null,
  ...(others.length > 0 ? { others } : {}),
  problems: problems.map(({ file: _, ...rest }) => rest),
}
writeFileSync(new URL('expected.json', folder), `${JSON.stringify(expected, null, 2)}\n`)
console.log(new URL('expected.json', folder).pathname)
