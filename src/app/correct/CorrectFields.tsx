import { useState } from 'react'
import type { PublicArticle } from '../../archive/ArticlePage.ts'
import { readTypedDate } from '../../archive/typedDate.ts'
import type { Change } from '../../article/Change.ts'
import { dayOf } from '../../article/publicationDate.ts'
import { articleWords } from '../article/articleWords.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { formatDate } from '../ui/formatDate.ts'
import { words } from '../words.ts'
import { CorrectionForm } from './CorrectionForm.tsx'

type CorrectFieldsProps = {
  article: PublicArticle
  onSave: (change: Change) => Promise<void>
  onClose: () => void
}

/** Headline, date, publisher and byline of an article, as a person knows them better. */
export function CorrectFields({ article, onSave, onClose }: CorrectFieldsProps) {
  const [headline, setHeadline] = useState(article.headline)
  const [published, setPublished] = useState(article.published === null ? '' : formatDate(article.published))
  const [publisher, setPublisher] = useState(article.publisher ?? '')
  const [byline, setByline] = useState(article.byline?.join(', ') ?? '')
  const save = async () => {
    const date = published.trim() === '' ? null : readTypedDate(published)
    if (headline.trim() === '') throw new Error(articleWords.headlineNeeded)
    if (date === null && published.trim() !== '') throw new Error(words.notADate)
    const names = byline
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
    const values = {
      headline: headline.trim(),
      // The time of day that a cutting states is not thrown away by a form that does not show it.
      published: article.published !== null && dayOf(article.published) === date ? article.published : date,
      publisher: publisher.trim() || null,
      byline: names.length > 0 ? names : null,
    }
    await onSave({ kind: 'fields', values })
    onClose()
  }
  return (
    <Dialog title={articleWords.correctArticle} onClose={onClose}>
      <CorrectionForm onSave={save} onCancel={onClose}>
        <Field label={articleWords.headline} value={headline} onChange={setHeadline} />
        <Field label={articleWords.date} value={published} hint={words.dateHint} onChange={setPublished} />
        <Field label={words.facet.publisher} value={publisher} onChange={setPublisher} />
        <Field
          label={articleWords.byline}
          value={byline}
          hint={articleWords.bylineHint}
          onChange={setByline}
        />
      </CorrectionForm>
    </Dialog>
  )
}
