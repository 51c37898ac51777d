import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from './afterPaint.ts'

/** `value`, but what it was (at first, `first`) until what is rendered with that has been painted. */
export function useAfterPaint<T>(value: T, first: T = value): T {
  const [late, setLate] = useState(first)
  useEffect(() => {
    if (Object.is(late, value)) return
    return afterPaint(() => startTransition(() => setLate(() => value)))
  }, [late, value])
  return late
}
