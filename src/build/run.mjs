// Node 20 runs no TypeScript: the commands are loaded through Vite, which the project has anyway. Its loader closes
// once they are loaded, so what they import later (the reader built for Node) they import through this file.
import { runnerImport } from 'vite'

const { module } = await runnerImport(new URL('./cli.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
})
await module.cli(process.argv.slice(2), (url) => import(url))
