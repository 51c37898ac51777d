import { Link } from 'react-router'
import type { Summary } from '../../archive/Summary.ts'
import { words } from '../words.ts'

/** Every year, and the undated, as plain links: the way through the archive without a script. */
export function YearLinks({ summary }: { summary: Summary }) {
  const years = [...new Set(summary.dates.map(([date]) => date.slice(0, 4)))]
  if (years.length + Math.min(summary.undated, 1) < 2) return null
  return (
    <nav aria-label={words.years} className="year-links">
      {years.map((year) => (
        <Link key={year} to={`/${year}/`}>
          {year}
        </Link>
      ))}
      {summary.undated > 0 && <Link to="/undated/">{words.undated}</Link>}
    </nav>
  )
}
