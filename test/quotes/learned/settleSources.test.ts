import { describe, expect, it } from 'vitest'
import { readArticle } from '../readArticle.ts'

describe('the speaker of a second report in a sentence', () => {
  it('is that of the first', () => {
    const text = 'Defence minister Jane Roe said the attack had failed, adding that two soldiers were hurt.'
    expect(readArticle(text)).toMatchObject([
      { cue: 'said', name: 'Jane Roe' },
      { cue: 'adding', content: ['that two soldiers were hurt'], name: 'Jane Roe' },
    ])
  })

  it('is the person before “who”', () => {
    const text = '“We need more time,” said Jane Roe, a union leader, who added that the talks would go on.'
    expect(readArticle(text)).toMatchObject([
      { cue: 'said', name: 'Jane Roe' },
      { cue: 'added', name: 'Jane Roe', mention: ['who'] },
    ])
  })
})

describe('a passive report', () => {
  it.each([
    'Tom Dunn is said to be considering a run for mayor.',
    'Tom Dunn is reported to have left the country on Sunday.',
    'Several other people were said to be injured in the fire.',
    'Tom Dunn was told that the bridge would open in May.',
    'It was reported that the bridge would open in May.',
  ])('names nobody: %s', (text) => {
    expect(readArticle(text)).toMatchObject([{ name: null, mention: null }])
  })

  it('does not borrow the speaker of another report', () => {
    const text = 'Jane Roe said the plan was dead, and was told that the bridge would open in May.'
    expect(readArticle(text)).toMatchObject([
      { cue: 'said', name: 'Jane Roe' },
      { cue: 'was told', name: null, mention: null },
    ])
  })

  it('names whoever was quoted', () => {
    expect(readArticle('Tom Dunn was quoted as saying that the bridge was safe.')).toMatchObject([
      { name: 'Tom Dunn' },
    ])
  })
})

describe('long words for a speaker', () => {
  it.each([
    [
      'Jane Roe, the chief engineer of the county of Orle, speaking at a meeting of the council, said the work would end in May.',
      'Jane Roe, the chief engineer of the county of Orle',
    ],
    [
      'Jane Roe, a county engineer from the village of Orle, who has led the repair of the old bridges since the flood, said the work would end in May.',
      'Jane Roe, a county engineer from the village of Orle',
    ],
  ])('end before an aside: %s', (text, mention) => {
    expect(readArticle(text)).toMatchObject([{ name: 'Jane Roe', mention: [mention] }])
  })
})

describe('an office beside the name behind “according to”', () => {
  it('is the speaker’s and nothing of what was said', () => {
    expect(
      readArticle(
        'According to Jane Roe, the deputy harbour minister, the men who took the boat were caught.',
      ),
    ).toMatchObject([{ content: ['the men who took the boat were caught'], name: 'Jane Roe' }])
  })

  it('is not taken from speech that begins with a thing', () => {
    expect(
      readArticle('According to Jane Roe, the bridge, which was built in 1900, will be closed.'),
    ).toMatchObject([{ content: ['the bridge, which was built in 1900, will be closed'], name: 'Jane Roe' }])
  })
})
