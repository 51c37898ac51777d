import { Link } from 'react-router'
import type { Summary } from '../../archive/Summary.ts'
import { HOW_QUOTES } from '../../article/address.ts'
import { words } from '../words.ts'

/** Every year, and the undated, as plain links: the way through the archive without a script; and what is told about it. */
export function YearLinks({ summary }: { summary: Summary }) {
  const { attention } = summary
  const years = summary.years.map(([year]) => year)
  const several = years.length + Math.min(summary.undated, 1) > 1
  return (
    <>
      {several && (
        <nav aria-label={words.years} className="year-links">
          {years.map((year) => (
            <Link key={year} to={`/${year}/`}>
              {year}
            </Link>
          ))}
          {summary.undated > 0 && <Link to="/undated/">{words.undated}</Link>}
        </nav>
      )}
      <p className="year-links">
        <Link to={`/${HOW_QUOTES}`}>{words.howFound}</Link>
        {attention > 0 && (
          <Link to="/attention/">
            {words.attention} ({attention})
          </Link>
        )}
      </p>
    </>
  )
}
