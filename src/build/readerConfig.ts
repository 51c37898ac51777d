import type { UserConfig } from 'vite'
import { archivePlugin } from './archivePlugin.ts'
import { readWhole } from './readWhole.ts'

/** What Vite needs to know of the reader, to serve it as to build it. Commands without Vite do not load its plugins. */
export async function readerConfig(archive: Parameters<typeof archivePlugin>[0]): Promise<UserConfig> {
  const [{ default: react }, { default: tailwindcss }] = await Promise.all([
    import('@vitejs/plugin-react'),
    import('@tailwindcss/vite'),
  ])
  return {
    plugins: [react(), tailwindcss(), archivePlugin(archive), readWhole()],
    worker: { format: 'es', rolldownOptions: { checks: { pluginTimings: false } } },
  }
}
