import { blockText, type Draft } from '../article/Article.ts'
import { makeSlug } from '../article/slug.ts'

/**
 * The slug of a new cutting: from the headline it came with, else from its own first words; never from a made
 * headline, so that a better maker of headlines moves no address.
 */
export function makeCuttingSlug(draft: Draft): string {
  const made = draft.origin?.headline === 'made'
  const lede = draft.body.find((block) => block.kind === 'paragraph') ?? draft.body[0]
  return makeSlug(made && lede ? blockText(lede) : draft.headline, 'article')
}
