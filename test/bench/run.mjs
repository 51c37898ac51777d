// Loads a measuring command through Vite, as the project's own commands are loaded: Node 20 runs no TypeScript.
// `node test/bench/run.mjs benchQuotes …` calls `benchQuotes(arguments, import)` of benchQuotes.ts.
import { runnerImport } from 'vite'

const [command, ...args] = process.argv.slice(2)
const { module } = await runnerImport(new URL(`./${command}.ts`, import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
})
process.exitCode = await module[command](args, (url) => import(url))
