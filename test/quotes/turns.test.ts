import { describe, expect, it } from 'vitest'
import { readArticle } from './readArticle.ts'

/** Who said what, in short. */
function said(text: string): [name: string | null, ...content: string[]][] {
  return readArticle(text).map(({ name, content }) => [name, ...content])
}

describe('the turns of a conversation', () => {
  it('are those of the people named in their labels, whose capitals are no part of the name', () => {
    expect(
      said(
        'The interview, in part:\nJANE ROE: Was the bridge closed that night?\nLIAM McCOY: It was. We had two men there.\nROE: Who told them?\nMcCOY: Nobody did.',
      ),
    ).toEqual([
      ['Jane Roe', 'Was the bridge closed that night'],
      ['Liam McCoy', 'It was. We had two men there'],
      ['Jane Roe', 'Who told them'],
      ['Liam McCoy', 'Nobody did'],
    ])
  })

  it('write a name as the article does', () => {
    const text =
      'The hearing heard Liam McCoy for an hour.\nROE: Was the bridge closed?\nMCCOY: It was closed.\nROE: Who told them?'
    expect(said(text)).toContainEqual(['Liam McCoy', 'It was closed'])
  })

  it('may stand in quotation marks, paragraph by paragraph', () => {
    expect(
      said(
        '“ROE: The river came up at nine.\n“POE: We had moved the beds by then.\n“Nobody was hurt.\n“ROE: That was lucky.”',
      ),
    ).toEqual([
      ['Roe', 'The river came up at nine.'],
      ['Poe', 'We had moved the beds by then.', '“Nobody was hurt.'],
      ['Roe', 'That was lucky.”'],
    ])
  })

  it.each([
    ['headings of a list', 'Winner: The whole town won.\nLoser: The river lost.\nWinner: The ferry won too.'],
    ['notes in capitals', 'NOTE: Bring a coat.\nUPDATE: It rains.\nNOTE: Bring a hat too.'],
    ['one person’s statements', 'Jane Roe: It rained.\nThe road was wet.\nJane Roe: It was dark.'],
    ['a table', 'Roe: 547.\nPoe: 46.\nTotal: 593.'],
  ])('are not found in %s', (_, text) => {
    expect(said(text)).toEqual([])
  })
})

describe('a signed quote', () => {
  it.each([
    ['beside it', '“We lost the roof in the night.” — Jane Roe'],
    ['with a bar for a dash', '“We lost the roof in the night.” ― Jane Roe, Leeds'],
    ['on a line of its own', '“We lost the roof in the night.”\n- Jane Roe.'],
  ])('is the signer’s: %s', (_, text) => {
    expect(said(text)).toEqual([['Jane Roe', '“We lost the roof in the night.”']])
  })

  it('takes every paragraph of the quote', () => {
    expect(said('“We lost the roof.\n“The night was long.”\n— Jane Roe, a teacher')).toEqual([
      ['Jane Roe', '“We lost the roof.', '“The night was long.”'],
    ])
  })

  it.each([
    ['a title and its author', '“Night River” — Jane Roe'],
    ['prose behind a dash', '“We lost the roof.” — It was a long night for the town.'],
  ])('is not %s', (_, text) => {
    expect(said(text).map(([name]) => name)).not.toContain('Jane Roe')
    expect(said(text).map(([name]) => name)).not.toContain('It')
  })
})
