import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize, sep } from 'node:path'
import { contentType } from '../../src/build/contentType.ts'

/** A plain static server, as the simplest hosts are: index.html for folders, no rewrites, 404.html with status 404. */
export async function serveFolder(
  folder: string,
  base = '/',
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const path = decode(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = normalize(join(folder, path.slice(base.length)))
    const target = path.endsWith('/') ? join(file, 'index.html') : file
    const inside = path.startsWith(base) && `${file}${sep}`.startsWith(normalize(folder + sep))
    if (inside && (await stat(target).catch(() => null))?.isFile()) {
      response.writeHead(200, { 'Content-Type': contentType(target) })
      createReadStream(target).pipe(response)
      return
    }
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(await readFile(join(folder, '404.html')).catch(() => 'not found'))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

/** A path that is not well encoded names no file. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
