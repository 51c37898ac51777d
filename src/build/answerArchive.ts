import type { IncomingMessage, ServerResponse } from 'node:http'
import { isNamedByContent } from '../archive/shards.ts'
import { formatProblem } from '../article/Problem.ts'
import { acceptChange, type ChangeRequest, makeToken } from './acceptChanges.ts'
import { contentType } from './contentType.ts'
import { correctFolder, correctNames } from './correctFolder.ts'
import type { Served } from './openServed.ts'
import type { ReadArchive } from './readArchive.ts'
import { watchFolder } from './watchFolder.ts'

/** The archive of a folder for its keeper's own pages. */
export type AnsweredArchive = {
  /** Answers a request for a path below the base; false where it is for something else. */
  answer: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** What a page must carry: the secret that lets it write, and which state of the archive it begins with. */
  metas: () => { name: string; content: string }[]
  close: () => Promise<void>
}

/**
 * Answers `archive/…` with the files of the archive and `changes`: a GET is told of every new state of the archive for
 * as long as it stays, a POST corrects the folder. The folder is read again when something in it changes; what is
 * wrong with its files is told to `warn`.
 */
export function answerArchive(
  folder: string,
  { archive, listen, close }: Served,
  warn: (line: string) => void,
): AnsweredArchive {
  const token = makeToken()
  const listeners = new Set<ServerResponse>()
  let state = 0
  // A page of another run of the server may not write: it is told so by a state of its own.
  const stated = () => `${token.slice(0, 8)} ${state}`
  let told = new Set<string>()
  let now: ReadArchive | undefined
  let before: ReadArchive | undefined
  listen((changed) => {
    state += 1
    before = now
    now = changed
    const { problems } = changed
    const lines = problems.map(formatProblem)
    for (const line of lines) if (!told.has(line)) warn(line)
    told = new Set(lines)
    for (const listener of listeners) listener.write(`data: ${stated()}\n\n`)
  })
  archive.then((served) => served.now()).catch((error) => warn(String(error)))
  const stopWatching = watchFolder(folder, async () => {
    await (await archive).readAgain().catch((error) => warn(String(error)))
  })

  // One at a time: two changes of one file must not each start from the state before both.
  let last: Promise<unknown> = Promise.resolve()
  const apply = (request: ChangeRequest): Promise<string | undefined> => {
    const made = last.then(async () => {
      const served = await archive
      const path =
        request.what === 'names'
          ? await correctNames(folder, request.change)
          : await correctFolder({ folder, ...(await served.now()) }, request.path, request.change)
      await served.readAgain()
      return path ?? undefined
    })
    last = made.catch(() => {})
    return made
  }

  const follow = (response: ServerResponse) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write(`data: ${stated()}\n\n`)
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
  }

  return {
    async answer(path, request, response) {
      if (path === 'changes') {
        if (request.method === 'GET') follow(response)
        else await acceptChange(request, response, token, apply)
        return true
      }
      if (!path.startsWith('archive/')) return false
      const { files } = await (await archive).now()
      // What a page was told of a moment ago may be asked for when the archive has gone on.
      const content = files.get(path) ?? (isNamedByContent(path) ? before?.files.get(path) : undefined)
      response.writeHead(content === undefined ? 404 : 200, {
        'Content-Type': contentType(path),
        'Cache-Control': 'no-store',
      })
      response.end(content ?? 'null')
      return true
    },
    metas: () => [
      { name: 'write-token', content: token },
      { name: 'archive-state', content: stated() },
    ],
    async close() {
      stopWatching()
      for (const listener of listeners) listener.end()
      await close()
    },
  }
}
