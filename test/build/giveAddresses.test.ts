import { describe, expect, it } from 'vitest'
import { type Claims, giveAddresses } from '../../src/build/giveAddresses.ts'

const PIER = { slug: 'the-pier-is-to-close', published: '2018-03-09' }
const raw = (file: string, content = file, drafts = [PIER]): Claims => ({
  file,
  sha256: content,
  articles: [],
  drafts,
})

/** Addresses by what the files hold. */
const addresses = (files: Claims[]) =>
  new Map(giveAddresses(files).given.map(({ file, n, path }) => [`${file.sha256} ${n}`, path]))

describe('addresses of cuttings of one date and headline', () => {
  const files = ['b', 'd', 'f', 'h'].map((name) => raw(`${name}.txt`))

  it('are all different, and one of them is the plain one', () => {
    const paths = [...addresses(files).values()]
    expect(new Set(paths).size).toBe(4)
    expect(paths.filter((path) => path === '2018/03/09/the-pier-is-to-close/')).toHaveLength(1)
  })

  it('do not depend on the order of the files, nor on an edit', () => {
    const before = new Map(giveAddresses(files).given.map(({ file, path }) => [file.file, path]))
    const edited = files.map((file) => ({ ...file, sha256: `${file.sha256}, edited` })).reverse()
    const after = new Map(giveAddresses(edited).given.map(({ file, path }) => [file.file, path]))
    expect(new Map([...after].sort())).toEqual(new Map([...before].sort()))
  })

  it('do not change places when a file is added, wherever it stands', () => {
    const before = addresses(files)
    for (const name of ['a', 'c', 'g', 'z', 'e', 'pier', 'new', '1']) {
      const after = addresses([raw(`${name}.txt`), ...files])
      const moved = [...before].filter(([content, path]) => after.get(content) !== path)
      // At most the plain one, to the new file.
      expect(moved.length).toBeLessThanOrEqual(1)
      for (const [content, path] of before)
        for (const [other, now] of after)
          if (now === path && other !== content) expect(other).toBe(`${name}.txt 0`)
    }
  })

  it('are still different where the content is the same', () => {
    const { given } = giveAddresses([raw('a.txt', 'same'), raw('b.txt', 'same')])
    expect(new Set(given.map(({ path }) => path)).size).toBe(2)
  })

  it('leave the plain one to an article that has it', () => {
    const article: Claims = { file: 'pier.json', sha256: 'x', articles: [PIER], drafts: [] }
    const { given } = giveAddresses([...files, article])
    expect(given.find(({ raw }) => !raw)?.path).toBe('2018/03/09/the-pier-is-to-close/')
    expect(new Set(given.map(({ path }) => path)).size).toBe(5)
  })
})
