import { keepNames } from '../archive/keepNames.ts'
import { makeEntry } from '../archive/makeEntry.ts'
import { articlePath } from '../article/address.ts'
import type { KeptNames } from '../article/KeptNames.ts'
import type { Quote } from '../article/Quote.ts'
import { articleAt, claimsOf } from './ingestFolder.ts'
import type { KeptEntry, KeptFile } from './KeptFile.ts'
import type { RecordRef, Records } from './Records.ts'
import { hashBytes, type ReadFile, readArchiveBytes, readBytes } from './readArchiveFile.ts'

/** A file to read; with `known`, its quotes are taken from before, and where nothing at all is new nothing is made. */
export type FileToRead = {
  path: string
  file: string
  stamp: string
  known?: KeptFile
  /** Slugs of its drafts, where they are not the ones they ask for. */
  slugs?: string[]
}
export type KeptNamesHashed = { names: KeptNames; hash: string }

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Reads a file, makes the entries of its articles and puts their heavy parts aside. */
export async function keepFile(
  { path, file, stamp, known, slugs }: FileToRead,
  { names, hash }: KeptNamesHashed,
  records: Records,
): Promise<KeptFile> {
  const bytes = readBytes(path)
  if (typeof bytes === 'string')
    return keepRead(
      {
        file,
        sha256: '',
        drafts: [],
        articles: [],
        problems: [{ file, message: bytes, severity: 'refused' }],
      },
      { stamp, names: hash, problems: undefined },
      () => [] as never,
    )
  const same = known?.sha256 === hashBytes(bytes) ? known : undefined
  if (same && same.names === hash && slugs === undefined) return { ...same, stamp }
  const quotesRefs: RecordRef[] | undefined = same?.entries.map(({ quotes }) => quotes)
  const knownQuotes =
    quotesRefs && ((n: number) => JSON.parse(decode(records.read(quotesRefs[n]!))) as Quote[])
  const read = readArchiveBytes(bytes, file, knownQuotes)
  return keepRead(read, { stamp, names: hash, problems: same?.problems }, (raw, n) => {
    const slug = slugs?.[n] ?? claimsOf(read).drafts[n]?.slug ?? ''
    const { article, quotes } = articleAt(read, raw, n, slug)
    const { light, heavy } = makeEntry(article, keepNames(quotes, names, articlePath(article)))
    const page = encode(heavy.page[1])
    return {
      light,
      quotes: quotesRefs?.[n] ?? records.add(encode(JSON.stringify(quotes))),
      page: records.add(page),
      pageHash: hashBytes(page),
      terms: records.add(heavy.terms),
      termsHash: hashBytes(heavy.terms).slice(0, 24),
      received: heavy.received === null ? null : records.add(encode(heavy.received)),
    }
  })
}

function keepRead(
  read: ReadFile,
  // Problems of corrections that lost their words are found with the quotes, so they are kept with them.
  { stamp, names, problems }: { stamp: string; names: string; problems: KeptFile['problems'] | undefined },
  make: (raw: boolean, n: number) => KeptEntry,
): KeptFile {
  const entries = [
    ...read.articles.map((_, n) => make(false, n)),
    ...read.drafts.map((_, n) => make(true, n)),
  ]
  return { ...claimsOf(read), stamp, names, problems: problems ?? read.problems, entries }
}
