import * as v from 'valibot'
import { isWebAddress, SLUG } from './Article.ts'
import { isPublicationDate } from './publicationDate.ts'

const Text = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'))
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const WebAddress = v.pipe(v.string(), v.check(isWebAddress, 'must be an http or https address'))
const DateText = v.pipe(
  v.string(),
  v.check(isPublicationDate, 'must be a date that exists, as 2017-06-07, 2017-06 or 2017'),
)
const Slug = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(SLUG, 'must be letters, digits and hyphens, not digits only'),
)
const Language = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a BCP 47 language tag'),
)

export const BlockSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('paragraph'), text: Text }),
  v.strictObject({ kind: v.literal('subheading'), text: Text }),
  v.strictObject({ kind: v.literal('caption'), text: Text }),
  v.strictObject({ kind: v.literal('list'), items: v.pipe(v.array(Text), v.minLength(1)) }),
])

export const SourceSchema = v.strictObject({
  url: WebAddress,
  publisher: v.optional(Text),
  wording: v.optional(Text),
  scope: v.picklist(['article', 'site']),
})

export const RepairSchema = v.strictObject({
  block: Offset,
  start: Offset,
  end: Offset,
  was: v.string(),
  why: Text,
})

/** Words of the cutting that are not shown in the body: they stood before block `before`, or at the end. */
export const RemovedSchema = v.strictObject({ text: Text, why: Text, before: Offset })

export const CorrectionSchema = v.strictObject({
  words: Text,
  speaker: v.optional(v.nullable(Text)),
  drop: v.optional(v.literal(true)),
  add: v.optional(v.literal(true)),
  is: v.optional(v.picklist(['person', 'organisation', 'group', 'unnamed'])),
  on: v.optional(DateText),
})

/** The fields that are corrected in the page; null where there is nothing. */
export const FieldsSchema = v.strictObject({
  headline: v.optional(Text),
  published: v.optional(v.nullable(DateText)),
  publisher: v.optional(v.nullable(Text)),
  byline: v.optional(v.nullable(v.array(Text))),
})

/** What stood in them before; `made`: the headline was made from the lede. */
const BeforeSchema = v.strictObject({ ...FieldsSchema.entries, made: v.optional(v.literal(true)) })

/** The one definition of what an article is; checked once, at ingestion. See the type below for the meaning of fields. */
export const ArticleSchema = v.strictObject({
  slug: Slug,
  formerly: v.optional(v.array(Text)),
  published: v.nullable(DateText),
  dates: v.optional(v.strictObject({ stamp: v.optional(Text), stated: v.optional(Text) })),
  collected: v.optional(Text),
  headline: Text,
  standfirst: v.optional(Text),
  byline: v.optional(v.array(Text)),
  dateline: v.optional(Text),
  agency: v.optional(Text),
  publisher: v.optional(Text),
  sources: v.optional(v.array(SourceSchema)),
  language: Language,
  kind: v.picklist(['cutting', 'brief']),
  body: v.pipe(v.array(BlockSchema), v.minLength(1)),
  origin: v.optional(v.record(v.string(), v.picklist(['made', 'hand']))),
  repairs: v.optional(v.array(RepairSchema)),
  removed: v.optional(v.array(RemovedSchema)),
  corrections: v.optional(v.array(CorrectionSchema)),
  before: v.optional(BeforeSchema),
  tags: v.optional(v.array(Text)),
  cutting: v.optional(v.strictObject({ file: Text, format: Text, sha256: Text, text: v.string() })),
})
