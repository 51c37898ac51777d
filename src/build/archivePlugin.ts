import type { Plugin } from 'vite'
import { type AnsweredArchive, answerArchive } from './answerArchive.ts'
import { decodePath } from './decodePath.ts'
import { makeTemplate } from './makeTemplate.ts'
import { openServed } from './openServed.ts'

/** Makes the template of built pages; for those who work on the reader serves the archive in `folder` beside its source. */
export function archivePlugin(folder: string): Plugin {
  let base = '/'
  let archive: AnsweredArchive | undefined
  return {
    name: 'on-the-record:archive',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server, bundle }) =>
        server
          ? (archive?.metas() ?? []).map((attrs) => ({ tag: 'meta', attrs }))
          : makeTemplate(html, bundle ?? {}, base),
    },
    configureServer(server) {
      if (server.config.server.middlewareMode) return
      archive = answerArchive(folder, openServed(folder), (line) => server.config.logger.warn(line))
      server.httpServer?.once('close', archive.close)
      server.middlewares.use(async (request, response, next) => {
        const path = decodePath(request.url ?? '', base)
        if (path === null || !(await archive!.answer(path, request, response))) next()
      })
    },
  }
}
