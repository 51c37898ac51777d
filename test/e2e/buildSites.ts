import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveFolder } from './serveFolder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    sample: string
    underBase: string
    single: string
    harbour: string
  }
}

/** A cutting in the founding form: no headline, a dropped initial, a doubled word, and a credit to a front page. */
export const CUTTING = ` date 2018-03-09 he Harbour Authority (Orla) has closed the north pier after a storm damaged the the old lighthouse, according to port officials.

Two ferries waited outside the bay until noon. "Nobody was hurt," said Mara Ellison, the harbour master.

Tomas Reed, a ferry captain, said he saw waves break over the wall. The pier was a "sorry sight" by evening, he said.

Culled from:

http://www.telegraph.co.uk/
`

const SPEAKER_NAMES =
  'Ana Ivo Lena Sam Mara Tomas Elise Noor Jon Pia Karl Uma Bea Rui Eva Leo Mia Nils Ola Zoe'.split(' ')
const FAMILIES = 'Brook Hale Orr Weir Ellison Reed Marsh Lund Acker Bell Crane Dahl Frost Grove Holm'.split(
  ' ',
)

/** Articles of the large archive. */
export const LETTERS = 2000

/** 2,000 cuttings of 100 publishers and 300 speakers over ten years: far more than a list shows at once. */
function writeHarbour(folder: string): void {
  mkdirSync(folder)
  for (let i = 0; i < LETTERS; i += 1) {
    const [year, month, day] = [2015 + (i % 10), 1 + (i % 12), 1 + ((i * 7) % 27)]
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    writeFileSync(
      join(folder, `${i}.txt`),
      ` date ${date} The harbour board opens ferry line ${i}\n\nThe board said on Tuesday that line ${i} would run all winter. “We read every letter,” said ${SPEAKER_NAMES[i % 20]} ${FAMILIES[Math.floor(i / 20) % 15]}, the chair.\n\nSource: http://example${i % 100}.org/story/${i}\n`,
    )
  }
}

export function build(outDir: string, args: string[] = [], articles?: string): void {
  execFileSync(process.execPath, ['src/build/run.mjs', 'build', '--outDir', outDir, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      INIT_CWD: process.cwd(),
      ...(articles && { ARTICLES: articles }),
    },
  })
}

/** Builds the sample, the sample below a base path, and one cutting alone, and serves each as plain files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const temp = mkdtempSync(join(tmpdir(), 'on-the-record-'))
  const cuttings = join(temp, 'cuttings')
  mkdirSync(cuttings)
  writeFileSync(join(cuttings, 'storm.txt'), CUTTING)
  writeHarbour(join(temp, 'letters'))
  build(join(temp, 'sample'))
  build(join(temp, 'based'), ['--base', '/press/archive/'])
  build(join(temp, 'single'), [], cuttings)
  build(join(temp, 'harbour'), [], join(temp, 'letters'))
  const servers = [
    await serveFolder(join(temp, 'sample')),
    await serveFolder(join(temp, 'based'), '/press/archive/'),
    await serveFolder(join(temp, 'single')),
    await serveFolder(join(temp, 'harbour')),
  ]
  project.provide('sample', servers[0]!.url)
  project.provide('underBase', servers[1]!.url)
  project.provide('single', servers[2]!.url)
  project.provide('harbour', servers[3]!.url)
  return async () => {
    await Promise.all(servers.map((server) => server.close()))
    rmSync(temp, { recursive: true, force: true })
  }
}
