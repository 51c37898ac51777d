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
      {counts.map((count, i) =>
        count === 0 ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: bars are places on an axis
          <rect key={i} x={i} width={0.8} y={20 - (count / most) * 18} height={(count / most) * 18} />
        ),
      )}
    </svg>
  )
}
