import { type Article, blockText } from '../article/Article.ts'
import { articlePath } from '../article/address.ts'
import type { Problem } from '../article/Problem.ts'
import { undoRepairs } from '../article/repairs.ts'

/**
 * Something a keeper should look at. refused: a file that gave no article; doubtful: one that was read, with a doubt;
 * conflict: stamp and text state different dates; repaired: the software mended the text. `line` counts from 1.
 */
export type Attention = {
  kind: 'refused' | 'doubtful' | 'conflict' | 'repaired'
  file: string
  line?: number
  /** For refused and doubtful ones the reason; else what is at stake: dates, or what was mended. */
  message: string
  /** The article that came of it. */
  path?: string
  headline?: string
}

/** Everything that needs attention, the gravest first. About 200 bytes each. */
export function listAttention(articles: readonly Article[], problems: readonly Problem[]): Attention[] {
  const byFile = new Map(
    articles.flatMap((article) => (article.cutting ? [[article.cutting.file, article]] : [])),
  )
  const told = problems.map((problem): Attention => {
    const { severity, ...rest } = problem
    const article = severity === 'doubtful' ? byFile.get(problem.file) : undefined
    return { kind: severity, ...rest, ...(article && nameOf(article)) }
  })
  const conflicts = articles.flatMap((article): Attention[] => {
    const { stamp, stated } = article.dates ?? {}
    if (stamp === undefined || stated === undefined || stated.startsWith(stamp)) return []
    // The reader of a raw cutting has told it already, with its line.
    const said = told.some(({ path, message }) => path === articlePath(article) && message.includes(stated))
    if (said) return []
    return [
      { kind: 'conflict', ...placeOf(article, stamp), message: `${stamp} / ${stated}`, ...nameOf(article) },
    ]
  })
  const repaired = articles.flatMap((article) => (article.repairs?.length ? [repairsOf(article)] : []))
  const rank = { refused: 0, doubtful: 1 }
  told.sort((a, b) => rank[a.kind as 'refused'] - rank[b.kind as 'refused'])
  return [...told, ...conflicts, ...repaired]
}

function nameOf(article: Article): { path: string; headline: string } {
  return { path: articlePath(article), headline: article.headline }
}

function repairsOf(article: Article): Attention {
  const repairs = article.repairs!
  const texts = article.body.map(blockText)
  const received = undoRepairs(texts, repairs)
  const message = repairs.map(({ why }) => why).join('; ')
  const first = received[repairs[0]!.block] ?? ''
  return { kind: 'repaired', ...placeOf(article, first.slice(0, 40)), message, ...nameOf(article) }
}

/** The file, and the line of it in which the words begin, if they stand there as they are. */
function placeOf({ cutting, slug }: Article, words: string): { file: string; line?: number } {
  if (!cutting) return { file: slug }
  const at = words === '' ? -1 : cutting.text.indexOf(words)
  if (at < 0) return { file: cutting.file }
  return { file: cutting.file, line: cutting.text.slice(0, at).split('\n').length }
}
