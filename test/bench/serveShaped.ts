import { readdir, readFile, stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { contentType } from '../../src/build/contentType.ts'

const brotli = promisify(brotliCompress)

const READY = new Set(['.woff2', '.png'])

/** Lighthouse's slow 4G. */
const BYTES_PER_MS = 1_600_000 / 8 / 1000
const LATENCY_MS = 150
const SLICE = 1400
/** Files up to this size are compressed with the window below, and those of the archive before they are asked for. */
const SMALL = 100_000
/** 64 kB. With a larger one the encoder clears 32 MB for each file, which takes a small one a hundred times as long. */
const SMALL_WINDOW_BITS = 16
const AT_ONCE = 64

type Body = { body: Buffer; encoded: boolean }
export type Served = { path: string; bytes: number }
export type ShapedServer = {
  url: string
  /** What was sent since the last time this was asked: bodies as compressed. */
  taken: () => Served[]
  setSlow: (slow: boolean) => void
  close: () => Promise<void>
}

/**
 * Serves a folder compressed with brotli, as plain hosts do. `setSlow` shapes the network here, at the server: what a
 * browser is told to throttle does not reach its workers. All connections share the line.
 */
export async function serveShaped(folder: string): Promise<ShapedServer> {
  const bodies = new Map<string, Promise<Body | null>>()
  const bodyOf = (file: string) => {
    if (!bodies.has(file))
      bodies.set(
        file,
        compress(file).catch(() => null),
      )
    return bodies.get(file)!
  }
  const line = new SharedLine()
  let slow = false
  let served: Served[] = []
  // Hosts have what is asked for often compressed already: an archive's small files must not wait for it here, nor must
  // the keys that a test presses from this thread.
  const files = await listFiles(join(folder, 'archive'))
  for (let first = 0; first < files.length; first += AT_ONCE)
    await Promise.all(
      files
        .slice(first, first + AT_ONCE)
        .map(async (file) => (await stat(file)).size <= SMALL && (await bodyOf(file))),
    )
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
    const compressed = bodyOf(file)
    if (slow) await new Promise((later) => setTimeout(later, LATENCY_MS))
    const found = file.startsWith(folder + sep) ? await compressed : null
    const { body, encoded } = found ?? { body: Buffer.from('null'), encoded: false }
    response.writeHead(found ? 200 : 404, {
      'Content-Type': contentType(file),
      'Content-Length': body.length,
      'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      ...(encoded && { 'Content-Encoding': 'br' }),
    })
    served.push({ path, bytes: body.length })
    if (slow) line.send(response, body)
    else response.end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken() {
      const taken = served
      served = []
      return taken
    },
    setSlow(now) {
      slow = now
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function compress(file: string): Promise<Body> {
  const content = await readFile(file)
  if (READY.has(extname(file))) return { body: content, encoded: false }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: content.length > 2_000_000 ? 5 : 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    ...(content.length <= SMALL && { [constants.BROTLI_PARAM_LGWIN]: SMALL_WINDOW_BITS }),
  }
  return { body: await brotli(content, { params }), encoded: true }
}

/** Sends the bodies of all connections in turns, together no faster than the line is. */
class SharedLine {
  readonly #waiting: { response: ServerResponse; body: Buffer; at: number }[] = []
  #running = false

  send(response: ServerResponse, body: Buffer): void {
    this.#waiting.push({ response, body, at: 0 })
    if (!this.#running) void this.#run()
  }

  async #run(): Promise<void> {
    this.#running = true
    const started = performance.now()
    let sent = 0
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      const { response, body, at } = next
      const slice = body.subarray(at, at + SLICE)
      sent += slice.length
      const early = started + sent / BYTES_PER_MS - performance.now()
      if (early > 1) await new Promise((later) => setTimeout(later, early))
      response.write(slice)
      if (at + SLICE < body.length) this.#waiting.push({ response, body, at: at + SLICE })
      else response.end()
    }
    this.#running = false
  }
}
