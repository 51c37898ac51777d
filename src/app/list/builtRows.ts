import { PAGE } from '../../archive/shards.ts'

/** Rows that are hydrated: those in view and some below. */
const NEAR = 16

let built = PAGE

/** How many rows the built page begins with when it is hydrated. */
export function builtRows(): number {
  return built
}

/**
 * Takes from a built page the rows that are far below the view: hydrating a row costs more than rendering it when it
 * comes near. Nobody sees them go; where the reader is near them already they stay.
 */
export function leaveFarRows(): void {
  const list = document.querySelector('.rows')
  const gap = list?.querySelector<HTMLElement>('[data-gap]')
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const next = rows[NEAR]
  // Without a gap there is no more than what the page shows.
  if (!list || !gap || !next || next.getBoundingClientRect().top < 2 * window.innerHeight) return
  if (document.activeElement?.closest('[data-row]')) return
  const height = rows.at(-1)!.getBoundingClientRect().bottom - next.getBoundingClientRect().top
  for (const row of rows.slice(NEAR)) row.remove()
  for (const section of list.querySelectorAll('section')) if (!section.querySelector('li')) section.remove()
  gap.dataset.gap = `${NEAR} ${gap.dataset.gap!.split(' ')[1]}`
  gap.style.height = `${height}px`
  built = NEAR
}
