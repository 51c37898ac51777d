import { useSyncExternalStore } from 'react'

/** What a reader can set on this device. Each name is a key of localStorage and, where it shows, a data attribute of html. */
export const CHOICES = {
  theme: ['system', 'light', 'dark'],
  highlights: ['on', 'off'],
  keys: ['on', 'off'],
  size: ['small', 'medium', 'large', 'largest'],
  leading: ['close', 'medium', 'open'],
  measure: ['narrow', 'medium', 'wide'],
} as const

type Preferences = { [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] }

const DEFAULTS: Preferences = {
  theme: 'system',
  highlights: 'on',
  keys: 'on',
  size: 'medium',
  leading: 'medium',
  measure: 'wide',
}
const listeners = new Set<() => void>()

function read<K extends keyof Preferences>(name: K): Preferences[K] {
  const kept = stored(name) ?? document.documentElement.dataset[name]
  const known: readonly (string | undefined)[] = CHOICES[name]
  return known.includes(kept) ? (kept as Preferences[K]) : DEFAULTS[name]
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
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
