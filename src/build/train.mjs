// Training is run by hand, once for a version of the engine, and needs more than the other commands: it is loaded
// through Vite as it stands, apart from them.
import { runnerImport } from 'vite'

const { module } = await runnerImport(new URL('./trainQuotes.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
})
try {
  process.exitCode = await module.trainQuotes(process.argv.slice(2))
} catch (error) {
  if (error?.constructor?.name !== 'UsageError') throw error
  console.error(`${error.message}\n\nnpm run train:quotes -- FILE`)
  process.exitCode = 2
}
