import { readFile } from 'node:fs/promises'
import english from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import writeFileAtomic from 'write-file-atomic'
import { packModel, unpackClasses } from '../quotes/learned/packModel.ts'
import type { GoldLine } from '../quotes/training/GoldArticle.ts'
import type { KnownTags } from '../quotes/training/readTagged.ts'
import { trainModel } from '../quotes/training/trainModel.ts'
import { fromWhereRun } from './articlesFolder.ts'
import { ROOT } from './root.ts'
import { UsageError } from './UsageError.ts'

const FOLDER = `${ROOT}src/quotes/learned`

/**
 * `npm run train:quotes -- FILE`: trains the engine's weights from a marked-up corpus, one article a line, and writes
 * them where the engine reads them. The same file gives the same weights, byte for byte.
 */
export async function trainQuotes(args: string[]): Promise<number> {
  if (args.length !== 1) throw new UsageError('train:quotes takes one file of marked-up articles')
  const lines = readLines(await readFile(fromWhereRun(args[0]!), 'utf8'), args[0]!)
  const classes = JSON.parse(await readFile(`${FOLDER}/classes.json`, 'utf8'))
  const model = trainModel(lines, readTags(), unpackClasses(classes), (line) => console.error(line))
  await writeFileAtomic(`${FOLDER}/weights.json`, `${JSON.stringify(packModel(model))}\n`)
  console.log(`${lines.length} articles, weights in src/quotes/learned/weights.json`)
  return 0
}

function readLines(text: string, file: string): GoldLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const given = JSON.parse(line) as Partial<GoldLine>
      if (typeof given.text !== 'string' || !Array.isArray(given.attributions))
        throw new UsageError(`${file}:${i + 1}: no article with a text and attributions`)
      return given as GoldLine
    })
}

/** The parts of speech that wink-nlp sees: from them our own, smaller tagger learns. */
function readTags(): (text: string) => KnownTags {
  const nlp = wink(english, ['sbd', 'pos'])
  return (text) => {
    const tokens = nlp.readDoc(text).tokens()
    const words = tokens.out(nlp.its.value)
    const tags = tokens.out(nlp.its.pos)
    let at = 0
    return words.map((word, i) => {
      const found = text.indexOf(word, at)
      const start = found < 0 ? at : found
      at = start + word.length
      return [start, at, String(tags[i])] as const
    })
  }
}
