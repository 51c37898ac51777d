import workerAddress from './archiveWorker.ts?worker&url'
import { startWorker } from './ui/startWorker.ts'

export type Asked = { id: number; key: string; atHand: boolean }
export type Told = { id: number } & ({ answer: unknown } | { error: string })

let worker: Worker | null = null
let last = 0
const waiting = new Map<number, (told: Told) => void>()

function open(): Worker {
  if (!worker) {
    worker = startWorker(workerAddress)
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      waiting.get(data.id)?.(data)
      waiting.delete(data.id)
    })
  }
  return worker
}

/** Asks the worker for what a key names; with `atHand` it gives null where a file would have to be fetched for it. */
export async function askWorker(key: string, { atHand = false } = {}): Promise<unknown> {
  const id = ++last
  const told = await new Promise<Told>((resolve) => {
    waiting.set(id, resolve)
    open().postMessage({ id, key, atHand } satisfies Asked)
  })
  if ('answer' in told) return told.answer
  if (atHand) return null
  throw new Error(told.error)
}

/** Forgets what the worker has read, for the archive has changed. */
export function restartWorker(): void {
  worker?.terminate()
  worker = null
}
