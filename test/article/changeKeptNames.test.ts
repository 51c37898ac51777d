import { describe, expect, it } from 'vitest'
import { changeKeptNames } from '../../src/article/changeKeptNames.ts'
import type { KeptNames, NameChange } from '../../src/article/KeptNames.ts'

describe('kept names', () => {
  it.each<[KeptNames, NameChange, KeptNames]>([
    [{}, { kind: 'hide', name: 'Letter' }, { hide: ['Letter'] }],
    [{ hide: ['Letter'] }, { kind: 'hide', name: 'Letter' }, { hide: ['Letter'] }],
    [{ hide: ['Letter'] }, { kind: 'undo', change: 'hide', name: 'Letter' }, {}],
    [
      {},
      { kind: 'merge', name: 'Mara Ellison', also: 'M. Ellison' },
      { merge: [{ name: 'Mara Ellison', also: ['M. Ellison'] }] },
    ],
    [
      { merge: [{ name: 'M. Ellison', also: ['Ellison'] }] },
      { kind: 'merge', name: 'Mara Ellison', also: 'M. Ellison' },
      { merge: [{ name: 'Mara Ellison', also: ['M. Ellison', 'Ellison'] }] },
    ],
    [
      { merge: [{ name: 'Mara Ellison', also: ['M. Ellison', 'Ellison'] }] },
      { kind: 'undo', change: 'merge', name: 'Ellison' },
      { merge: [{ name: 'Mara Ellison', also: ['M. Ellison'] }] },
    ],
    [
      { split: [{ name: 'Reed', as: 'Reed (pilot)', articles: ['a/', 'b/'] }] },
      { kind: 'split', name: 'Reed', as: 'Tomas Reed', article: 'b/' },
      {
        split: [
          { name: 'Reed', as: 'Reed (pilot)', articles: ['a/'] },
          { name: 'Reed', as: 'Tomas Reed', articles: ['b/'] },
        ],
      },
    ],
  ])('%j with %j', (names, change, expected) => {
    expect(changeKeptNames(names, change)).toEqual(expected)
  })
})
