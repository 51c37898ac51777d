// How well cuttings are read: node test/bench/scoreCuttings.mjs [FOLDER] [--show] [--only NAME,NAME]
// FOLDER holds pairs NNN.txt and NNN.json, the latter what a careful archivist would note: row, published, headline
// (null: none given), publisher, agency, language, byline, firstParagraph, lastParagraph, quotes, neverShown, mustKeep,
// items; publishedAlternatives, headlineAlternatives and paragraphAlternatives list what is as right. Without FOLDER
// the reviewed pairs of test/cuttings are scored. Prints shares by field and by row of the catalogue, then what failed;
// --show adds what was read and what was expected.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { rowOf } from './cuttingRows.mjs'
import { holdsPrinted, holdsWords, sameWords } from './foldWords.mjs'
import { inventedWords } from './inventedWords.mjs'

const ROOT = new URL('../../', import.meta.url)
const load = async (path) =>
  (await runnerImport(fileURLToPath(new URL(path, ROOT)), { configFile: false, logLevel: 'error' })).module
const { readCutting } = await load('src/cuttings/readCutting.ts')
const { extractQuotes } = await load('src/quotes/extractQuotes.ts')
const { blockText } = await load('src/article/Article.ts')
const known = {
  ...(await load('test/cuttings/receivedWords.ts')),
  ...(await load('src/article/agency.ts')),
  ...(await load('src/article/publisherName.ts')),
  ...(await load('src/cuttings/rightsHolder.ts')),
  ...(await load('src/article/repairs.ts')),
  ...(await load('src/cuttings/mendMojibake.ts')),
}

const args = process.argv.slice(2)
const show = args.includes('--show')
const only = args.includes('--only') ? args[args.indexOf('--only') + 1].split(',') : undefined
const folder = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--only')

const isFirst = ({ kind }) => kind === 'paragraph' || kind === 'list'
const lastLine = (block) => (block.kind === 'list' ? block.items.at(-1) : block.text)
const firstLine = (block) => (block.kind === 'list' ? block.items[0] : block.text)

/** A draft in the terms of the notes it is compared with. */
function summary(draft) {
  const stories = draft.body.filter(isFirst)
  const body = stories.length > 0 ? stories : draft.body
  const texts = draft.body.map(blockText)
  return {
    published: draft.published,
    headline: draft.origin?.headline === 'made' ? null : draft.headline,
    publisher: draft.publisher ?? null,
    agency: draft.agency ?? null,
    language: draft.language,
    byline: draft.byline ?? [],
    firstParagraph: firstLine(body.find(({ kind }) => kind === 'paragraph') ?? body[0]),
    lastParagraph: lastLine(body.at(-1)),
    quotes: extractQuotes(draft.body, draft.language)
      .filter(({ verbatim }) => verbatim.length > 0)
      .map(({ verbatim }) =>
        verbatim.map(({ block, start, end }) => texts[block].slice(start, end)).join(' '),
      ),
    shown: [draft.headline, draft.standfirst ?? '', ...texts].join('\n'),
  }
}

/** The pairs of a folder of notes, or the reviewed ones: name, row, bytes and what is expected. */
function pairs() {
  if (folder === undefined) {
    const home = fileURLToPath(new URL('test/cuttings/', ROOT))
    const cases = readdirSync(home).filter((name) => existsSync(join(home, name, 'expected.json')))
    return cases.flatMap((name) => {
      const { draft, others = [] } = JSON.parse(readFileSync(join(home, name, 'expected.json'), 'utf8'))
      if (draft === null) return []
      const { shown: _, quotes: __, ...note } = summary(draft)
      return [
        {
          name,
          row: rowOf(name),
          bytes: readFileSync(join(home, name, 'cutting.txt')),
          note: { ...note, items: 1 + others.length },
        },
      ]
    })
  }
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.txt') && existsSync(join(folder, name.replace(/txt$/, 'json'))),
  )
  return names.sort().map((file) => {
    const note = JSON.parse(readFileSync(join(folder, file.replace(/txt$/, 'json')), 'utf8'))
    return { name: file.slice(0, -4), row: note.row ?? 'none', bytes: readFileSync(join(folder, file)), note }
  })
}

const same = (got, expected) =>
  got === null || expected === null || expected === undefined
    ? (got ?? null) === (expected ?? null)
    : sameWords(got, expected)
/** One instant, whether its seconds are written or not, and in whatever zone: to the minute, of equal precision. */
function sameInstant(got, expected) {
  const plain = (date) => date?.replace(/(T\d\d:\d\d):00(?=$|Z|[+-])/, '$1')
  const [a, b] = [plain(got), plain(expected)]
  const zoned = /T.*(?:Z|[+-]\d\d:\d\d)$/
  return a === b || (zoned.test(a) && zoned.test(b) && Date.parse(a) === Date.parse(b))
}
/** A last paragraph without the agency's mark at its end, "(PAP)", where the agency noted is the one of the mark. */
function withoutMark(text, agency) {
  const mark = /\s*[(（]([^()（）]{2,30})[)）]\.?$/u.exec(text ?? '')
  const signed = mark ? known.agencyName(mark[1]) : null
  return signed !== null && same(signed, agency) ? text.slice(0, mark.index) : text
}
/** Names with and without their article are one: "The Guardian", "Guardian". */
const sameName = (got, expected) =>
  same(got?.replace(/^the /i, '') ?? null, expected?.replace(/^the /i, '') ?? null)
const anyOf = (test, got, ...expected) => expected.flat().some((one) => test(got, one))

