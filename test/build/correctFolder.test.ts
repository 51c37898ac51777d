import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articlePath } from '../../src/article/address.ts'
import type { Change } from '../../src/article/Change.ts'
import { correctFolder, correctNames } from '../../src/build/correctFolder.ts'
import { createIngest } from '../../src/build/ingestFolder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const cutting = (day: number, place: string) =>
  ` date 2018-03-0${day} The ${place} is to close\n\nThe ${place} would close on Friday, said Mara Ellison, its keeper.\n\nSource: http://example.org/${place}\n`
const HEADLINE: Change = { kind: 'fields', values: { headline: 'Corrected' } }

async function correct(path: string, change: Change): Promise<string> {
  return correctFolder({ folder, ...(await createIngest(folder)()) }, path, change)
}
async function addresses(): Promise<string[]> {
  return (await createIngest(folder)()).entries.map(({ article }) => articlePath(article)).sort()
}

describe('a correction in a folder', () => {
  it('turns a raw cutting into JSON beside it, keeps every address, and leaves the cutting as it was', async () => {
    await mkdir(join(folder, 'march'))
    await writeFile(join(folder, 'march', 'pier.txt'), cutting(9, 'pier'))
    await writeFile(join(folder, 'mill.txt'), cutting(8, 'mill'))
    const before = await addresses()
    expect(await correct('2018/03/09/the-pier-is-to-close/', HEADLINE)).toBe(
      '2018/03/09/the-pier-is-to-close/',
    )
    expect(await addresses()).toEqual(before)
    expect(await readdir(join(folder, 'march'))).toEqual(['2018-03-09-the-pier-is-to-close.json', 'pier.txt'])
    expect(await readFile(join(folder, 'march', 'pier.txt'), 'utf8')).toBe(cutting(9, 'pier'))
    const { entries } = await createIngest(folder)()
    expect(entries.map(({ article }) => article.headline)).toEqual(['Corrected', 'The mill is to close'])
  })

  it('never writes over a file that is there', async () => {
    await writeFile(join(folder, 'pier.txt'), cutting(9, 'pier'))
    await writeFile(join(folder, '2018-03-09-the-pier-is-to-close.json'), 'notes of my own, not JSON')
    await correct('2018/03/09/the-pier-is-to-close/', HEADLINE)
    expect(await readFile(join(folder, '2018-03-09-the-pier-is-to-close.json'), 'utf8')).toBe(
      'notes of my own, not JSON',
    )
    expect(await readdir(folder)).toContain('2018-03-09-the-pier-is-to-close-2.json')
  })

  it('is refused where another article has the address, or had it', async () => {
    await writeFile(join(folder, 'a.txt'), cutting(9, 'pier'))
    await writeFile(join(folder, 'b.txt'), cutting(8, 'pier'))
    const toNinth: Change = { kind: 'fields', values: { published: '2018-03-09' } }
    await expect(correct('2018/03/08/the-pier-is-to-close/', toNinth)).rejects.toThrow(
      'another article is at',
    )
    await correct('2018/03/09/the-pier-is-to-close/', { kind: 'fields', values: { published: '2018-03-07' } })
    await expect(correct('2018/03/08/the-pier-is-to-close/', toNinth)).rejects.toThrow(
      'another article is at',
    )
  })

  it('finds an article by an address that it had', async () => {
    await writeFile(join(folder, 'a.txt'), cutting(9, 'pier'))
    await correct('2018/03/09/the-pier-is-to-close/', { kind: 'fields', values: { published: '2018-03-07' } })
    expect(await correct('2018/03/09/the-pier-is-to-close/', HEADLINE)).toBe(
      '2018/03/07/the-pier-is-to-close/',
    )
  })

  it('of names does not write over a people.json that is broken', async () => {
    await writeFile(join(folder, 'people.json'), '{ "hide": "Letter" }')
    await expect(correctNames(folder, { kind: 'hide', name: 'Assault' })).rejects.toThrow('people.json')
    expect(await readFile(join(folder, 'people.json'), 'utf8')).toBe('{ "hide": "Letter" }')
  })
})
