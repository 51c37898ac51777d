import { words } from '../words.ts'
import { createStore } from './createStore.ts'

/** One thing told in passing; `field`: a text that could not be copied, to be copied by hand. */
type Told = { text: string; field?: string } | null

const SHOWN_MS = 2500
const told = createStore<Told>(null)
let timer: ReturnType<typeof setTimeout> | undefined

/** Says that a text was copied, or gives it to be copied by hand where the browser refused. */
export function tellCopied(done: boolean, text: string): void {
  clearTimeout(timer)
  told.set(done ? { text: words.copied } : { text: words.copyByHand, field: text })
  if (done) timer = setTimeout(() => told.set(null), SHOWN_MS)
}

export function dismissTold(): void {
  clearTimeout(timer)
  told.set(null)
}

export const useTold = told.useValue
