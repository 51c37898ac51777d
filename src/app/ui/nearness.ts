import { use } from 'react'

/** What a reader's hand does before anything on the page can be wanted of it. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'wheel',
  'scroll',
  'focusin',
  'popstate',
]

let nearness: Promise<void> | null = null
let asBuilt = false

/**
 * Leaves the parts of a built page that ask `useNearness` as they were built until a reader comes near: they can be
 * read, and their links followed, without a script.
 */
export function waitForNearness(): void {
  asBuilt = true
  nearness = new Promise((near) => {
    const come = () => {
      for (const sign of SIGNS) removeEventListener(sign, come, true)
      nearness = null
      near()
      // What heard the sign itself still has to answer for those parts.
      setTimeout(() => {
        asBuilt = false
      })
    }
    for (const sign of SIGNS) addEventListener(sign, come, { capture: true, passive: true })
  })
}

/** Whether parts of the page stood as they were built when the event came that is being answered. */
export function isAsBuilt(): boolean {
  return asBuilt
}

/** Inside a Suspense boundary: keeps what it holds from being hydrated until a reader comes near. */
export function useNearness(): void {
  if (nearness) use(nearness)
}
