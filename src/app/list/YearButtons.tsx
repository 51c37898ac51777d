import { type ListState, listAddress } from '../../archive/ListState.ts'
import { type TimeAxis, unitAt } from '../../archive/timeAxis.ts'
import { formatDate } from '../ui/formatDate.ts'
import { addressWithBase } from '../ui/hrefOf.ts'
import { useFollow } from '../ui/useFollow.ts'
import { words } from '../words.ts'

type YearButtonsProps = { axis: TimeAxis; state: ListState; wrap?: boolean; onChoose?: () => void }

/** Years under the histogram (months under a few months): one click goes there, a second one back. */
export function YearButtons({ axis, state, wrap = false, onChoose }: YearButtonsProps) {
  const follow = useFollow(undefined, true)
  const length = axis.unit === 'day' ? 7 : 4
  const dates = [...new Set(Array.from({ length: axis.count }, (_, i) => unitAt(axis, i).slice(0, length)))]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it hears of its links, which keys follow too
    <nav
      className={wrap ? 'years wrapped' : 'years'}
      aria-label={words.jumpToYear}
      onClick={(event) => {
        follow(event)
        if ((event.target as Element).closest('a')) onChoose?.()
      }}
    >
      {dates.map((date, i) => {
        const here = state.from === date && state.to === date
        const faint = !wrap && dates.length > 16 && i % Math.ceil(dates.length / 12) !== 0
        return (
          <a
            key={date}
            className={faint ? 'faint' : undefined}
            href={addressWithBase(
              listAddress({ ...state, undated: false, from: here ? null : date, to: here ? null : date }),
            )}
            aria-current={here ? 'true' : undefined}
          >
            {formatDate(date)}
          </a>
        )
      })}
    </nav>
  )
}
