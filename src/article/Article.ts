import * as v from 'valibot'
import { isPublicationDate } from './publicationDate.ts'

/** Only http and https: every other scheme is refused wherever an address enters. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || /[\s\p{Cc}]/u.test(text)) return false
  try {
    const url = new URL(text)
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== ''
  } catch {
    return false
  }
}

const Text = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'))
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const WebAddress = v.pipe(v.string(), v.check(isWebAddress, 'must be an http or https address'))
const DateText = v.pipe(
  v.string(),
  v.check(isPublicationDate, 'must be a date that exists, as 2017-06-07, 2017-06 or 2017'),
)
/** Letters and digits of any script and hyphens; never digits only, so that an address tells a slug from a date. */
export const SLUG = /^(?!\p{N}+$)[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u
const Slug = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(SLUG, 'must be letters, digits and hyphens, not digits only'),
)
const Language = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a BCP 47 language tag'),
)

const BlockSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('paragraph'), text: Text }),
  v.strictObject({ kind: v.literal('subheading'), text: Text }),
  v.strictObject({ kind: v.literal('caption'), text: Text }),
  v.strictObject({ kind: v.literal('list'), items: v.pipe(v.array(Text), v.minLength(1)) }),
])

const SourceSchema = v.strictObject({
  url: WebAddress,
  publisher: v.optional(Text),
  wording: v.optional(Text),
  scope: v.picklist(['article', 'site']),
})

const RepairSchema = v.strictObject({ block: Offset, start: Offset, end: Offset, was: v.string(), why: Text })

const CorrectionSchema = v.strictObject({
  words: Text,
  speaker: v.optional(v.nullable(Text)),
  drop: v.optional(v.literal(true)),
  add: v.optional(v.literal(true)),
})

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
  corrections: v.optional(v.array(CorrectionSchema)),
  tags: v.optional(v.array(Text)),
  cutting: v.optional(v.strictObject({ file: Text, format: Text, sha256: Text, text: v.string() })),
})

export type Block = v.InferOutput<typeof BlockSchema>
export type Source = v.InferOutput<typeof SourceSchema>
/** Characters `start` to `end` of the block's text stand where the cutting had `was`. */
export type Repair = v.InferOutput<typeof RepairSchema>
/**
 * An article as kept. `published` is ISO 8601 of stated precision in the publisher's zone, null when undated.
 * `kind: 'brief'` is a summary in the keeper's own words after the first source's report. `sources[0]` is the
 * credit; `scope: 'site'` means that it names only the publisher's front page. `origin.headline: 'made'` means
 * that the headline was made from the lede. `cutting.text` is the file as received, decoded.
 */
export type Article = v.InferOutput<typeof ArticleSchema>
/** An article before it has its address: what a reader of cuttings gives. */
export type Draft = Omit<Article, 'slug' | 'cutting'>

/** The text that spans of a block count in; items of a list are joined by line breaks. */
export function blockText(block: Block): string {
  return block.kind === 'list' ? block.items.join('\n') : block.text
}
