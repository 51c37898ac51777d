import { brotliCompressSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'

const KB = 1000

async function brotliBytes(path: string): Promise<number> {
  const response = await fetch(new URL(path, inject('sample')))
  return brotliCompressSync(Buffer.from(await response.arrayBuffer())).length
}

/** The named packages alone weigh 93 kB; what is above them is the reader's own. */
describe('the first view', () => {
  it('loads at most 120 kB of script and 5 kB of styles, compressed', async () => {
    const html = await (await fetch(inject('sample'))).text()
    const scripts = [...html.matchAll(/(?:src|data-reader)="(\/[^"]+\.js)"/g)].map(([, path]) => path!)
    const sizes = await Promise.all(scripts.map(brotliBytes))
    const styles = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html)![1]!
    expect(scripts).toHaveLength(2)
    expect(html.replace(/<noscript[^>]*>[\s\S]*?<\/noscript>/g, '').includes('rel="stylesheet"')).toBe(false)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(120 * KB)
    expect(brotliCompressSync(styles).length).toBeLessThanOrEqual(5 * KB)
  })

  it('sends a page of 50 headlines and their data in at most 20 kB, however large the archive', async () => {
    const response = await fetch(inject('harbour'))
    const page = Buffer.from(await response.arrayBuffer())
    expect(page.toString()).toContain('The harbour board opens ferry line')
    expect(brotliCompressSync(page).length).toBeLessThanOrEqual(20 * KB)
  })
})
