// Node 20 runs no TypeScript: the commands are put into one file of JavaScript, and again when the source has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Names, sizes and times of the source: enough to tell that nobody has touched it. */
function stampSource() {
  const hash = createHash('sha256')
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const { mtimeMs, size } = statSync(path)
    hash.update(`${path} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

// As deep below the root as this file, so that what stands here finds the root from there, too.
const folder = join(root, '.cache', 'cli')
const file = join(folder, `${stampSource()}.js`)
if (!existsSync(file)) {
  const { bundleScript } = await import('./bundleScript.mjs')
  const making = join(folder, `${process.pid}`)
  await bundleScript('src/build/cli.ts', making, 'cli.js')
  mkdirSync(folder, { recursive: true })
  renameSync(join(making, 'cli.js'), file)
  rmSync(making, { recursive: true, force: true })
  // Another run may just be loading one of today.
  for (const name of readdirSync(folder))
    if (Date.now() - statSync(join(folder, name)).mtimeMs > 86_400_000)
      rmSync(join(folder, name), { force: true })
}
const { cli } = await import(pathToFileURL(file).href)
await cli(process.argv.slice(2))
