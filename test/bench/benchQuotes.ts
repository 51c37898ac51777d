import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fromWhereRun } from '../../src/build/articlesFolder.ts'
import { missingFrom } from './corpus.ts'
import { measureQuotes } from './measureQuotes.ts'
import { printBench } from './printBench.ts'
import { quotePageFigures } from './quotePageFigures.ts'

const USAGE = `npm run bench:quotes -- FOLDER [--json FILE] [--figures]
FOLDER holds the corpus and its scorer: polnear-train.jsonl, polnear-dev.jsonl, score.mjs, marks.mjs.
--json FILE  writes all measures; --figures puts those of the page “How quotes are found” into the source.`
const FIGURES = fileURLToPath(new URL('../../src/app/how/figures.json', import.meta.url))

/** `npm run bench:quotes`: the engine of the build against a corpus and the reviewed articles. 0 done, 2 bad usage. */
export async function benchQuotes(
  args: string[],
  importFile: (url: string) => Promise<unknown>,
): Promise<number> {
  const read = readOptions(args)
  if (typeof read === 'string') {
    console.error(`${read}\n\n${USAGE}`)
    return 2
  }
  const missing = missingFrom(read.folder)
  if (missing.length > 0) {
    console.error(`${read.folder} lacks ${missing.join(', ')}\n\n${USAGE}`)
    return 2
  }
  const bench = await measureQuotes(read.folder, importFile)
  printBench(bench)
  if (read.json !== undefined) writeFileSync(read.json, `${JSON.stringify(bench, null, 2)}\n`)
  if (read.figures) writeFileSync(FIGURES, `${JSON.stringify(quotePageFigures(bench), null, 2)}\n`)
  return 0
}

type Options = { folder: string; json: string | undefined; figures: boolean }

/** The options, or what is wrong with them. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'string' }, figures: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    if (positionals.length !== 1) return 'Name the folder of the corpus.'
    const json = values.json === undefined ? undefined : fromWhereRun(values.json)
    return { folder: fromWhereRun(positionals[0]!), json, figures: values.figures }
  } catch (error) {
    return (error as Error).message
  }
}
