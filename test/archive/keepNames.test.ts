import { describe, expect, it } from 'vitest'
import { keepNames } from '../../src/archive/keepNames.ts'
import type { KeptNames } from '../../src/article/KeptNames.ts'
import type { Quote } from '../../src/article/Quote.ts'

const said = (name: string, certainty: 'stated' | 'hand' = 'stated'): Quote => ({
  id: 'so',
  content: [{ block: 0, start: 0, end: 2 }],
  verbatim: [],
  speaker: {
    name,
    is: 'person',
    role: 'harbour master',
    mention: [{ block: 0, start: 4, end: 9 }],
    certainty,
  },
})

describe('quotes under the kept names', () => {
  it.each<[string, KeptNames, Quote, string | null]>([
    ['merge', { merge: [{ name: 'Mara Ellison', also: ['Ellison'] }] }, said('Ellison'), 'Mara Ellison'],
    [
      'split here',
      { split: [{ name: 'Reed', as: 'Ann Reed', articles: ['2018/a/'] }] },
      said('Reed'),
      'Ann Reed',
    ],
    [
      'split elsewhere',
      { split: [{ name: 'Reed', as: 'Ann Reed', articles: ['2018/b/'] }] },
      said('Reed'),
      'Reed',
    ],
    ['hide', { hide: ['Letter'] }, said('Letter'), null],
    ['hide, chosen by hand', { hide: ['Letter'] }, said('Letter', 'hand'), 'Letter'],
    ['withhold', { withhold: ['Reed'] }, said('Reed', 'hand'), 'Name withheld'],
    [
      'withhold the name merged into',
      { merge: [{ name: 'Ann Reed', also: ['Reed'] }], withhold: ['Ann Reed'] },
      said('Reed'),
      'Name withheld',
    ],
  ])('%s', (_, names, quote, shown) => {
    expect(keepNames([quote], names, '2018/a/')[0]!.speaker?.name ?? null).toBe(shown)
  })

  it('say nothing of a withheld name: no role, no place in the text, no word of the software', () => {
    const quote = { ...said('Reed'), corrected: { words: 'so', software: 'Reed' } }
    expect(JSON.stringify(keepNames([quote], { withhold: ['Reed'] }, 'a/'))).not.toMatch(
      /Reed|harbour|"start":4/,
    )
  })
})
