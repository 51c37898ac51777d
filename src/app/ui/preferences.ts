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
/** What has been read: React asks for a preference several times whenever something is rendered that shows it. */
const known: Partial<Record<keyof Preferences, string>> = {}

function read<K extends keyof Preferences>(name: K): Preferences[K] {
  known[name] ??= choiceOf(name, stored(name) ?? document.documentElement.dataset[name])
  return known[name] as Preferences[K]
}

function choiceOf<K extends keyof Preferences>(name: K, kept: string | null | undefined): Preferences[K] {
  const choices: readonly (string | null | undefined)[] = CHOICES[name]
  return choices.includes(kept) ? (kept as Preferences[K]) : DEFAULTS[name]
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
  try {
    if (value === DEFAULTS[name]) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // What is known in this page holds.
  }
  hold(name, value)
}

function hold<K extends keyof Preferences>(name: K, value: Preferences[K]): void {
  known[name] = value
  const { dataset } = document.documentElement
  if (value === DEFAULTS[name]) delete dataset[name]
  else dataset[name] = value
  for (const listener of listeners) listener()
}

/** Another tab has set one, or all at once. */
function heard({ key }: StorageEvent): void {
  const names = Object.keys(CHOICES) as (keyof Preferences)[]
  for (const name of names) if (key === null || key === name) hold(name, choiceOf(name, stored(name)))
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) addEventListener('storage', heard)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', heard)
  }
}

/** A preference, its default while the page is being hydrated. */
export function usePreference<K extends keyof Preferences>(name: K): Preferences[K] {
  return useSyncExternalStore(
    subscribe,
    () => read(name),
    () => DEFAULTS[name],
  )
}
