import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadKept, saveKept } from '../../src/build/ArticleCache.ts'
import { FolderReader } from '../../src/build/FolderReader.ts'
import { readersHere } from '../../src/build/Readers.ts'
import { openRecords } from '../../src/build/Records.ts'
import { hashNames } from '../../src/build/readArchive.ts'

let folder: string
let cache: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-'))
  cache = await mkdtemp(join(tmpdir(), 'on-the-record-cache-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
  await rm(cache, { recursive: true, force: true })
})

const cutting = (i: number, more = '') =>
  ` date 2018-03-09 The pier is to close\n\nThe pier would close, said Mara Ellison, keeper ${i}.\u2028${more}\n`

type Known = { read: number; paths: string[]; pages: string[] }

/** Reads the folder with what is kept, keeps it again, and counts the files that were read. */
async function readFolder(version = 'one', names = {}, mayWaste?: number): Promise<Known> {
  const records = openRecords(cache, 1)
  const here = readersHere(records)
  let read = 0
  const counting = {
    ...here,
    read: (...args: Parameters<typeof here.read>) => {
      read += args[0].length
      return here.read(...args)
    },
  }
  const reader = new FolderReader(folder, counting, loadKept(cache, version, mayWaste))
  await reader.refresh(hashNames(names))
  const { entries } = await reader.catalogue(hashNames(names))
  saveKept(cache, version, reader.kept)
  const pages = entries.map(({ page }) => new TextDecoder().decode(records.read(page)))
  records.close()
  return { read, paths: entries.map(({ light }) => light.item.path), pages }
}

describe('what is kept of articles', () => {
  beforeEach(async () => {
    for (let i = 0; i < 3; i += 1) await writeFile(join(folder, `${i}.txt`), cutting(i))
  })

  it('is not read again, clashing addresses included', async () => {
    const first = await readFolder()
    expect(new Set(first.paths).size).toBe(3)
    for (const path of first.paths) expect(path).toMatch(/^2018\/03\/09\/the-pier-is-to-close(-\w{4})?\/$/)
    const again = await readFolder()
    expect(again).toEqual({ ...first, read: 0 })
  })

  it('gives way where a file, a name kept by hand, or the version of what reads has changed', async () => {
    await readFolder()
    await writeFile(join(folder, '1.txt'), cutting(1, 'The bell rang.'))
    expect((await readFolder()).pages.filter((page) => page.includes('The bell rang.'))).toHaveLength(1)
    const hidden = await readFolder('one', { hide: ['Mara Ellison'] })
    expect(hidden.pages.join()).not.toContain('"name":"Mara Ellison"')
    expect((await readFolder('two')).read).toBeGreaterThanOrEqual(3)
  })

  it('that is damaged is made anew', async () => {
    const first = await readFolder()
    const [file] = (await readdir(cache)).filter((name) => name.endsWith('.records'))
    await truncate(join(cache, file!), (await stat(join(cache, file!))).size - 1)
    expect((await readFolder()).pages).toEqual(first.pages)
    await writeFile(join(cache, 'index'), `${(await readFile(join(cache, 'index'), 'utf8')).slice(0, -9)}`)
    expect((await readFolder()).pages).toEqual(first.pages)
  })

  it('is made small when most of it is no longer needed', async () => {
    const long = 'word '.repeat(4000)
    for (let i = 0; i < 6; i += 1) {
      await writeFile(join(folder, '0.txt'), cutting(0, `${long}${i}`))
      await readFolder()
    }
    const size = async () =>
      (
        await Promise.all((await readdir(cache)).map(async (name) => (await stat(join(cache, name))).size))
      ).reduce((a, b) => a + b)
    const before = await size()
    const { pages, read } = await readFolder('one', {}, 100_000)
    expect(read).toBe(0)
    expect(pages.join()).toContain('word 5')
    expect(await size()).toBeLessThan(before / 2)
  })
})
