import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { articlesFolder, fromWhereRun } from './articlesFolder.ts'
import { openServed } from './openServed.ts'
import { readerConfig } from './readerConfig.ts'
import { ROOT } from './root.ts'
import { UsageError } from './UsageError.ts'

/** `npm start [-- FOLDER]`: the reader on a folder of cuttings, on 127.0.0.1, until it is stopped. */
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
  const [{ createServer }, config] = await Promise.all([import('vite'), readerConfig({ folder, served })])
  const server = await createServer({
    root: ROOT,
    configFile: false,
    ...config,
    server: {
      host: '127.0.0.1',
      // The page holds the token that lets it write: no other origin may read it.
      cors: false,
      // Made ready while the browser starts.
      warmup: { clientFiles: ['./src/app/main.tsx'] },
      watch: { ignored: [`${ROOT}.cache/**`] },
      open: process.stdout.isTTY,
      ...(values.port !== undefined && { port: Number(values.port), strictPort: true }),
    },
  })
  await server.listen()
  console.log(`Reading ${folder}`)
  server.printUrls()
  return 0
}
