import workerAddress from './archiveWorker.ts?worker&url'
import { startWorker } from './ui/startWorker.ts'

/** `atMost`: how many files may be fetched for the answer; null where it is wanted whatever it takes. */
export type Asked = { id: number; key: string; atMost: number | null }
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

/** Asks the worker for what a key names; with `atMost` it gives null where more files than these would have to be fetched. */
export async function askWorker(key: string, atMost: number | null = null): Promise<unknown> {
  const id = ++last
  const told = await new Promise<Told>((resolve) => {
    waiting.set(id, resolve)
    open().postMessage({ id, key, atMost } satisfies Asked)
  })
  if ('answer' in told) return told.answer
  if (atMost !== null) return null
  throw new Error(told.error)
}

/** Forgets what the worker has read, for the archive has changed. */
export function restartWorker(): void {
  worker?.terminate()
  worker = null
}
