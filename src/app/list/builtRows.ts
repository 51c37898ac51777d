import { PAGE } from '../../archive/shards.ts'

/** Rows of a built page that are hydrated: those in view and some below. */
export const NEAR = 16

let built = PAGE

/** How many rows the built page begins with when it is hydrated. */
export function builtRows(): number {
  return built
}

/**
 * Makes a built page what it is hydrated as: takes from it the rows that are far below the view, for hydrating a row
 * costs more than rendering it when one comes near. Nobody sees them go; where the reader is near them, or
 * comes back to a place, they stay.
 */
export function leaveFarRows(comesBack: boolean): void {
  const list = document.querySelector('.rows')
  const gap = list?.querySelector<HTMLElement>('[data-gap]')
  // Without a gap there is no more than what the page shows.
  if (list && gap && !comesBack) removeFarRows(list, gap)
  for (const row of document.querySelectorAll('.item.far')) row.classList.remove('far')
}

function removeFarRows(list: Element, gap: HTMLElement): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const top = rows[NEAR]?.getBoundingClientRect().top ?? 0
  if (top < 2 * window.innerHeight || document.activeElement?.closest('[data-row]')) return
  gap.style.height = `${rows.at(-1)!.getBoundingClientRect().bottom - top}px`
  gap.dataset.gap = `${NEAR} ${gap.dataset.gap!.split(' ')[1]}`
  for (const row of rows.slice(NEAR)) row.remove()
  for (const section of list.querySelectorAll('section')) if (!section.querySelector('li')) section.remove()
  built = NEAR
}
