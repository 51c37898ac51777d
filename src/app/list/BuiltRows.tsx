import { useRef } from 'react'
import type { ListItem } from '../../archive/ListItem.ts'
import { useFollow } from '../ui/useFollow.ts'
import { Group } from './Group.tsx'
import { groupRows } from './groupRows.ts'
import type { Heading } from './Item.tsx'
import { usePrepare } from './usePrepare.ts'
import { useTakeOver } from './useTakeOver.ts'

const nothing: string[] = []

/** Rows under their dates on a page that is built and read as it stands: no marks of a search, nothing to come back to. */
export function BuiltRows({
  rows,
  under,
}: {
  rows: { row: number; item: ListItem | undefined }[]
  under: Heading
}) {
  const list = useRef<HTMLDivElement>(null)
  useTakeOver(list)
  const follow = useFollow()
  const prepare = usePrepare()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears of its links, which keys follow too
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div ref={list} onClick={follow} {...prepare}>
      {groupRows(rows, under, undefined).map((group) => (
        <Group
          key={group.date ?? 'undated'}
          group={group}
          under={under}
          count={rows.length}
          marks={nothing}
        />
      ))}
    </div>
  )
}
