import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { type Article, blockText, type Draft } from '../article/Article.ts'
import { correctQuotes } from '../article/correctQuotes.ts'
import type { Problem } from '../article/Problem.ts'
import type { Quote } from '../article/Quote.ts'
import { readCutting } from '../cuttings/readCutting.ts'
import { extractQuotes } from '../quotes/extractQuotes.ts'

/** Refused by name beyond this: no press cutting comes near, and a reader must not exhaust the machine. */
const LARGEST_FILE = 20 * 1024 * 1024

/** What one file gave, before addresses are given out. */
export type ReadFile = {
  file: string
  sha256: string
  drafts: { draft: Draft; format: string; text: string; quotes: Quote[] }[]
  articles: { article: Article; quotes: Quote[] }[]
  problems: Problem[]
}

/** Quotes that were found in the file before, in the order of its drafts and articles. */
type KnownQuotes = (n: number) => Quote[]

/**
 * Reads one file; a problem instead of an exception where it cannot be read. `file` is the name that problems carry.
 * Looking for quotes takes longest by far, so known ones may be given.
 */
export async function readArchiveFile(path: string, file: string, known?: KnownQuotes): Promise<ReadFile> {
  const bytes = readBytes(path)
  if (typeof bytes !== 'string') return readArchiveBytes(bytes, file, known)
  return {
    file,
    sha256: '',
    drafts: [],
    articles: [],
    problems: [{ file, message: bytes, severity: 'refused' }],
  }
}

/** The bytes of a file, or the reason why there are none. At once, for a promise takes longer than a small file. */
export function readBytes(path: string): Buffer | string {
  try {
    const { size } = statSync(path)
    if (size > LARGEST_FILE) return `larger than ${LARGEST_FILE / 1024 / 1024} MB`
    return readFileSync(path)
  } catch (error) {
    return `could not be read: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Reads the bytes of one file. */
export function readArchiveBytes(bytes: Buffer, file: string, known?: KnownQuotes): ReadFile {
  const read = readCutting(bytes, file)
  return {
    file,
    sha256: hashBytes(bytes),
    drafts: read.drafts.map((draft, n) => ({
      ...draft,
      quotes: known?.(n) ?? extractQuotes(draft.draft.body, draft.draft.language),
    })),
    ...readArticles(
      read.articles,
      read.drafts.length === 0 ? joinRefusals(read.problems) : read.problems,
      file,
      known,
    ),
  }
}

export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A refused file is named once, with all that is wrong with it. */
function joinRefusals(problems: readonly Problem[]): Problem[] {
  const [first, ...others] = problems.filter(({ severity }) => severity === 'refused')
  if (!first || others.length === 0) return [...problems]
  const more = others.map(({ line, message }) => (line === undefined ? message : `line ${line}: ${message}`))
  return [{ ...first, message: [first.message, ...more].join('; ') }]
}

/** The quotes of articles that are kept as JSON, as corrected by hand. */
function readArticles(
  articles: readonly Article[],
  problems: readonly Problem[],
  file: string,
  known?: KnownQuotes,
) {
  const lostOnes: Problem[] = []
  const read = articles.map((article, n) => {
    const before = known?.(n)
    if (before) return { article, quotes: before }
    const found = extractQuotes(article.body, article.language)
    if (!article.corrections) return { article, quotes: found }
    const { quotes, lost } = correctQuotes(found, article.body.map(blockText), article.corrections)
    for (const { words } of lost)
      lostOnes.push({
        file,
        message: `a correction's words are not in the text: ${words}`,
        severity: 'doubtful',
      })
    return { article, quotes }
  })
  return { articles: read, problems: [...problems, ...lostOnes] }
}
