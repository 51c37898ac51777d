import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False while the built markup is being hydrated, and the page must look as it was built; then true. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
