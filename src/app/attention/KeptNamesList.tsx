import { useQuery, useQueryClient } from '@tanstack/react-query'
import { NAMES } from '../../archive/shards.ts'
import type { KeptNames, NameChange } from '../../article/KeptNames.ts'
import { articleWords } from '../article/articleWords.ts'
import { changeNames } from '../correct/changes.ts'
import { isKeepers } from '../ui/pageMeta.ts'

/** Names kept by hand, each with its undoing. Only the local server has them: some are withheld from everybody else. */
export function KeptNamesList() {
  const client = useQueryClient()
  const { data } = useQuery<KeptNames | null>({
    queryKey: [NAMES],
    enabled: isKeepers,
  })
  const kept = listKept(data ?? {})
  if (kept.length === 0) return null
  const undo = async (change: NameChange) => {
    await changeNames(change)
    await client.invalidateQueries({ refetchType: 'all' })
  }
  return (
    <section>
      <h2>
        {articleWords.keptNames} <span>{kept.length}</span>
      </h2>
      <ul>
        {kept.map(({ text, change, name }) => (
          <li key={text}>
            <p>
              <bdi>{text}</bdi>{' '}
              <button
                type="button"
                className="text-button"
                onClick={() => undo({ kind: 'undo', change, name })}
              >
                {articleWords.undo}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Kept = { text: string; change: 'merge' | 'split' | 'hide' | 'withhold'; name: string }

function listKept({ merge = [], split = [], hide = [], withhold = [] }: KeptNames): Kept[] {
  return [
    ...merge.flatMap(({ name, also }) =>
      also.map((other): Kept => ({ text: articleWords.isMerged(other, name), change: 'merge', name: other })),
    ),
    ...split.map(
      ({ name, as }): Kept => ({ text: articleWords.isSplit(name, as), change: 'split', name: as }),
    ),
    ...hide.map((name): Kept => ({ text: articleWords.isHidden(name), change: 'hide', name })),
    ...withhold.map((name): Kept => ({ text: articleWords.isWithheld(name), change: 'withhold', name })),
  ]
}
