import { resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { formatProblem } from '../article/Problem.ts'
import { acceptChange, type ChangeRequest, makeToken } from './acceptChanges.ts'
import { correctFolder, correctNames } from './correctFolder.ts'
import { makeTemplate } from './makeTemplate.ts'
import { openServed, type Served } from './openServed.ts'
import type { ReadArchive } from './readArchive.ts'

/** Long enough for an editor's several writes of one save, short enough to show within a second. */
const SETTLE_MS = 80

/**
 * Serves and builds the files of the archive in `folder`, and makes the template of built pages. `served` is that
 * archive where reading it has begun before there was a server.
 */
export function archivePlugin({ folder, served }: { folder: string; served?: Served }): Plugin {
  const token = makeToken()
  let base = '/'
  return {
    name: 'on-the-record:archive',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server, bundle }) =>
        server
          ? [{ tag: 'meta', attrs: { name: 'write-token', content: token } }]
          : makeTemplate(html, bundle ?? {}, base),
    },
    configureServer(server) {
      if (server.config.server.middlewareMode) return
      serveArchive(server, folder, token, () => base, served ?? openServed(folder))
    },
  }
}

/** Answers `archive/…`, reads the folder again when something in it changes, and writes corrections. */
function serveArchive(
  server: ViteDevServer,
  folder: string,
  token: string,
  base: () => string,
  { archive, listen, close }: Served,
): void {
  const { logger } = server.config
  let told = new Set<string>()
  const tell = ({ problems }: ReadArchive) => {
    const lines = problems.map(formatProblem)
    for (const line of lines) if (!told.has(line)) logger.warn(line)
    told = new Set(lines)
    server.ws.send({ type: 'custom', event: 'archive:changed' })
  }
  listen(tell)
  server.httpServer?.once('close', close)
  archive.then((served) => served.now()).catch((error) => logger.error(String(error)))

  let timer: NodeJS.Timeout | undefined
  const inside = `${resolve(folder)}${sep}`
  server.watcher.add(folder)
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(inside)) return
    clearTimeout(timer)
    timer = setTimeout(async () => {
      await (await archive).readAgain().catch((error) => logger.error(String(error)))
    }, SETTLE_MS)
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
  server.middlewares.use(async (request, response, next) => {
    const path = decodePath(request.url ?? '')
    if (path === null) return next()
    if (path === `${base()}changes`) return acceptChange(request, response, token, apply)
    if (!path.startsWith(`${base()}archive/`)) return next()
    const content = (await (await archive).now()).files.get(path.slice(base().length))
    response.statusCode = content === undefined ? 404 : 200
    const type = path.endsWith('.json') ? 'application/json; charset=utf-8' : 'application/octet-stream'
    response.setHeader('Content-Type', type)
    response.setHeader('Cache-Control', 'no-store')
    response.end(content ?? 'null')
  })
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(url.split('?')[0]!)
  } catch {
    return null
  }
}
