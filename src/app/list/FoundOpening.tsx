import type { RefObject } from 'react'
import type { ListItem } from '../../archive/ListItem.ts'
import { Hits } from './Hits.tsx'
import { useOpening } from './useOpening.ts'

type FoundOpeningProps = {
  row: RefObject<HTMLElement | null>
  item: ListItem
  marks: readonly string[]
}

/** The first words, or where a search found others, those. */
export function FoundOpening({ row, item, marks }: FoundOpeningProps) {
  const opening = useOpening(row, item, marks)
  if (opening === '') return null
  return (
    <p className="opening">
      <Hits text={opening} marks={marks} />
    </p>
  )
}
