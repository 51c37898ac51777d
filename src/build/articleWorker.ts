import { readFile } from 'node:fs/promises'
import { theModel } from '../quotes/learned/theModel.ts'
import type { KeptFile } from './KeptFile.ts'
import { type FileToRead, type KeptNamesHashed, keepFile } from './keepFile.ts'
import { openRecords, type Records } from './Records.ts'
import { createPageWriter, type PageToRender, type Render, type RenderedFile } from './renderPages.ts'

/** What threads are asked to do. Each keeps its records open from one batch to the next. */
export type ReadTask = { records: string; files: FileToRead[]; names: KeptNamesHashed }
export type PageTask = {
  records: string
  outDir: string
  base: string
  renderer: string
  template: string
  pages: PageToRender[]
}

declare const process: NodeJS.Process & { __tinypool_state__: { workerId: number } }

let records: Records | undefined
const openOwn = (folder: string) => {
  records ??= openRecords(folder, process.__tinypool_state__.workerId)
  return records
}

/** Asked for by who wants a thread that has loaded all this before there is something to read. */
export function begin(): void {
  theModel()
}

/** Reads files, makes their entries and puts the heavy parts aside. */
export async function readFiles({ records: folder, files, names }: ReadTask): Promise<KeptFile[]> {
  const kept: KeptFile[] = []
  for (const file of files) kept.push(await keepFile(file, names, openOwn(folder)))
  return kept
}

let write: ReturnType<typeof createPageWriter> | undefined

/** Renders pages and writes them. */
export async function writePages(task: PageTask): Promise<RenderedFile[]> {
  if (!write) {
    const { render } = (await import(task.renderer)) as { render: Render }
    const template = await readFile(task.template, 'utf8')
    write = createPageWriter(task.outDir, task.base, render, template, openOwn(task.records))
  }
  return write(task.pages)
}
