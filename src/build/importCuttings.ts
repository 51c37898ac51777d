import { mkdir, readdir, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import writeFileAtomic from 'write-file-atomic'
import { type Article, blockText } from '../article/Article.ts'
import { articlePath } from '../article/address.ts'
import { formatProblem } from '../article/Problem.ts'
import { type Quote, quoteKind } from '../article/Quote.ts'
import { freeSlug } from '../article/slug.ts'
import { applyPatch, readPatch } from './applyPatch.ts'
import { articlesFolder, fromWhereRun } from './articlesFolder.ts'
import { freeFile } from './freeFile.ts'
import { makeCuttingSlug } from './makeCuttingSlug.ts'
import { type ReadFile, readArchiveFile } from './readArchiveFile.ts'
import { ROOT } from './root.ts'
import { UsageError } from './UsageError.ts'
import { walkFolder } from './walkFolder.ts'

type Imported = { article: Article; quotes: Quote[] }
type Outcome = 'imported' | 'rejected' | 'skipped'
/** Where articles go, and what is there: hashes of the cuttings imported before, and the addresses in use. */
type Target = { mode: 'write' | 'stdout' | 'dry-run'; out: string; hashes: Set<string>; taken: Set<string> }

/**
 * `npm run import`: cuttings become article JSON, which from then on is the truth, and corrections downloaded from a
 * page are applied to it. Every file seen is imported, rejected or skipped; the report goes to standard error. Ends
 * with 1 where something was rejected.
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
  const mode = values.stdout ? 'stdout' : values['dry-run'] ? 'dry-run' : 'write'
  const out = values.out === undefined ? articlesFolder(ROOT) : fromWhereRun(values.out)
  const known =
    mode === 'stdout' ? { hashes: new Set<string>(), taken: new Set<string>() } : await readKnown(out)
  const target: Target = { mode, out, ...known }

  const count = { imported: 0, rejected: 0, skipped: 0 }
  const files = await findFiles(positionals)
  for (const found of files) count[await importFile(found, target)] += 1
  const { imported, rejected, skipped } = count
  console.error(`${files.length} files seen: ${imported} imported, ${rejected} rejected, ${skipped} skipped`)
  return rejected > 0 ? 1 : 0
}

async function importFile({ path, file, skipped, missing }: FoundFile, target: Target): Promise<Outcome> {
  const skip = (why: string): Outcome => {
    console.error(`${file}: skipped: ${why}`)
    return 'skipped'
  }
  if (skipped !== undefined) return skip(skipped)
  if (missing) {
    console.error(formatProblem({ file, message: 'no such file', severity: 'refused' }))
    return 'rejected'
  }
  const patch = await readPatch(path, file)
  if (patch) return target.mode === 'write' ? applyPatch(patch, file, target.out) : skip('corrections')
  const read = await readArchiveFile(path, file)
  for (const problem of read.problems) console.error(formatProblem(problem))
  if (read.drafts.length + read.articles.length === 0) return 'rejected'
  const inOut =
    target.mode !== 'stdout' &&
    resolve(path).startsWith(`${resolve(target.out)}${sep}`) &&
    read.articles.length > 0
  if (inOut || target.hashes.has(read.sha256)) return skip('already imported')
  target.hashes.add(read.sha256)
  const articles = giveAddresses(read, file, target)
  for (const one of articles) await deliver(one, target)
  return articles.length === 0 ? 'rejected' : 'imported'
}

function giveAddresses(read: ReadFile, file: string, { mode, taken }: Target): Imported[] {
  const imported: Imported[] = []
  const isTaken = (article: Pick<Article, 'slug' | 'published'>) => taken.has(articlePath(article))
  for (const { draft, format, text, quotes } of read.drafts) {
    const slug = freeSlug(makeCuttingSlug(draft), (slug) => isTaken({ slug, published: draft.published }))
    const collected = draft.collected ?? new Date().toISOString().slice(0, 10)
    const cutting = { file: basename(file), format, sha256: read.sha256, text }
    const article: Article = { slug, ...draft, ...(mode !== 'stdout' && { collected }), cutting }
    taken.add(articlePath(article))
    imported.push({ article, quotes })
  }
  for (const { article, quotes } of read.articles) {
    if (isTaken(article)) {
      console.error(`${file}: another article has the address ${articlePath(article)}`)
      continue
    }
    taken.add(articlePath(article))
    imported.push({ article, quotes })
  }
  return imported
}

/** File names come from slug and date, which the schema holds to letters, digits and hyphens: none leads outside. */
async function deliver({ article, quotes }: Imported, { mode, out }: Target): Promise<void> {
  if (mode === 'stdout')
    console.log(JSON.stringify({ ...article, quotes: quotes.map((quote) => withKind(quote, article)) }))
  else if (mode === 'write') {
    await mkdir(out, { recursive: true })
    await writeFileAtomic(await freeFile(out, article), `${JSON.stringify(article, null, 2)}\n`)
  }
}

function withKind(quote: Quote, article: Article) {
  return { ...quote, kind: quoteKind(quote, article.body.map(blockText)) }
}

async function readKnown(out: string): Promise<Pick<Target, 'hashes' | 'taken'>> {
  const known = { hashes: new Set<string>(), taken: new Set<string>() }
  if ((await readdir(out).catch(() => null)) === null) return known
  for (const { path, skipped } of await walkFolder(out)) {
    if (skipped !== undefined || !path.endsWith('.json')) continue
    const read = await readArchiveFile(path, relative(out, path))
    known.hashes.add(read.sha256)
    for (const { article } of read.articles) {
      for (const address of [articlePath(article), ...(article.formerly ?? [])]) known.taken.add(address)
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
