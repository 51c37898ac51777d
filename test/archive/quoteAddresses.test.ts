import { describe, expect, it } from 'vitest'
import {
  type QuotesOfValue,
  quoteAddressFiles,
  readQuoteAddresses,
} from '../../src/archive/quoteAddresses.ts'

/** Writes the files and reads from them, noting how many are asked for. */
function keep(values: readonly QuotesOfValue[]) {
  const files = new Map<string, Uint8Array>()
  const written = quoteAddressFiles(values)
  let step = written.next()
  for (; !step.done; step = written.next()) files.set(...step.value)
  const head = step.value
  let asked = 0
  const read = async (path: string) => {
    asked += 1
    return files.get(path)!
  }
  return { files, asked: () => asked, of: (slug: string) => readQuoteAddresses(read, head, slug) }
}

const many = (
  slug: string,
  count: number,
): QuotesOfValue & { quotes: { path: string; ids: string[] }[] } => ({
  slug,
  quotes: Array.from({ length: count }, (_, i) => ({
    path: `2017/06/07/${slug}-${i * 7919}/`,
    ids: [`q-${i}`, `it-rained-${i}`],
  })),
})

describe('quoteAddressFiles', () => {
  const values = [many('ann', 3), many('bell', 9000), many('cole', 1), many('dunn', 4000), many('frost', 2)]
  const kept = keep(values)

  it('gives the quotes of a value again, be it in one file with others or in many', async () => {
    expect(kept.files.size).toBeGreaterThan(6)
    for (const { slug, quotes } of values) expect(await kept.of(slug)).toEqual(quotes)
    expect(await kept.of('aaron')).toEqual([])
    expect(await kept.of('carl')).toEqual([])
    expect(await kept.of('zoe')).toEqual([])
  })

  it('keeps files near 100 kB, and reads only those that may hold the value', async () => {
    const sizes = [...kept.files.values()].map(({ length }) => length)
    expect(Math.max(...sizes)).toBeLessThan(150_000)
    const before = kept.asked()
    await kept.of('frost')
    expect(kept.asked() - before).toBe(2)
  })

  it('changes few files for one quote more', () => {
    const more = keep([
      values[0]!,
      { ...values[1]!, quotes: [{ path: 'new/', ids: ['q'] }, ...values[1]!.quotes] },
      ...values.slice(2),
    ])
    const fresh = [...more.files.keys()].filter((path) => !kept.files.has(path))
    expect(fresh.length).toBeLessThanOrEqual(3)
  })

  it('has a directory also where nobody is quoted', async () => {
    const none = keep([])
    expect(none.files.size).toBe(1)
    expect(await none.of('ann')).toEqual([])
  })
})
