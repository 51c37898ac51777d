import type { Article, Draft } from '../article/Article.ts'
import type { Problem } from '../article/Problem.ts'
import { decodeText } from './decodeText.ts'
import { detectBinary, detectFormat } from './detectFormat.ts'
import { readArticleJson } from './readArticleJson.ts'
import { type Note, readPlainText } from './readPlainText.ts'

/** `text` is the file as received, decoded. A file that was refused gives problems only. */
export type ReadResult = {
  drafts: { draft: Draft; format: string; text: string }[]
  articles: Article[]
  problems: Problem[]
}

/**
 * Reads one file: its bytes give drafts (a raw cutting), or a ready article (article JSON), and problems.
 * `file` is the name that problems carry; its ending helps to tell the format. Never throws.
 */
export function readCutting(bytes: Uint8Array, file: string): ReadResult {
  const problem =
    (severity: Problem['severity']) =>
    (note: Note): Problem => ({ file, ...note, severity })
  const refused = (...notes: Note[]): ReadResult => ({
    drafts: [],
    articles: [],
    problems: notes.map(problem('refused')),
  })
  const binary = detectBinary(bytes)
  if (binary !== null) return refused({ message: binary })
  const decoded = decodeText(bytes)
  if ('refused' in decoded) return refused({ message: decoded.refused })
  const { text } = decoded
  const format = detectFormat(text, file)
  if ('refused' in format) return refused({ message: format.refused })
  const doubts: Note[] = decoded.doubt === undefined ? [] : [{ message: decoded.doubt }]

  if (format.format === 'article-json') {
    const read = readArticleJson(text)
    if ('refused' in read) return refused(...read.refused)
    return { drafts: [], articles: [read.article], problems: doubts.map(problem('doubtful')) }
  }
  const read = readPlainText(text)
  if ('refused' in read) return refused(read.refused)
  const problems = [...doubts, ...read.notes].map(problem('doubtful'))
  return { drafts: [{ draft: read.draft, format: format.format, text }], articles: [], problems }
}
