import type { Plugin } from 'vite'

/** Chunks nearly all of whose functions are called as soon as they are there. */
const WHOLE = new Set(['app', 'index', 'article'])

/**
 * Has browsers read these chunks whole while they come, away from the page's own thread. Otherwise they skim them
 * then, and the page stands still while function after function is read a second time, when it is called. The mark
 * only counts as the first thing in the file, so it is put there when all others are done with it.
 */
export function readWhole(): Plugin {
  return {
    name: 'on-the-record:read-whole',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && WHOLE.has(file.name))
            file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
      },
    },
  }
}
