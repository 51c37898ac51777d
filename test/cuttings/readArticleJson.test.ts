import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/Article.ts'
import { readArticleJson } from '../../src/cuttings/readArticleJson.ts'

const ARTICLE: Article = {
  slug: 'pond-freezes',
  published: '2017-06-07',
  headline: 'Pond freezes',
  language: 'en',
  kind: 'cutting',
  body: [
    { kind: 'paragraph', text: 'The pond froze.' },
    { kind: 'list', items: ['one', 'two'] },
  ],
  repairs: [{ block: 0, start: 0, end: 1, was: '', why: 'first letter lost' }],
}
const written = (changes: object) => JSON.stringify({ ...ARTICLE, ...changes }, null, 1)
const words = fc.stringMatching(/^[A-Za-z][ -~é’]{0,30}$/)

describe('readArticleJson', () => {
  it('reads a valid article back as it is', () => {
    fc.assert(
      fc.property(
        fc.record({
          headline: words,
          publisher: words,
          published: fc.constantFrom(null, '2017', '2017-06', '2017-06-07', '2017-06-07T11:28+03:30'),
          body: fc.array(
            fc.record({ kind: fc.constantFrom('paragraph', 'subheading', 'caption'), text: words }),
            { minLength: 1 },
          ),
          tags: fc.array(words),
        }),
        (changes) => {
          const article = { ...ARTICLE, ...changes, repairs: [] }
          expect(readArticleJson(JSON.stringify(article))).toEqual({ article })
        },
      ),
    )
  })

  it('reads an article with a byte order mark cut off and spaces around it', () => {
    expect(readArticleJson(`\n ${written({})}\n`)).toEqual({ article: ARTICLE })
  })

  it.each([
    ['{\n "slug": "a",\n "headline" "b"\n}', 3, 'not valid JSON: a colon is missing before "b"'],
    ['{\n "slug": "a"\n "headline": "b"\n}', 3, 'not valid JSON: a comma is missing before "headline"'],
    ['{\n "slug": "a",\n}', 3, 'not valid JSON: unexpected "}"'],
    ['{\n "slug": "a', 2, 'not valid JSON: a string that is broken or has no end'],
    ['{\n "slug": "\\x"}', 2, 'not valid JSON: a string that is broken or has no end'],
    ['{"slug": "a",\n\n', 3, 'not valid JSON: the file ends too early'],
    ['{"slug": tru}', 1, 'not valid JSON: unexpected t'],
    ['{}\n{}', 2, 'not valid JSON: something stands after the end'],
    ['[]', 1, 'not an article: the file must hold one JSON object'],
    ['', 1, 'the file is empty'],
    ['{"slug":"a",\n"slug":"b"}', 2, 'slug is given twice'],
    ['{\n"__proto__": {"admin": true}}', 2, '__proto__ is not a field that articles have'],
    ['{\n"constructor": 1}', 2, 'constructor is not a field that articles have'],
  ])('refuses %j at line %i', (text, line, message) => {
    expect(readArticleJson(text)).toEqual({ refused: [{ line, message }] })
  })

  it.each([
    [{ headline: 7 }, 'headline must be string, not 7'],
    [{ headline: ' ' }, 'headline must not be empty'],
    [{ headline: undefined }, 'headline is missing'],
    [{ colour: 'red' }, 'colour is not a field that articles have'],
    [{ published: '2017-02-30' }, 'published must be a date that exists, as 2017-06-07, 2017-06 or 2017'],
    [{ body: [] }, 'body must hold at least one'],
    [
      {
        body: [
          { kind: 'paragraph', text: 'The pond froze.' },
          { kind: 'paragraph', html: 'x' },
        ],
      },
      'body.1.text is missing',
    ],
    [{ kind: 'story' }, 'kind must be "cutting" or "brief", not "story"'],
    [
      { sources: [{ url: 'javascript:alert(1)', scope: 'site' }] },
      'sources.0.url must be an http or https address',
    ],
    [{ headline: 'Pond \ud800' }, 'headline holds half a character (a lone surrogate)'],
    [
      { repairs: [{ block: 0, start: 3, end: 99, was: '', why: 'x' }] },
      'repairs.0 reaches to 99, outside the 15 characters of its block',
    ],
    [{ repairs: [{ block: 1, start: 0, end: 7, was: '', why: 'x' }] }, undefined],
    [
      { repairs: [{ block: 2, start: 0, end: 1, was: '', why: 'x' }] },
      'repairs.0 names block 2, which is not there',
    ],
    [{ repairs: [{ block: 0, start: 2, end: 1, was: '', why: 'x' }] }, 'repairs.0 starts after its end'],
  ])('checks an article with %j', (changes, message) => {
    const read = readArticleJson(written(changes))
    const messages = 'refused' in read ? read.refused.map((note) => note.message) : []
    if (message === undefined) expect(messages).toEqual([])
    else expect(messages).toContain(message)
  })

  it('tells the line of a field deep inside', () => {
    const text = written({
      body: [
        { kind: 'paragraph', text: 'a' },
        { kind: 'paragraph', text: '' },
      ],
    })
    const line = text.split('\n').findIndex((row) => row.includes('"text": ""')) + 1
    expect(readArticleJson(text)).toMatchObject({
      refused: [{ line, message: 'body.1.text must not be empty' }],
    })
  })

  it('leaves the prototype of objects alone', () => {
    readArticleJson('{"__proto__": {"admin": true}, "origin": {"__proto__": "made"}}')
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  it('refuses nesting beyond what an article has, however deep', () => {
    expect(readArticleJson('['.repeat(100_000))).toMatchObject({
      refused: [{ line: 1, message: 'not valid JSON: nested deeper than an article can be' }],
    })
  })
})
