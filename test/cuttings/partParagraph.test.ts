import { describe, expect, it } from 'vitest'
import { partParagraph } from '../../src/cuttings/partParagraph.ts'

const paragraph = { text: 'Home > Asia Ferry returns 7 May 2017', line: 3, order: 4, gap: false, repairs: [] }

describe('partParagraph', () => {
  it('parts the text and keeps its line', () => {
    expect(partParagraph(paragraph, 11, true)).toMatchObject([
      { text: 'Home > Asia', line: 3, order: 4, gap: false },
      { text: 'Ferry returns 7 May 2017', line: 3, gap: true },
    ])
  })

  it('keeps the pieces in their order before the next paragraph, however they are parted', () => {
    const [path, rest] = partParagraph(paragraph, 11, true)
    const [home, asia] = partParagraph(path, 6, false)
    const [headline, date] = partParagraph(rest, 13, false)
    const pieces = [home, asia, headline, date]
    expect(pieces.map(({ text }) => text)).toEqual(['Home >', 'Asia', 'Ferry returns', '7 May 2017'])
    const orders = pieces.map(({ order }) => order)
    expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b))
    expect(Math.max(...orders)).toBeLessThan(5)
  })
})
