import { describe, expect, it } from 'vitest'
import { theModel } from '../../../src/quotes/learned/theModel.ts'
import { measureRates } from '../../../src/quotes/training/measureRates.ts'
import { readGold } from '../../../src/quotes/training/readGold.ts'

/** An article in which the given words are cues and nothing else is marked. */
function article(text: string, ...cues: string[]) {
  const attributions = cues.map((cue) => ({
    source: [],
    cue: [[text.indexOf(cue), text.indexOf(cue) + cue.length] as [number, number]],
    content: [],
    kind: 'indirect' as const,
    cueClass: 'speech',
  }))
  return readGold({ id: '', text, attributions }, theModel())
}

const said = article('Mayor Jane Roe said the bridge was safe.', 'said')
const warned = article('Mayor Jane Roe warned that the bridge would fall.', 'warned')
const fell = article('The bridge fell on Monday.')

describe('measureRates', () => {
  it.each([
    ['always a cue, seen often', Array(40).fill(said), 5],
    ['always a cue, seen a few times', Array(3).fill(said), 4],
    ['a cue now and then', [...Array(6).fill(said), ...Array(30).fill(article('Roe said nothing.'))], 2],
    ['hardly ever a cue', [said, ...Array(80).fill(article('Roe said nothing.'))], undefined],
    ['seen too seldom', [said, said], undefined],
  ])('rates a stem that is %s', (_, articles, rate) => {
    expect(measureRates(articles).get('Vsay')).toBe(rate)
  })

  it('has only stems that are part of a cue', () => {
    expect([...measureRates([...Array(9).fill(warned), ...Array(9).fill(fell)]).keys()]).toEqual(['Vwarn'])
  })
})
