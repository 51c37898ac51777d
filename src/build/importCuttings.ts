import { mkdir, readdir, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import writeFileAtomic from 'write-file-atomic'
import { type Article, blockText } from '../article/Article.ts'
import { articlePath } from '../article/address.ts'
import { formatProblem } from '../article/Problem.ts'
import { type Quote, quoteKind } from '../article/Quote.ts'
import { freeSlug } from '../article/slug.ts'
import { articlesFolder, fromWhereRun } from './articlesFolder.ts'
import { freeFile } from './freeFile.ts'
import { readArchiveFile } from './ingestFolder.ts'
import { makeCuttingSlug } from './makeCuttingSlug.ts'
import { ROOT } from './startReader.ts'
import { UsageError } from './UsageError.ts'
import { walkFolder } from './walkFolder.ts'

type Imported = { article: Article; quotes: Quote[] }

/**
 * `npm run import`: cuttings become article JSON, which from then on is the truth. Every file seen is imported,
 * rejected or skipped; the report goes to standard error. Ends with 1 where something was rejected.
 */
export async function importCuttings(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      stdout: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  })
  if (positionals.length === 0) throw new UsageError('npm run import takes files or folders')
  if ([values.out !== undefined, values.stdout, values['dry-run']].filter(Boolean).length > 1)
    throw new UsageError('--out, --stdout and --dry-run exclude each other')
  const out = values.out === undefined ? articlesFolder(ROOT) : fromWhereRun(values.out)
  const known = values.stdout ? { hashes: new Set<string>(), taken: new Set<string>() } : await readKnown(out)
  const count = { seen: 0, imported: 0, rejected: 0, skipped: 0 }

  for (const { path, file, skipped, missing } of await findFiles(positionals)) {
    count.seen += 1
    if (skipped !== undefined) {
      count.skipped += 1
      console.error(`${file}: skipped: ${skipped}`)
      continue
    }
    const read = missing
      ? {
          drafts: [],
          articles: [],
          sha256: '',
          problems: [{ file, message: 'no such file', severity: 'refused' as const }],
        }
      : await readArchiveFile(path, file)
    for (const problem of read.problems) console.error(formatProblem(problem))
    if (read.drafts.length + read.articles.length === 0) {
      count.rejected += 1
      continue
    }
    const inOut =
      !values.stdout && resolve(path).startsWith(`${resolve(out)}${sep}`) && read.articles.length > 0
    if (inOut || known.hashes.has(read.sha256)) {
      count.skipped += 1
      console.error(`${file}: skipped: already imported`)
      continue
    }
    known.hashes.add(read.sha256)
    const taken = (article: { slug: string; published: string | null }) =>
      known.taken.has(articlePath(article))
    const imported: Imported[] = []
    for (const { draft, format, text, quotes } of read.drafts) {
      const slug = freeSlug(makeCuttingSlug(draft), (slug) => taken({ slug, published: draft.published }))
      const collected = new Date().toISOString().slice(0, 10)
      const cutting = { file: basename(file), format, sha256: read.sha256, text }
      const article: Article = values.stdout
        ? { slug, ...draft, cutting }
        : { slug, ...draft, collected: draft.collected ?? collected, cutting }
      known.taken.add(articlePath(article))
      imported.push({ article, quotes })
    }
    for (const { article, quotes } of read.articles) {
      if (taken(article)) {
        console.error(`${file}: another article has the address ${articlePath(article)}`)
        continue
      }
      known.taken.add(articlePath(article))
      imported.push({ article, quotes })
    }
    if (imported.length === 0) {
      count.rejected += 1
      continue
    }
    for (const { article, quotes } of imported) {
      if (values.stdout)
        console.log(JSON.stringify({ ...article, quotes: quotes.map((q) => withKind(q, article)) }))
      else if (!values['dry-run']) await writeArticle(out, article)
    }
    count.imported += 1
  }
  const { seen, imported, rejected, skipped } = count
  console.error(`${seen} files seen: ${imported} imported, ${rejected} rejected, ${skipped} skipped`)
  return rejected > 0 ? 1 : 0
}

function withKind(quote: Quote, article: Article) {
  return { ...quote, kind: quoteKind(quote, article.body.map(blockText)) }
}

/** File names come from slug and date, which the schema holds to letters, digits and hyphens: none leads outside. */
async function writeArticle(out: string, article: Article): Promise<void> {
  await mkdir(out, { recursive: true })
  await writeFileAtomic(await freeFile(out, article), `${JSON.stringify(article, null, 2)}\n`)
}

/** Hashes of the cuttings that were imported before, and the addresses in use. */
async function readKnown(out: string): Promise<{ hashes: Set<string>; taken: Set<string> }> {
  const known = { hashes: new Set<string>(), taken: new Set<string>() }
  if ((await readdir(out).catch(() => null)) === null) return known
  for (const { path, skipped } of await walkFolder(out)) {
    if (skipped !== undefined || !path.endsWith('.json')) continue
    const read = await readArchiveFile(path, relative(out, path))
    known.hashes.add(read.sha256)
    for (const { article } of read.articles) {
      for (const path of [articlePath(article), ...(article.formerly ?? [])]) known.taken.add(path)
      if (article.cutting) known.hashes.add(article.cutting.sha256)
    }
  }
  return known
}

type FoundFile = { path: string; file: string; skipped?: string; missing?: boolean }

async function findFiles(names: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  for (const name of names) {
    const path = fromWhereRun(name)
    const is = await stat(path).catch(() => null)
    if (is === null) found.push({ path, file: name, missing: true })
    else if (is.isDirectory())
      for (const walked of await walkFolder(path))
        found.push({ ...walked, file: join(name, relative(path, walked.path)) })
    else if (basename(path).startsWith('.')) found.push({ path, file: name, skipped: 'a hidden file' })
    else if (!is.isFile()) found.push({ path, file: name, skipped: 'not a plain file' })
    else found.push({ path, file: name })
  }
  return found
}
