import * as v from 'valibot'
import { type Article, blockText } from '../article/Article.ts'
import { ArticleSchema } from '../article/ArticleSchema.ts'
import type { Note } from './readPlainText.ts'
import { type JsonScan, scanJson } from './scanJson.ts'

/** An article as it stood in the file, or every reason why it is none. */
export type ReadArticle = { article: Article } | { refused: Note[] }

/** Keys that every object inherits: a schema would pass over them, and nothing is dropped unsaid. */
function inheritedKeys(value: unknown, path: string, found: string[]): string[] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    const inner = path === '' ? key : `${path}.${key}`
    if (key in Object.prototype && !Array.isArray(value)) found.push(inner)
    inheritedKeys((value as Record<string, unknown>)[key], inner, found)
  }
  return found
}

/** Half a surrogate pair cannot be written to a file again. */
function brokenTexts(value: unknown, path: string, found: string[]): string[] {
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) found.push(path)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      brokenTexts(inner, path === '' ? key : `${path}.${key}`, found)
  }
  return found
}

function repairFaults(article: Article): { path: string; reason: string }[] {
  return (article.repairs ?? []).flatMap(({ block, start, end }, index) => {
    const path = `repairs.${index}`
    const target = article.body[block]
    if (!target) return [{ path, reason: `names block ${block}, which is not there` }]
    const { length } = blockText(target)
    if (start > end) return [{ path, reason: 'starts after its end' }]
    return end > length
      ? [{ path, reason: `reaches to ${end}, outside the ${length} characters of its block` }]
      : []
  })
}

function plainReason(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field that articles have'
  if (issue.received === 'undefined') return 'is missing'
  if (issue.type === 'min_length') return 'must hold at least one'
  if (issue.type === 'max_length') return 'is too long'
  if (issue.kind !== 'schema') return issue.message
  const expected = (issue.expected ?? 'of another type').replace(/^\(|\)$/g, '').replaceAll(' | ', ' or ')
  return `must be ${expected}, not ${issue.received}`
}

/** The line of the nearest value around a path. */
function lineOf(scan: JsonScan, path: string): number {
  if ('fault' in scan) return scan.fault.line
  const parts = path.split('.')
  for (; parts.length > 0; parts.pop()) {
    const line = scan.lines.get(parts.join('.'))
    if (line !== undefined) return line
  }
  return scan.lines.get('') ?? 1
}

/**
 * Reads one article kept as JSON. Nothing is changed or dropped: a field that articles do not have, a key given
 * twice, a repair outside its block are each refused with line, dotted path and reason.
 */
export function readArticleJson(text: string): ReadArticle {
  if (text.trim() === '') return { refused: [{ line: 1, message: 'the file is empty' }] }
  const scan = scanJson(text)
  if ('fault' in scan)
    return { refused: [{ line: scan.fault.line, message: `not valid JSON: ${scan.fault.message}` }] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return {
      refused: [{ message: `not valid JSON: ${error instanceof Error ? error.message : String(error)}` }],
    }
  }
  const refusal = (path: string, reason: string): Note => ({
    line: lineOf(scan, path),
    message: path === '' ? reason : `${path} ${reason}`,
  })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { refused: [refusal('', 'not an article: the file must hold one JSON object')] }
  }
  const early = [
    ...scan.twice,
    ...inheritedKeys(value, '', []).map((path) => refusal(path, 'is not a field that articles have')),
    ...brokenTexts(value, '', []).map((path) => refusal(path, 'holds half a character (a lone surrogate)')),
  ]
  if (early.length > 0) return { refused: early }
  const parsed = v.safeParse(ArticleSchema, value)
  if (!parsed.success) {
    return { refused: parsed.issues.map((issue) => refusal(v.getDotPath(issue) ?? '', plainReason(issue))) }
  }
  const faults = repairFaults(parsed.output)
  if (faults.length > 0) return { refused: faults.map(({ path, reason }) => refusal(path, reason)) }
  return { article: parsed.output }
}
