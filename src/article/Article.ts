import type { InferOutput } from 'valibot'
import type {
  ArticleSchema,
  BlockSchema,
  CorrectionSchema,
  RemovedSchema,
  RepairSchema,
  SourceSchema,
} from './ArticleSchema.ts'

/** Only http and https: every other scheme is refused wherever an address enters. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || /[\s\p{Cc}\\]/u.test(text)) return false
  try {
    const url = new URL(text)
    // A name before the host is how a link pretends to be another site's.
    return url.hostname !== '' && url.username === '' && url.password === ''
  } catch {
    return false
  }
}

/** Letters and digits of any script and hyphens; never digits only, so that an address tells a slug from a date. */
export const SLUG = /^(?!\p{N}+$)[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u

export type Block = InferOutput<typeof BlockSchema>
export type Source = InferOutput<typeof SourceSchema>
/** Characters `start` to `end` of the block's text stand where the cutting had `was`. */
export type Repair = InferOutput<typeof RepairSchema>
/**
 * What a person corrected in the quotes, kept by the words quoted: a speaker (null: unclear), words that are nobody's
 * (`drop`), or words the software did not find (`add`).
 */
export type Correction = InferOutput<typeof CorrectionSchema>
/**
 * A piece of the cutting as received that was taken out of the text: stamp, date line, byline, credit, furniture of
 * the page. It stood before block `before` (the number of blocks: after the last), in the order of the list. With
 * the headline and the body, repairs undone, these are all the words of `cutting.text`.
 */
export type Removed = InferOutput<typeof RemovedSchema>
/**
 * An article as kept. `published` is ISO 8601 of stated precision in the publisher's zone, null when undated.
 * `kind: 'brief'` is a summary in the keeper's own words after the first source's report. `sources[0]` is the
 * credit; `scope: 'site'` means that it names only the publisher's front page. `origin.headline: 'made'` means
 * that the headline was made from the lede, `'hand'` that a person corrected it, with what stood there in `before`.
 * `cutting.text` is the file as received, decoded.
 */
export type Article = InferOutput<typeof ArticleSchema>
/** An article before it has its address: what a reader of cuttings gives. */
export type Draft = Omit<Article, 'slug' | 'cutting'>

/** The text that spans of a block count in; items of a list are joined by line breaks. */
export function blockText(block: Block): string {
  return block.kind === 'list' ? block.items.join('\n') : block.text
}
