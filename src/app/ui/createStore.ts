import { useSyncExternalStore } from 'react'

/** A value that is changed from outside React and followed by components; pages are built and hydrated with the first. */
export function createStore<T>(first: T) {
  let value = first
  const listeners = new Set<() => void>()
  const get = () => value
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    get,
    set(next: T): void {
      value = next
      for (const listener of listeners) listener()
    },
    useValue: (): T => useSyncExternalStore(subscribe, get, () => first),
  }
}
