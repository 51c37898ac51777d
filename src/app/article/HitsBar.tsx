import { useShortcuts } from '../ui/useShortcuts.ts'
import { articleWords } from './articleWords.ts'

type HitsBarProps = { count: number; at: number; onStep: (by: 1 | -1) => void }

/** Goes from word to word of those that a search found in the article. */
export function HitsBar({ count, at, onStep }: HitsBarProps) {
  const [next, previous] = [() => onStep(1), () => onStep(-1)]
  useShortcuts({ n: next, N: previous })
  if (count === 0) return null
  return (
    <div className="hits-bar" role="group" aria-label={articleWords.found}>
      <span role="status">{at === 0 ? articleWords.hits(count) : articleWords.hitOf(at, count)}</span>
      <button type="button" onClick={previous} aria-label={articleWords.previousHit}>
        ↑
      </button>
      <button type="button" onClick={next} aria-label={articleWords.nextHit}>
        ↓
      </button>
    </div>
  )
}
