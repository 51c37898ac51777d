import { useEffect, useRef } from 'react'
import { usePreference } from './preferences.ts'

const FIELD = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]'

/**
 * Single-key commands of a screen. They rest in fields, with modifiers, while a dialog is open, and when the reader
 * has switched them off (WCAG 2.1.4). Escape works always.
 */
export function useShortcuts(commands: Record<string, () => void>): void {
  const current = useRef(commands)
  current.current = commands
  const on = usePreference('keys') === 'on'
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target instanceof Element ? event.target : null
      if (event.key !== 'Escape' && (!on || target?.closest(FIELD))) return
      if (document.querySelector('dialog[open]')) return
      const command = current.current[event.key]
      if (!command) return
      event.preventDefault()
      command()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on])
}
