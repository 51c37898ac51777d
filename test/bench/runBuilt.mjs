// Like run.mjs, with the command put into one file as the project's own commands are (src/build/run.mjs): loaded file by
// file, every import is a look-up of its own, and what is measured is slower than what is used.
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleScript } from '../../src/build/bundleScript.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [command, ...args] = process.argv.slice(2)
await mkdir(join(root, '.cache'), { recursive: true })
const folder = await mkdtemp(join(root, '.cache', 'bench-'))
try {
  await bundleScript(`test/bench/${command}.ts`, folder, 'command.js')
  // In a process of its own: what building took does not count.
  const url = pathToFileURL(join(folder, 'command.js'))
  const run = `import { ${command} as run } from '${url}'; process.exitCode = await run(process.argv.slice(1))`
  // As `npm run quotes` is run: threads that only collect garbage cost more time of processors than they save.
  const flags = ['--single-threaded-gc', '--input-type=module']
  const { status } = spawnSync(process.execPath, [...flags, '-e', run, ...args], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
