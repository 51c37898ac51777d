import { describe, expect, it } from 'vitest'
import { ScrollPace } from '../../src/app/list/ScrollPace.ts'

describe('how far one has scrolled of late', () => {
  it.each<[string, [at: number, top: number][], number]>([
    ['counts a first step', [[5000, 120]], 120],
    [
      'adds up the steps of 100 ms',
      [
        [5000, 120],
        [5016, 240],
        [5033, 360],
      ],
      360,
    ],
    [
      'leaves out what lies farther back',
      [
        [5000, 500],
        [5016, 600],
        [5050, 700],
        [5120, 800],
      ],
      200,
    ],
    [
      'counts from where one has stood, however long',
      [
        [5000, 500],
        [9000, 600],
      ],
      100,
    ],
    [
      'counts backwards',
      [
        [5000, 500],
        [9000, 350],
      ],
      150,
    ],
    [
      'takes a wheel by its steps, not by the frames that it leaves out',
      [
        [5000, 500],
        [5068, 1700],
        [5136, 2900],
      ],
      2400,
    ],
    [
      'is nothing where one has come back',
      [
        [5000, 500],
        [5016, 0],
      ],
      0,
    ],
  ])('%s', (_, steps, moved) => {
    const pace = new ScrollPace(0)
    const all = steps.map(([at, top]) => pace.moved(at, top))
    expect(all.at(-1)).toBe(moved)
  })
})
