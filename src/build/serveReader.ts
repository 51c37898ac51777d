import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { AnsweredArchive } from './answerArchive.ts'
import { contentType } from './contentType.ts'
import { decodePath } from './decodePath.ts'
import { fillTemplate } from './fillTemplate.ts'

/** Names by which this machine calls itself. A name made to point here (DNS rebinding) must not read the page's token. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\]):\d+$/
const FOREVER = 'max-age=31536000, immutable'

/**
 * The reader for its keeper: the files of `client`, the folder of the reader as built, at any other address a page
 * that the reader makes in the browser, and the archive. Files wait until the reader is built.
 */
export function serveReader(client: Promise<string>, archive: AnsweredArchive): Server {
  const template = client.then((folder) => readFile(join(folder, 'index.html'), 'utf8'))
  template.catch(() => {})
  return createServer(async (request, response) => {
    try {
      await answer(request, response)
    } catch (error) {
      send(response, 500, 'text/plain', String(error))
    }
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodePath(request.url ?? '', '/')
    if (path === null || !OWN_HOST.test(request.headers.host ?? ''))
      return send(response, 403, 'text/plain', 'only for this machine')
    if (await archive.answer(path, request, response)) return
    if (/^(?:assets\/)?[\w.-]+\.\w+$/.test(path) && path !== 'index.html') {
      const content = await readFile(join(await client, path)).catch(() => null)
      const cached = path.startsWith('assets/') && content !== null
      if (content) response.setHeader('Cache-Control', cached ? FOREVER : 'no-cache')
      return send(response, content ? 200 : 404, contentType(path), content ?? '')
    }
    response.setHeader('Cache-Control', 'no-store')
    send(response, 200, contentType('index.html'), emptyPage(await template, archive.metas()))
  }
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response.statusCode = status
  response.setHeader('Content-Type', type)
  response.end(content)
}

/** A page that says of itself only whose it is. */
function emptyPage(template: string, metas: readonly { name: string; content: string }[]): string {
  const tags = metas.map(({ name, content }) => `<meta name="${name}" content="${content}">`).join('')
  const page = {
    html: '',
    language: 'en',
    direction: 'ltr',
    data: null,
    jsonLd: null,
    movedTo: null,
  } as const
  return fillTemplate(template, { ...page, screen: 'other' }).replace('</head>', () => `${tags}</head>`)
}
