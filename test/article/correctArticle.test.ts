import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/Article.ts'
import { correctArticle } from '../../src/article/correctArticle.ts'

const ARTICLE: Article = {
  slug: 'the-pier-is-shut',
  published: '2018-03-09',
  headline: 'The pier is shut after a storm…',
  language: 'en',
  kind: 'cutting',
  body: [{ kind: 'paragraph', text: 'The pier is shut after a storm, the harbour master said.' }],
  origin: { headline: 'made' },
}

describe('a correction of fields', () => {
  it('keeps what stood there, and its undoing leaves nothing behind', () => {
    const corrected = correctArticle(ARTICLE, {
      kind: 'fields',
      values: { headline: 'Storm shuts the pier', publisher: 'The Harbour Times' },
    })
    expect(corrected).toMatchObject({
      headline: 'Storm shuts the pier',
      publisher: 'The Harbour Times',
      origin: { headline: 'hand', publisher: 'hand' },
      before: { headline: ARTICLE.headline, made: true, publisher: null },
    })
    const half = correctArticle(corrected, { kind: 'undoField', field: 'headline' })
    expect(half).toMatchObject({
      headline: ARTICLE.headline,
      origin: { headline: 'made', publisher: 'hand' },
    })
    expect(correctArticle(half, { kind: 'undoField', field: 'publisher' })).toEqual(ARTICLE)
  })

  it('keeps what the machine had, not the first try, when a field is corrected twice', () => {
    const once = correctArticle(ARTICLE, { kind: 'fields', values: { headline: 'Storm' } })
    const twice = correctArticle(once, { kind: 'fields', values: { headline: 'Storm shuts the pier' } })
    expect(twice.before).toEqual({ headline: ARTICLE.headline, made: true })
  })

  it('changes nothing where the value is the same', () => {
    expect(
      correctArticle(ARTICLE, { kind: 'fields', values: { published: '2018-03-09', byline: null } }),
    ).toEqual(ARTICLE)
  })

  it('of the date keeps every address the article had', () => {
    const moved = correctArticle(ARTICLE, { kind: 'fields', values: { published: '2018-03-10' } })
    expect(moved.formerly).toEqual(['2018/03/09/the-pier-is-shut/'])
    const again = correctArticle(moved, { kind: 'fields', values: { published: null } })
    expect(again.formerly).toEqual(['2018/03/09/the-pier-is-shut/', '2018/03/10/the-pier-is-shut/'])
    const back = correctArticle(again, { kind: 'undoField', field: 'published' })
    expect(back).toMatchObject({
      published: '2018-03-09',
      formerly: ['2018/03/10/the-pier-is-shut/', 'undated/the-pier-is-shut/'],
    })
  })
})

describe('a correction of a quote', () => {
  it('takes the place of an earlier one of the same words, and can be undone', () => {
    const words = 'The pier is shut after a storm'
    const first = correctArticle(ARTICLE, { kind: 'quote', correction: { words, drop: true } })
    const second = correctArticle(first, { kind: 'quote', correction: { words, speaker: 'Mara Ellison' } })
    expect(second.corrections).toEqual([{ words, speaker: 'Mara Ellison' }])
    expect(correctArticle(second, { kind: 'undoQuote', words })).toEqual(ARTICLE)
  })
})
