import type { Model } from '../learned/Model.ts'
import { MARKED_TAG, POINT_TAG, TAGS } from '../learned/tagWords.ts'
import type { GoldArticle, GoldLine } from './GoldArticle.ts'
import { readGold } from './readGold.ts'
import { trainTagger } from './trainTagger.ts'

const FOLDS = 5

/** Parts of speech of a text's words, as [start, end, name]; another tool's, from whose tags ours learns. */
export type KnownTags = readonly (readonly [start: number, end: number, name: string])[]

/**
 * The articles, each tagged by a tagger that has not seen it: what is trained on them then meets tags as good as those
 * of any other text. The model gets the tagger that has seen all.
 */
export function readTagged(
  lines: readonly GoldLine[],
  tagsOf: (text: string) => KnownTags,
  model: { -readonly [key in keyof Model]: Model[key] },
): GoldArticle[] {
  const untagged = lines.map((line) => readGold(line, model))
  const known = untagged.map((article, i) => alignTags(article, tagsOf(lines[i]!.text)))
  const train = (chosen: (i: number) => boolean) =>
    trainTagger(
      untagged.filter((_, i) => chosen(i)).map(({ view }) => view),
      known.filter((_, i) => chosen(i)),
    )
  const articles: GoldArticle[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    model.tagger = train((i) => i % FOLDS !== fold)
    for (let i = fold; i < lines.length; i += FOLDS) articles[i] = readGold(lines[i]!, model)
  }
  model.tagger = train(() => true)
  return articles
}

/** Another tool's tags on our tokens: a token has the tag of the first of its words there. */
function alignTags({ view, ranges }: GoldArticle, known: KnownTags): Uint8Array {
  const tags = new Uint8Array(view.tokens.length)
  let at = 0
  for (const [i, token] of view.tokens.entries()) {
    if (token.kind !== 'word') {
      tags[i] = token.kind === 'point' ? POINT_TAG : MARKED_TAG
      continue
    }
    const [start, end] = ranges[i]!
    while (at < known.length && known[at]![1] <= start) at += 1
    const name = at < known.length && known[at]![0] < end ? known[at]![2] : 'X'
    tags[i] = Math.max(MARKED_TAG + 1, TAGS.indexOf(name))
  }
  return tags
}
