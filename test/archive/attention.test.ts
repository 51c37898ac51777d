import { describe, expect, it } from 'vitest'
import { listAttention } from '../../src/archive/attention.ts'
import { makeEntry } from '../../src/archive/makeEntry.ts'
import type { Article } from '../../src/article/Article.ts'

const ARTICLE: Article = {
  slug: 'the-pier',
  published: '2018-03-09',
  headline: 'The pier',
  language: 'en',
  kind: 'cutting',
  body: [{ kind: 'paragraph', text: 'The pier is shut.' }],
  cutting: { file: 'pier.txt', format: 'text', sha256: 'x', text: ' date 2018-03-01\n\nhe pier is shut.\n' },
}

describe('what needs attention', () => {
  it('names a refused file before a doubtful one, and the article that came of the latter', () => {
    const list = listAttention(
      [makeEntry(ARTICLE, []).light],
      [
        { file: 'pier.txt', line: 3, message: 'the text breaks off', severity: 'doubtful' },
        { file: 'x.json', line: 2, message: 'not valid JSON', severity: 'refused' },
      ],
    )
    expect(list).toEqual([
      { kind: 'refused', file: 'x.json', line: 2, message: 'not valid JSON' },
      {
        kind: 'doubtful',
        file: 'pier.txt',
        line: 3,
        message: 'the text breaks off',
        path: '2018/03/09/the-pier/',
        headline: 'The pier',
      },
    ])
  })

  it('names repairs and two dates, with the line of the file', () => {
    const article: Article = {
      ...ARTICLE,
      dates: { stamp: '2018-03-01', stated: '2018-03-09' },
      repairs: [{ block: 0, start: 0, end: 1, was: '', why: 'first letter lost' }],
    }
    expect(
      listAttention([makeEntry(article, []).light], []).map(({ kind, file, line, message }) => [
        kind,
        file,
        line,
        message,
      ]),
    ).toEqual([
      ['conflict', 'pier.txt', 1, '2018-03-01 / 2018-03-09'],
      ['repaired', 'pier.txt', 3, 'first letter lost'],
    ])
  })

  it('leaves out a stated day that is only finer than the stamp', () => {
    const article: Article = { ...ARTICLE, dates: { stamp: '2018-03', stated: '2018-03-09' } }
    expect(listAttention([makeEntry(article, []).light], [])).toEqual([])
  })
})
