import * as v from 'valibot'

const Name = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'), v.maxLength(200))

/** `people.json` beside the articles. See `KeptNames` for the meaning of its lists. */
export const KeptNamesSchema = v.strictObject({
  merge: v.optional(v.array(v.strictObject({ name: Name, also: v.pipe(v.array(Name), v.minLength(1)) }))),
  split: v.optional(
    v.array(v.strictObject({ name: Name, as: Name, articles: v.pipe(v.array(Name), v.minLength(1)) })),
  ),
  hide: v.optional(v.array(Name)),
  withhold: v.optional(v.array(Name)),
})

/** One change of the kept names, made in the page. */
export const NameChangeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('merge'), name: Name, also: Name }),
  v.strictObject({ kind: v.literal('split'), name: Name, as: Name, article: Name }),
  v.strictObject({ kind: v.literal('hide'), name: Name }),
  v.strictObject({ kind: v.literal('withhold'), name: Name }),
  v.strictObject({
    kind: v.literal('undo'),
    change: v.picklist(['merge', 'split', 'hide', 'withhold']),
    name: Name,
  }),
])
