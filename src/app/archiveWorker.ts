import { ListEngine } from '../archive/ListEngine.ts'
import { answerListKey } from '../archive/listKeys.ts'
import type { Asked, Told } from './askWorker.ts'
import { fetchShard } from './fetchShard.ts'

/** Answers what pages ask of lists, away from their own thread. Files are kept as long as the page is open. */
const files = new Map<string, Promise<unknown>>()
const known = new Map<string, unknown>()

function read(path: string): Promise<unknown> {
  let file = files.get(path)
  if (!file) {
    file = fetchShard(path).then(
      (content) => {
        known.set(path, content)
        return content
      },
      (error) => {
        files.delete(path)
        throw error
      },
    )
    files.set(path, file)
  }
  return file
}

/** Reads what is at hand, and fetches so many files; what has been asked for already counts as fetched. */
function readAtMost(files: number): (path: string) => Promise<unknown> {
  let left = files
  return async (path) => {
    if (known.has(path)) return known.get(path)
    left -= 1
    if (left < 0) throw new Error(`${path} is not at hand`)
    return read(path)
  }
}

let engine = new ListEngine(read)

addEventListener('message', async ({ data: { id, key, atMost } }: MessageEvent<Asked>) => {
  const told = (message: Told) => postMessage(message)
  try {
    // What is at hand is asked of an engine of its own: one that meets a missing file has no more to say.
    const answer = await answerListKey(atMost === null ? engine : new ListEngine(readAtMost(atMost)), key)
    told({ id, answer })
  } catch (error) {
    // A file that did not come is asked for again.
    if (atMost === null) engine = new ListEngine(read)
    told({ id, error: String(error) })
  }
})
