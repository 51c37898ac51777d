import type { Summary } from '../../archive/Summary.ts'
import { HOW_QUOTES } from '../../article/address.ts'
import { addressWithBase } from '../ui/hrefOf.ts'
import { useFollow } from '../ui/useFollow.ts'
import { words } from '../words.ts'

/** Every year, and the undated, as plain links: the way through the archive without a script; and what is told about it. */
export function YearLinks({ summary }: { summary: Summary }) {
  const follow = useFollow()
  const { attention } = summary
  const years = summary.years.map(([year]) => year)
  const several = years.length + Math.min(summary.undated, 1) > 1
  return (
    <>
      {several && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: it hears of its links, which keys follow too
        <nav aria-label={words.years} className="year-links" onClick={follow}>
          {years.map((year) => (
            <a key={year} href={addressWithBase(`${year}/`)}>
              {year}
            </a>
          ))}
          {summary.undated > 0 && <a href={addressWithBase('undated/')}>{words.undated}</a>}
        </nav>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: it hears of its links, which keys follow too */}
      <p className="year-links" onClick={follow}>
        <a href={addressWithBase(HOW_QUOTES)}>{words.howFound}</a>
        {attention > 0 && (
          <a href={addressWithBase('attention/')}>
            {words.attention} ({attention})
          </a>
        )}
      </p>
    </>
  )
}
