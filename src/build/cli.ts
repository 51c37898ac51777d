import { buildSite } from './buildSite.ts'
import { importCuttings } from './importCuttings.ts'
import { quoteStream } from './quoteStream.ts'
import { startReader } from './startReader.ts'
import { UsageError } from './UsageError.ts'

const USAGE = `npm start [-- FOLDER]
npm run build [-- --outDir DIR --base /x/]
npm run import -- [--out DIR | --stdout | --dry-run] FILE-OR-FOLDER…
npm run --silent quotes < in.jsonl > out.jsonl`

const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  start: startReader,
  build: buildSite,
  import: importCuttings,
  quotes: quoteStream,
}

/** Runs one of the project's commands and sets the exit code: 0 done, 1 something was refused, 2 bad usage. */
export async function cli([command = '', ...args]: string[]): Promise<void> {
  try {
    const run = COMMANDS[command]
    if (!run) throw new UsageError(`no such command: ${command}`)
    process.exitCode = await run(args)
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`)
    else if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      console.error(`${error.message}\n\n${USAGE}`)
    else throw error
    process.exitCode = 2
  }
}
