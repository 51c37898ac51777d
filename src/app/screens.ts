import type { ComponentType } from 'react'

/** Screens that come when an address asks for them: on the first view of a list they weigh nothing. */
const LOADERS = {
  article: async () => (await import('./article/ArticleOrMoved.tsx')).ArticleOrMoved,
  attention: async () => (await import('./attention/AttentionScreen.tsx')).AttentionScreen,
  how: async () => (await import('./how/HowScreen.tsx')).HowScreen,
  page: async () => (await import('./list/PageScreen.tsx')).PageScreen,
}
type Screens = { [Name in keyof typeof LOADERS]: Awaited<ReturnType<(typeof LOADERS)[Name]>> }

const loaded: Partial<Record<keyof Screens, ComponentType<never>>> = {}

/** Loads a screen before it is rendered, so that what stands on the page, built or shown, stays until then. */
export async function loadScreen(name: keyof Screens): Promise<void> {
  loaded[name] ??= (await LOADERS[name]()) as ComponentType<never>
}

export function hasScreen(name: keyof Screens): boolean {
  return loaded[name] !== undefined
}

/** A screen that was loaded. */
export function screenOf<Name extends keyof Screens>(name: Name): Screens[Name] {
  const screen = loaded[name]
  if (!screen) throw new Error(`the ${name} screen was not loaded`)
  return screen as unknown as Screens[Name]
}
