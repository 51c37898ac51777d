import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { archivePlugin } from './src/build/archivePlugin.ts'
import { articlesFolder } from './src/build/articlesFolder.ts'
import { readWhole } from './src/build/readWhole.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  plugins: [react(), tailwindcss(), archivePlugin(articlesFolder(root)), readWhole()],
  worker: { format: 'es', rolldownOptions: { checks: { pluginTimings: false } } },
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What the first view needs comes in one piece: in many it compresses worse and has to be asked for again.
      output: {
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'], priority: 1 },
            // With the screen comes what reads an article's file and what shows the words that a search found.
            {
              name: 'article',
              test: /\/src\/(?:(?:app\/)?article\/|app\/correct\/(?:KeptBar|changes)\.|app\/readArticleFile\.|app\/list\/(?:Hits|FoundOpening)\.)/,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', watch: { ignored: [`${root}.cache/**`] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          setupFiles: ['test/seedProperties.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/buildSites.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 5_000 } },
          fileParallelism: false,
          // A browser on a busy machine may be late by more than a test waits; what is broken fails twice.
          retry: 1,
        },
      },
    ],
  },
})
