import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockText } from '../../src/article/Article.ts'
import { readCutting } from '../../src/cuttings/readCutting.ts'
import { accountsForAll } from './receivedWords.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const piece = fc.constantFrom(
  ' date 2017-06-07 ',
  'he Harbour Board has met the the mayor.',
  'PARIS (Reuters) - ',
  'Paris: ',
  'Culled from:',
  'Source: The Courier',
  'http://www.example.org/',
  'By Jane Roe',
  'May 7, 2017',
  'The bridge is shut',
  'The bridge is shut...',
  ' (AFP)',
  '\n',
  '\n\n',
  '\r\n',
  '<br/>',
  'â€™',
  'Ã©',
  '\u0092',
  '\u00AD',
  '\u200B',
  '• one',
  'of of',
  'Reuters',
  'Home > World > Asia',
  'Share',
  'Related stories',
  'Goat wins race at Penhallow | The Guardian',
  '原标题：老桥重新开放',
  'Snow shuts pass',
  'WEATHER',
  'Photo: Jane Roe/AFP',
  '___',
  'Posted by admin',
  '11:42',
  '&quot;',
  '<p>',
  'Subscribe to continue reading',
  'All rights reserved.',
  'AFP| Last Updated: Wednesday, June 7, 2017 - 10:12',
  '(Reporting by A Bee; Editing by C Dee)',
  ' and so the long story of the town went on until the evening came and everyone was home. ',
  '。',
  '市は',
  'الخبر',
)
const cuttings = fc.oneof(
  fc
    .array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'grapheme' })), { maxLength: 24 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

/** What was once lost or put in another order. */
const mended = [
  'Home > World > AsiaThe bridge is shut...AFP| Last Updated: Wednesday, June 7, 2017 - 10:12\nThe bridge is shut',
]

describe('readCutting', () => {
  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.txt', 'a.json'), (data, file) => {
        readCutting(data, file)
      }),
    )
  })

  it('gives an article, a draft or a reason for every text', () => {
    fc.assert(
      fc.property(cuttings, fc.constantFrom('a.txt', 'a.json'), (text, file) => {
        const { drafts, articles, problems } = readCutting(bytes(text), file)
        const refused = problems.filter(({ severity }) => severity === 'refused')
        expect(drafts.length + articles.length > 0).toBe(refused.length === 0)
      }),
      { numRuns: 500 },
    )
  })

  it('shows or names as removed every word received, in order, and no other', () => {
    fc.assert(
      fc.property(cuttings, (text) => {
        for (const read of readCutting(bytes(text), 'a.txt').drafts)
          expect(accountsForAll(read.draft, read.text)).toBe(true)
      }),
      { numRuns: 1500, examples: mended.map((text) => [text]) },
    )
  })

  it('keeps repairs inside their blocks and apart', () => {
    fc.assert(
      fc.property(cuttings, (text) => {
        const [read] = readCutting(bytes(text), 'a.txt').drafts
        for (const { block, start, end } of read?.draft.repairs ?? []) {
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(blockText(read!.draft.body[block]!).length)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the text as received, without its byte order mark', () => {
    const text = ' date 2017-06-07 The  pond\u00AD froze.\r\n'
    expect(readCutting(bytes(`\uFEFF${text}`), 'a.txt').drafts[0]).toMatchObject({ text, format: 'text' })
  })

  it.each([
    ['%PDF-1.4', 'a PDF file'],
    ['PK\u0003\u0004', 'a zip archive or office document'],
    ['{\\rtf1\\ansi The pond}', 'an RTF document'],
    ['<?xml version="1.0"?><rss></rss>', 'an XML document or feed'],
    [
      'From: a@example.org\nMIME-Version: 1.0\nSubject: x\n\nThe pond',
      'a mail message or a web archive (MHTML)',
    ],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'a JSON feed'],
  ])('refuses %j as %s', (text, what) => {
    const { drafts, problems } = readCutting(bytes(text), 'a.txt')
    const message = `${what}: this version reads plain text, saved web pages and article JSON`
    expect({ drafts, problems }).toEqual({
      drafts: [],
      problems: [{ file: 'a.txt', message, severity: 'refused' }],
    })
  })

  it.each([
    '<!DOCTYPE html><html><p>The pond froze.</p>',
    ' date 2017-06-07 <p>The pond froze.</p>',
    '<?xml version="1.0"?><html xmlns="x"><body><p>The pond froze.</p></body></html>',
  ])('reads the saved web page %j', (text) => {
    const { drafts } = readCutting(bytes(text), 'a.txt')
    expect(drafts[0]).toMatchObject({
      format: 'web-page',
      draft: { body: [{ kind: 'paragraph', text: 'The pond froze.' }] },
    })
  })

  it('accounts for every word of a web page, whatever its tags', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<nav>',
      '</nav>',
      '<article>',
      '</article>',
      '<header>',
      '</header>',
      '<h1>',
      '</h1>',
      '<br>',
      '<li>',
      '<aside>',
      '</aside>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<a href="https://a.example/">',
      '</a>',
      '<',
      '>',
      '&amp;',
      '&lt;b&gt;',
      '<title>',
      '</title>',
      '<figcaption>',
      'The pond froze.',
      'By Jane Roe',
      'Share',
      'Source: ',
      'Goat wins race',
      '7 May 2017',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 30 }), (pieces) => {
        const { drafts } = readCutting(bytes(`<p>The pond froze on Monday.</p>${pieces.join(' ')}`), 'a.txt')
        for (const { draft, text } of drafts) expect(accountsForAll(draft, text)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['', ' \n\n ', '\uFEFF'])('refuses %j as empty', (text) => {
    expect(readCutting(bytes(text), 'a.txt').problems).toEqual([
      { file: 'a.txt', line: 1, message: 'the file is empty', severity: 'refused' },
    ])
  })
})
