import type { ListState } from '../../archive/ListState.ts'
import type { Summary } from '../../archive/Summary.ts'
import { words } from '../words.ts'
import type { GoTo } from './ListScreen.tsx'

type DatePresetsProps = { state: ListState; summary: Summary; goTo: GoTo }

/** Ranges counted from the newest article: an archive is rarely of today. */
export function DatePresets({ state, summary, goTo }: DatePresetsProps) {
  const newest = summary.dates[0]?.[0] ?? ''
  const month = summary.dates.find(([date]) => date.length >= 7)?.[0].slice(0, 7)
  const presets: [string, string | null][] = [
    ...(month === undefined ? [] : ([[words.newestMonth, month]] as [string, string][])),
    [words.newestYear, newest.slice(0, 4)],
    [words.allDates, null],
  ]
  return presets.map(([name, date]) => (
    <button
      key={name}
      type="button"
      aria-pressed={state.from === date && state.to === date && !state.undated}
      onClick={() => goTo({ from: date, to: date, undated: false })}
    >
      {name}
    </button>
  ))
}
