import type { Article, Draft } from '../article/Article.ts'
import type { Problem } from '../article/Problem.ts'
import { decodeText } from './decodeText.ts'
import { detectBinary, detectFormat } from './detectFormat.ts'
import { readArticleJson } from './readArticleJson.ts'
import { type Note, readPlainText } from './readPlainText.ts'
import { readStamp } from './readStamp.ts'
import { splitItems } from './splitItems.ts'
import { webPageText } from './webPageText.ts'

/**
 * `text` is the file as received, decoded, of a saved web page its words; of a file that holds several cuttings the part of each. A file that was
 * refused gives problems only.
 */
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
  const format = detectFormat(decoded.text, file)
  if ('refused' in format) return refused({ message: format.refused })
  const doubts: Note[] = decoded.doubt === undefined ? [] : [{ message: decoded.doubt }]

  const page = format.format === 'web-page' ? webPageText(decoded.text) : undefined
  if (page) doubts.push({ message: 'a saved web page: its tags, scripts and styles were left out' })
  const text = page?.text ?? decoded.text
  if (format.format === 'article-json') {
    const read = readArticleJson(text)
    if ('refused' in read) return refused(...read.refused)
    return { drafts: [], articles: [read.article], problems: doubts.map(problem('doubtful')) }
  }
  const parts = splitItems(text)
  // One stamp above several short reports is that of all.
  const stamp = readStamp(parts[0]?.text ?? '').date
  const items = parts.map((item) => ({
    item,
    read: readPlainText(item.text, item.line, stamp, page?.set, item.result),
  }))
  const notes = items.flatMap(({ read }) => ('refused' in read ? [read.refused] : read.notes))
  const drafts = items.flatMap(({ item, read }) =>
    'refused' in read
      ? []
      : [{ draft: read.draft, format: format.format, text: items.length === 1 ? text : item.text }],
  )
  // The lines of a web page's words are not those of the file.
  const told = page ? notes.map(({ message }) => ({ message })) : notes
  if (drafts.length === 0) return refused(...told)
  return { drafts, articles: [], problems: [...doubts, ...told].map(problem('doubtful')) }
}
