import type { KeptNames, NameChange } from './KeptNames.ts'

/** The kept names with one change made. Saying the same twice changes nothing. */
export function changeKeptNames(names: KeptNames, change: NameChange): KeptNames {
  switch (change.kind) {
    case 'hide':
    case 'withhold':
      return { ...names, [change.kind]: withName(names[change.kind], change.name) }
    case 'merge':
      return { ...names, merge: mergeName(undoMerge(names.merge ?? [], change.also), change) }
    case 'split':
      return { ...names, split: splitName(names.split ?? [], change) }
    case 'undo':
      return undo(names, change)
  }
}

function withName(list: readonly string[] = [], name: string): string[] {
  return list.includes(name) ? [...list] : [...list, name]
}

type Merge = NonNullable<KeptNames['merge']>
type Split = NonNullable<KeptNames['split']>

function mergeName(merge: Merge, { name, also }: { name: string; also: string }): Merge {
  if (name === also) return merge
  // What was merged into the name that is now given up goes along.
  const along = merge.find((entry) => entry.name === also)?.also ?? []
  const rest = merge.filter((entry) => entry.name !== also)
  const known = rest.find((entry) => entry.name === name)
  const all = [...new Set([...(known?.also ?? []), also, ...along])].filter((other) => other !== name)
  return known
    ? rest.map((entry) => (entry === known ? { name, also: all } : entry))
    : [...rest, { name, also: all }]
}

function undoMerge(merge: Merge, also: string): Merge {
  return merge
    .map((entry) => ({ ...entry, also: entry.also.filter((other) => other !== also) }))
    .filter((entry) => entry.also.length > 0)
}

function splitName(
  split: Split,
  { name, as, article }: { name: string; as: string; article: string },
): Split {
  const elsewhere = split
    .map((entry) =>
      entry.name === name ? { ...entry, articles: entry.articles.filter((path) => path !== article) } : entry,
    )
    .filter((entry) => entry.articles.length > 0)
  const known = elsewhere.find((entry) => entry.name === name && entry.as === as)
  if (!known) return [...elsewhere, { name, as, articles: [article] }]
  return elsewhere.map((entry) =>
    entry === known ? { ...entry, articles: [...entry.articles, article] } : entry,
  )
}

function undo(names: KeptNames, { change, name }: Extract<NameChange, { kind: 'undo' }>): KeptNames {
  const { [change]: list, ...others } = names
  if (!list) return names
  const left =
    change === 'merge'
      ? undoMerge(list as Merge, name)
      : change === 'split'
        ? (list as Split).filter((entry) => entry.name !== name && entry.as !== name)
        : (list as string[]).filter((other) => other !== name)
  return left.length > 0 ? { ...others, [change]: left } : others
}
