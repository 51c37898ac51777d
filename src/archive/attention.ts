import { type Article, blockText } from '../article/Article.ts'
import { articlePath } from '../article/address.ts'
import type { Problem } from '../article/Problem.ts'
import { undoRepairs } from '../article/repairs.ts'
import type { ListItem } from './ListItem.ts'

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

type Attended = { item: ListItem; file?: string; attention: Attention[] }

const BETWEEN_DATES = ' / '

/** What a keeper should look at in an article itself. About 200 bytes each. */
export function articleAttention(article: Article): Attention[] {
  const list: Attention[] = []
  const { stamp, stated } = article.dates ?? {}
  if (stamp !== undefined && stated !== undefined && !stated.startsWith(stamp))
    list.push({
      kind: 'conflict',
      ...placeOf(article, stamp),
      message: `${stamp}${BETWEEN_DATES}${stated}`,
      ...nameOf(article),
    })
  if (article.repairs?.length) list.push(repairsOf(article))
  return list
}

/** Everything that needs attention, the gravest first. */
export function listAttention(entries: readonly Attended[], problems: readonly Problem[]): Attention[] {
  const byFile = new Map<string, ListItem>()
  for (const { file, item } of entries) if (file !== undefined) byFile.set(file, item)
  const told = problems.map((problem): Attention => {
    const { severity, ...rest } = problem
    const item = severity === 'doubtful' ? byFile.get(problem.file) : undefined
    return { kind: severity, ...rest, ...(item && { path: item.path, headline: item.headline }) }
  })
  const toldOf = new Map(told.map((one) => [one.path, one.message]))
  const own = entries.flatMap(({ attention }) => attention)
  // The reader of a raw cutting has told a conflict already, with its line.
  const conflicts = own.filter(
    ({ kind, path, message }) =>
      kind === 'conflict' &&
      !(path !== undefined && toldOf.get(path)?.includes(message.split(BETWEEN_DATES)[1]!)),
  )
  const repaired = own.filter(({ kind }) => kind === 'repaired')
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
