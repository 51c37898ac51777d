import { type ReactNode, Suspense } from 'react'
import { useNearness } from './nearness.ts'

/** A part of a built page that stays as it was built until a reader comes near. */
export function AsBuilt({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Waiting>{children}</Waiting>
    </Suspense>
  )
}

function Waiting({ children }: { children: ReactNode }) {
  useNearness()
  return children
}
