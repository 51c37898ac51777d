import { stat } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { answerArchive } from './answerArchive.ts'
import { articlesFolder, fromWhereRun } from './articlesFolder.ts'
import { builtClient } from './builtCode.ts'
import { openBrowser } from './openBrowser.ts'
import { openServed } from './openServed.ts'
import { ROOT } from './root.ts'
import { serveReader } from './serveReader.ts'
import { UsageError } from './UsageError.ts'

const PORT = 5173
/** Ports that are tried, one after another, where none was asked for. */
const PORTS = 20

/**
 * `npm start [-- FOLDER]`: the reader on a folder of cuttings, on 127.0.0.1, until it is stopped. It is the reader as
 * built, in a few files: from its source a browser would have to ask for a hundred, one after another.
 */
export async function startReader(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { port: { type: 'string' } },
  })
  if (positionals.length > 1) throw new UsageError('npm start takes one folder')
  if (positionals[0] !== undefined) process.env.ARTICLES = fromWhereRun(positionals[0])
  const folder = articlesFolder(ROOT)
  if (!(await stat(folder).catch(() => null))?.isDirectory())
    throw new UsageError(`${folder} is not a folder that can be read`)
  const served = openServed(folder)
  const archive = answerArchive(folder, served, (line) => console.warn(line))
  const server = serveReader(
    served.code.then((code) => builtClient(code, '/')),
    archive,
  )
  const stop = async () => {
    await archive.close()
    process.exit(0)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  await listen(server, values.port)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  console.log(`Reading ${folder}\n\n  ${url}\n`)
  if (process.stdout.isTTY) openBrowser(url)
  return 0
}

/** At the port that was asked for, or else at the first one that is free. */
async function listen(server: Server, asked: string | undefined): Promise<void> {
  const ports = asked === undefined ? Array.from({ length: PORTS }, (_, i) => PORT + i) : [Number(asked)]
  for (const port of ports) if (await listensAt(server, port)) return
  throw new UsageError(`port ${ports.join(', ')} is taken`)
}

function listensAt(server: Server, port: number): Promise<boolean> {
  return new Promise((done, failed) => {
    const refused = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(false) : failed(error)
    server.once('error', refused)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refused)
      done(true)
    })
  })
}
