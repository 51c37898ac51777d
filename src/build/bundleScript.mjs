import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Puts a TypeScript file of the project, and all of ours that it imports, into one file of JavaScript for Node. */
export async function bundleScript(entry, folder, file) {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../../', import.meta.url)),
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      copyPublicDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { checks: { pluginTimings: false }, output: { entryFileNames: file } },
    },
  })
}
