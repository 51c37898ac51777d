// Finds a Chromium for the end-to-end tests, or gets one: one that is there, else Playwright's own download, else
// Debian's package when root. Prints nothing but trouble; `findBrowser` gives the path.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Path of a Chromium on this machine, or null. */
export function findBrowser() {
  const own = (() => {
    try {
      return chromium.executablePath()
    } catch {
      return null
    }
  })()
  return [...PLACES, own].find((path) => path && existsSync(path)) ?? null
}

function run(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 }).status === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url) && findBrowser() === null) {
  console.log('No Chromium here yet; getting one.')
  run(process.execPath, [
    fileURLToPath(import.meta.resolve('playwright-core/package.json').replace('package.json', 'cli.js')),
    'install',
    'chromium',
  ])
  if (findBrowser() === null && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  if (findBrowser() === null) {
    console.error(
      'The end-to-end tests need Chromium: install the package "chromium" or Google Chrome, or name one in the variable CHROMIUM.',
    )
    process.exit(1)
  }
}
