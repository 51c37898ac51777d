import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { InlineConfig } from 'vite'
import { CACHE } from './cacheFolder.ts'
import { hashFolders } from './hashFolders.ts'
import { ROOT } from './root.ts'

/** All that the code of a site depends on. */
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']
/** Builds of other states of the source that are kept, for one who goes back and forth. */
const KEPT = 6

const configFile = join(ROOT, 'vite.config.ts')

export function hashCode(): string {
  return hashFolders(ROOT, SOURCES)
}

/** The folder of the reader as browsers load it, built once for a state of the source and a base. */
export function builtClient(code: string, base: string): Promise<string> {
  return builtOnce(`client-${code}-${base.replaceAll('/', '_')}`, (outDir) => ({
    base,
    build: { outDir, emptyOutDir: true },
  }))
}

/** The reader's renderer for Node, by its address; whole, so that nothing of it depends on where it lies. */
export async function builtRenderer(code: string, base: string): Promise<string> {
  const folder = await builtOnce(`render-${code}-${base.replaceAll('/', '_')}`, (outDir) => ({
    base,
    ...forNode('src/app/render.tsx', outDir),
  }))
  return pathToFileURL(join(folder, 'render.js')).href
}

/** What the threads run that read articles and render pages. */
export async function builtWorker(code: string): Promise<string> {
  const folder = await builtOnce(`worker-${code}`, (outDir) => ({
    // Nothing of it needs the plugins of the reader, which take time to start.
    configFile: false,
    ...forNode('src/build/articleWorker.ts', outDir),
  }))
  return join(folder, 'articleWorker.js')
}

function forNode(entry: string, outDir: string): InlineConfig {
  return {
    logLevel: 'error',
    // Else every component asks the environment anew, and two versions of React are loaded.
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: { checks: { pluginTimings: false }, output: { entryFileNames: '[name].js' } },
    },
  }
}

/** Builds into a folder of its own, which gets its name when it is whole: a stopped build leaves nothing half done. */
async function builtOnce(name: string, config: (outDir: string) => InlineConfig): Promise<string> {
  const folder = join(CACHE, 'code', name)
  if (await stat(folder).catch(() => null)) {
    const now = new Date()
    await utimes(folder, now, now)
    return folder
  }
  await mkdir(join(CACHE, 'code'), { recursive: true })
  const making = await mkdtemp(join(CACHE, 'code', 'making-'))
  await bundle({ root: ROOT, configFile, logLevel: 'warn', ...config(making) })
  await writeFile(join(making, 'package.json'), '{ "type": "module" }')
  // Another run may have been faster.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }))
  await forgetOld(join(CACHE, 'code'))
  return folder
}

/** In a process of its own: what a bundler takes of memory would stay with the build for as long as it runs. */
function bundle(config: InlineConfig): Promise<void> {
  const script = "const { build } = await import('vite'); await build(JSON.parse(process.env.BUNDLE))"
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', BUNDLE: JSON.stringify(config) },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', failed)
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error('the code could not be bundled'))))
  })
}

async function forgetOld(folder: string): Promise<void> {
  const names = await readdir(folder)
  const ages = await Promise.all(
    names.map(async (name) => ({
      name,
      time: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0,
    })),
  )
  // Each state of the source has three folders.
  for (const { name } of ages.sort((a, b) => b.time - a.time).slice(KEPT * 3))
    await rm(join(folder, name), { recursive: true, force: true })
}
