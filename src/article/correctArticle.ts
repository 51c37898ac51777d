import type { Article } from './Article.ts'
import { articlePath } from './address.ts'
import type { Change, CorrectableField } from './Change.ts'

type Values = Pick<Article, CorrectableField>
type Fields = Extract<Change, { kind: 'fields' }>['values']

/**
 * An article with one change made to it. What stood in a field before its first correction is kept in `before`, so
 * that it can be undone; an address that the article leaves by a new date is kept in `formerly`. The article given
 * is not touched; where nothing changes, it is the one that comes back.
 */
export function correctArticle(article: Article, change: Change): Article {
  switch (change.kind) {
    case 'quote': {
      const others = withoutWords(article, change.correction.words)
      return { ...article, corrections: [...others, change.correction] }
    }
    case 'undoQuote': {
      const left = withoutWords(article, change.words)
      const { corrections: _, ...rest } = article
      return left.length > 0 ? { ...rest, corrections: left } : rest
    }
    case 'fields':
      return keepAddress(article, setFields(article, change.values))
    case 'undoField':
      return keepAddress(article, undoField(article, change.field))
  }
}

function withoutWords(article: Article, words: string) {
  return (article.corrections ?? []).filter((correction) => correction.words !== words)
}

function setFields(article: Article, values: Fields): Article {
  const next: Article = { ...article }
  for (const field of Object.keys(values) as CorrectableField[]) {
    const value = values[field] as Values[typeof field] | null
    if (value === undefined || sameValue(value, article[field])) continue
    const before = next.before ?? {}
    if (!(field in before)) next.before = { ...before, [field]: article[field] ?? null }
    if (field === 'headline' && article.origin?.headline === 'made')
      next.before = { ...next.before, made: true }
    next.origin = { ...next.origin, [field]: 'hand' }
    put(next, field, value)
  }
  return next
}

/** What stood there comes back; a headline that was made is marked as made again. */
function undoField(article: Article, field: CorrectableField): Article {
  const { before, origin, ...rest } = article
  if (!before || !(field in before)) return article
  const next: Article = { ...rest }
  put(next, field, before[field] as Values[typeof field] | null)
  const { [field]: _, ...others } = before
  const { [field]: __, ...origins } = origin ?? {}
  if (field === 'headline' && others.made) {
    origins.headline = 'made'
    delete others.made
  }
  if (Object.keys(others).length > 0) next.before = others
  if (Object.keys(origins).length > 0) next.origin = origins
  return next
}

function put(article: Article, field: CorrectableField, value: string | string[] | null | undefined): void {
  const target = article as Record<string, unknown>
  if (field === 'published') target.published = value ?? null
  else if (value === null || value === undefined) delete target[field]
  else target[field] = value
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

/** An address that was given out stays: as a page that leads to the new one. */
function keepAddress(was: Article, is: Article): Article {
  const [old, now] = [articlePath(was), articlePath(is)]
  if (old === now) return is
  const { formerly = [], ...rest } = is
  const kept = [...formerly.filter((path) => path !== now && path !== old), old]
  return { ...rest, formerly: kept }
}
