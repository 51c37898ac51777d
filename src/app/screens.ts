import { createPart } from './createPart.ts'

/** Screens that come when an address asks for them: on the first view of a list they weigh nothing. */
const SCREENS = {
  article: createPart(
    'the article screen',
    async () => (await import('./article/ArticleOrMoved.tsx')).ArticleOrMoved,
  ),
  attention: createPart(
    'the attention screen',
    async () => (await import('./attention/AttentionScreen.tsx')).AttentionScreen,
  ),
  how: createPart('the how screen', async () => (await import('./how/HowScreen.tsx')).HowScreen),
  page: createPart('the page screen', async () => (await import('./list/PageScreen.tsx')).PageScreen),
}
type Screens = { [Name in keyof typeof SCREENS]: ReturnType<(typeof SCREENS)[Name]['get']> }

/** Loads a screen before it is rendered, so that what stands on the page, built or shown, stays until then. */
export async function loadScreen(name: keyof Screens): Promise<void> {
  await SCREENS[name].load()
}

export function hasScreen(name: keyof Screens): boolean {
  return SCREENS[name].isThere()
}

/** A screen that was loaded. */
export function screenOf<Name extends keyof Screens>(name: Name): Screens[Name] {
  return SCREENS[name].get() as Screens[Name]
}
