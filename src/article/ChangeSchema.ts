import * as v from 'valibot'
import { CorrectionSchema, FieldsSchema } from './ArticleSchema.ts'

const Words = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'), v.maxLength(20_000))
const Field = v.picklist(['headline', 'published', 'publisher', 'byline'])

/** One correction made in the page. See `Change`. */
export const ChangeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('quote'), correction: CorrectionSchema }),
  v.strictObject({ kind: v.literal('undoQuote'), words: Words }),
  v.strictObject({ kind: v.literal('fields'), values: FieldsSchema }),
  v.strictObject({ kind: v.literal('undoField'), field: Field }),
])

/** The file of corrections that a page on a static host gives for download, and `npm run import` applies. */
export const PatchSchema = v.strictObject({
  onTheRecord: v.literal('corrections'),
  changes: v.array(v.strictObject({ path: Words, change: ChangeSchema })),
})
