import { useSyncExternalStore } from 'react'

/** What a reader sets on this device. Each name is a key of localStorage and, where it shows, a data attribute of html. */
type Preferences = { theme: 'system' | 'light' | 'dark'; highlights: 'on' | 'off'; keys: 'on' | 'off' }

const DEFAULTS: Preferences = { theme: 'system', highlights: 'on', keys: 'on' }
const listeners = new Set<() => void>()

function read<K extends keyof Preferences>(name: K): Preferences[K] {
  try {
    const kept = localStorage.getItem(name)
    return kept === null ? DEFAULTS[name] : (kept as Preferences[K])
  } catch {
    return (document.documentElement.dataset[name] as Preferences[K] | undefined) ?? DEFAULTS[name]
  }
}

/** Sets a preference; where storage is blocked it holds until the page is left. */
export function setPreference<K extends keyof Preferences>(name: K, value: Preferences[K]): void {
  const { dataset } = document.documentElement
  if (value === DEFAULTS[name]) delete dataset[name]
  else dataset[name] = value
  try {
    if (value === DEFAULTS[name]) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // The attribute above holds it.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A preference, its default while the page is being hydrated. */
export function usePreference<K extends keyof Preferences>(name: K): Preferences[K] {
  return useSyncExternalStore(
    subscribe,
    () => read(name),
    () => DEFAULTS[name],
  )
}
