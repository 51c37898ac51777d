import { type ChildProcess, spawn } from 'node:child_process'

export type Reader = { url: string; printed: () => string; stop: () => void }

/** `npm start -- FOLDER` as a person runs it, once it has told its address. */
export async function startReader(folder: string): Promise<Reader> {
  const reader: ChildProcess = spawn(process.execPath, ['src/build/run.mjs', 'start', folder], {
    env: {
      ...process.env,
      INIT_CWD: process.cwd(),
      NODE_ENV: 'development',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
  })
  let printed = ''
  const url = await new Promise<string>((found, failed) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)
      if (address) found(address[0])
    }
    reader.stdout!.on('data', read)
    reader.stderr!.on('data', read)
    reader.on('exit', () => failed(new Error(printed)))
  })
  return { url, printed: () => printed, stop: () => reader.kill() }
}
