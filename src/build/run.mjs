// Node 20 runs no TypeScript: the commands are loaded through Vite, which the project has anyway.
import { runnerImport } from 'vite'

const { module } = await runnerImport(new URL('./cli.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
})
await module.cli(process.argv.slice(2))