/** Checks by field: true or false, or null where the notes say nothing of it. */
function check(note, got, { draft, received, items }) {
  const list = (value) =>
    value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
  const other = note.paragraphAlternatives ?? {}
  const quotes = note.quotes === undefined ? null : list(note.quotes)
  const has = (field) => note[field] !== undefined
  return {
    date: has('published')
      ? anyOf(sameInstant, got.published, note.published, list(note.publishedAlternatives))
      : null,
    headline: has('headline')
      ? anyOf(same, got.headline, [note.headline], list(note.headlineAlternatives))
      : null,
    publisher: has('publisher')
      ? anyOf(sameName, got.publisher, [note.publisher], list(note.publisherAlternatives))
      : null,
    agency: has('agency') ? anyOf(same, got.agency, [note.agency], list(note.agencyAlternatives)) : null,
    language: has('language') ? got.language.split('-')[0] === note.language.split('-')[0] : null,
    byline: has('byline')
      ? [note.byline, ...list(note.bylineAlternatives)].some((names) =>
          sameWords(got.byline.join(' '), list(names).join(' ')),
        )
      : null,
    first: has('firstParagraph')
      ? anyOf(same, got.firstParagraph, note.firstParagraph, list(other.first))
      : null,
    last: has('lastParagraph')
      ? anyOf(
          same,
          withoutMark(got.lastParagraph, note.agency),
          ...[note.lastParagraph, ...list(other.last)].map((text) => withoutMark(text, got.agency)),
        )
      : null,
    'quotes found':
      quotes?.length > 0 ? quotes.every((words) => got.quotes.some((one) => holdsWords(one, words))) : null,
    'quotes true':
      quotes === null || got.quotes.length === 0
        ? null
        : got.quotes.every((one) => quotes.some((words) => holdsWords(words, one) || holdsWords(one, words))),
    'never shown':
      list(note.neverShown).length > 0
        ? !note.neverShown.some((words) => holdsPrinted(got.shown, words))
        : null,
    kept:
      list(note.mustKeep).length > 0 ? note.mustKeep.every((words) => holdsWords(got.shown, words)) : null,
    items: has('items') ? (Array.isArray(note.items) ? note.items.length : note.items) === items : null,
    'nothing invented': inventedWords(draft, received, known).length === 0,
  }
}

const why = {
  date: 'published',
  first: 'firstParagraph',
  last: 'lastParagraph',
  'quotes found': 'quotes',
  'quotes true': 'quotes',
  'never shown': 'neverShown',
  kept: 'mustKeep',
}
const tally = new Map()
function count(group, field, passed) {
  const key = `${group}\n${field}`
  const [good, all] = tally.get(key) ?? [0, 0]
  tally.set(key, [good + (passed ? 1 : 0), all + 1])
}

const failed = []
const rows = new Set()
const fields = new Set()
let cases = 0
const each = [0, 0]
for (const { name, row, bytes, note } of pairs()) {
  if (only?.includes(name) === false) continue
  cases += 1
  const { drafts, problems } = readCutting(bytes, `${name}.txt`)
  if (drafts.length === 0) {
    failed.push({
      name,
      row,
      field: 'refused',
      got: problems.map(({ message }) => message).join('; '),
      expected: '',
    })
    continue
  }
  const [{ draft, text }] = drafts
  const got = summary(draft)
  got.shown = drafts.map((one) => summary(one.draft).shown).join('\n')
  const checks = check(note, got, { draft, received: text, items: drafts.length })
  for (const words of note.quotes ?? []) {
    each[1] += 1
    if (got.quotes.some((one) => holdsWords(one, words))) each[0] += 1
  }
  rows.add(row)
  for (const [field, passed] of Object.entries(checks)) {
    if (passed === null) continue
    fields.add(field)
    count('all', field, passed)
    count(row, field, passed)
    if (passed) continue
    const expected = note[why[field] ?? field] ?? null
    const read = {
      'never shown': got.shown,
      kept: got.shown,
      items: drafts.length,
      'nothing invented': inventedWords(draft, text, known),
    }
    failed.push({ name, row, field, got: read[field] ?? got[why[field] ?? field], expected })
  }
  if (only?.length === 1) console.log(JSON.stringify({ draft, problems }, null, 1))
}

const percent = ([good, all]) => ((100 * good) / all).toFixed(1)
console.log(`${cases} cuttings\n`)
for (const field of fields) {
  const share = tally.get(`all\n${field}`)
  console.log(`${field.padEnd(18)}${percent(share).padStart(6)}  ${share.join('/')}`)
}
if (each[1] > 0) console.log(`${'quotes, each'.padEnd(18)}${percent(each).padStart(6)}  ${each.join('/')}`)
console.log('\nby row of the catalogue (share of all fields):')
for (const row of [...rows].sort()) {
  const shares = [...fields]
    .map((field) => [field, tally.get(`${row}\n${field}`)])
    .filter(([, share]) => share)
  const sum = shares.reduce(([good, all], [, share]) => [good + share[0], all + share[1]], [0, 0])
  const below = shares
    .filter(([, [good, all]]) => good < all)
    .map(([field, share]) => `${field} ${share.join('/')}`)
  console.log(`${row.slice(0, 40).padEnd(41)}${percent(sum).padStart(6)}  ${below.join(', ')}`)
}
if (failed.length > 0) console.log('\nfailed:')
const brief = (value) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return show || text.length <= 120 ? text : `${text.slice(0, 60)} … ${text.slice(-50)}`
}
for (const { name, row, field, got, expected } of failed) {
  console.log(`${name} [${row.slice(0, 40)}] ${field}`)
  if (show) console.log(`  expected ${brief(expected)}\n  read     ${brief(got ?? null)}`)
}
