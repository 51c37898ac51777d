import type { ListState } from '../../archive/ListState.ts'
import type { Summary } from '../../archive/Summary.ts'
import { words } from '../words.ts'
import type { GoTo } from './ListScreen.tsx'

type DatePresetsProps = { state: ListState; summary: Summary; goTo: GoTo }

/** Ranges counted from the newest article: an archive is rarely of today. */
export function DatePresets({ state, summary, goTo }: DatePresetsProps) {
  const { newest, newestMonth: month } = summary
  const presets: [string, string | null][] = [
    ...(month === null ? [] : ([[words.newestMonth, month]] as [string, string][])),
    [words.newestYear, newest!.slice(0, 4)],
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
