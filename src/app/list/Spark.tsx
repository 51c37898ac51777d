import { drawBars } from './drawBars.ts'

/** The histogram in one line, for the phone: a picture beside the range in words. */
export function Spark({ counts }: { counts: number[] }) {
  const most = Math.max(...counts, 1)
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${counts.length} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={drawBars(
          counts.map((count) => (count / most) * 18),
          20,
          0,
          0.8,
        )}
      />
    </svg>
  )
}
