import { Link } from 'react-router'
import { words } from '../words.ts'

/** Tells the keeper of files that were refused, or read with a doubt. */
export function ProblemsNote({ problems }: { problems: number }) {
  if (problems === 0) return null
  return (
    <aside className="problems wrap" aria-label={words.attention}>
      <Link to="/attention/">{words.problems(problems)}</Link>
    </aside>
  )
}
