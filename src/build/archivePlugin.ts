import { resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { formatProblem, type Problem } from '../article/Problem.ts'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { createArchiveReader, type ReadArchive } from './readArchive.ts'

/** Long enough for an editor's several writes of one save, short enough to show within a second. */
const SETTLE_MS = 80

/** Serves and builds the files of the archive in `folder`, and writes the policy into built pages. */
export function archivePlugin({ folder }: { folder: string }): Plugin {
  const read = createArchiveReader(folder)
  let base = '/'
  return {
    name: 'on-the-record:archive',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, context) =>
        context.server
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy() },
                injectTo: 'head-prepend',
              },
            ],
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const { files, problems } = await read()
      for (const problem of problems) console.error(formatProblem(problem))
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      if (server.config.server.middlewareMode) return
      serveArchive(server, folder, read, () => base)
    },
  }
}

/** Answers `archive/…` from memory and reads the folder again when something in it changes. */
function serveArchive(
  server: ViteDevServer,
  folder: string,
  read: () => Promise<ReadArchive>,
  base: () => string,
): void {
  let current = read()
  let told = new Set<string>()
  const tell = (problems: readonly Problem[]) => {
    const lines = problems.map(formatProblem)
    for (const line of lines) if (!told.has(line)) server.config.logger.warn(line)
    told = new Set(lines)
  }
  current.then(({ problems }) => tell(problems)).catch((error) => server.config.logger.error(String(error)))

  let timer: NodeJS.Timeout | undefined
  const inside = `${resolve(folder)}${sep}`
  server.watcher.add(folder)
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(inside)) return
    clearTimeout(timer)
    timer = setTimeout(async () => {
      current = read()
      tell((await current).problems)
      server.ws.send({ type: 'custom', event: 'archive:changed' })
    }, SETTLE_MS)
  })
  server.middlewares.use(async (request, response, next) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0]!)
    if (!path.startsWith(`${base()}archive/`)) return next()
    const content = (await current).files.get(path.slice(base().length))
    response.statusCode = content === undefined ? 404 : 200
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store')
    response.end(content ?? 'null')
  })
}
