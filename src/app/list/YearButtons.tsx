import { Link } from 'react-router'
import { type ListState, listAddress } from '../../archive/ListState.ts'
import { type TimeAxis, unitAt } from '../../archive/timeAxis.ts'
import { formatDate } from '../ui/formatDate.ts'
import { hrefOf } from '../ui/hrefOf.ts'
import { words } from '../words.ts'

type YearButtonsProps = { axis: TimeAxis; state: ListState; wrap?: boolean; onChoose?: () => void }

/** Years under the histogram (months under a few months): one click goes there, a second one back. */
export function YearButtons({ axis, state, wrap = false, onChoose }: YearButtonsProps) {
  const length = axis.unit === 'day' ? 7 : 4
  const dates = [...new Set(Array.from({ length: axis.count }, (_, i) => unitAt(axis, i).slice(0, length)))]
  return (
    <nav className={wrap ? 'years wrapped' : 'years'} aria-label={words.jumpToYear}>
      {dates.map((date, i) => {
        const here = state.from === date && state.to === date
        const faint = !wrap && dates.length > 16 && i % Math.ceil(dates.length / 12) !== 0
        return (
          <Link
            key={date}
            className={faint ? 'faint' : undefined}
            to={hrefOf(
              listAddress({ ...state, undated: false, from: here ? null : date, to: here ? null : date }),
            )}
            preventScrollReset
            aria-current={here ? 'true' : undefined}
            onClick={onChoose}
          >
            {formatDate(date)}
          </Link>
        )
      })}
    </nav>
  )
}
