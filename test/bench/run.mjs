// Node 20 runs no TypeScript: Vite, which the project has anyway, loads it.
import { runnerImport } from 'vite'

const { module } = await runnerImport(new URL('./bench.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
})
await module.bench(process.argv.slice(2))
