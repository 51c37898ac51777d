import { describe, expect, it } from 'vitest'
import { readArticle } from '../readArticle.ts'

describe('marked words that a line with a colon announces', () => {
  it.each([
    ['Mayor Jane Roe continued:\n“We will not leave this town to the river.”', 'continued'],
    ['The mayor, Jane Roe, told reporters on Friday:\n“We will not leave this town to the river.”', 'told'],
    [
      'Mayor Jane Roe put up a notice on the door of the town hall and wrote:\n“We will not leave this town to the river.”',
      'wrote',
    ],
  ])('are those of its cue: %s', (text, cue) => {
    expect(readArticle(text)).toMatchObject([
      { content: ['“We will not leave this town to the river.”'], cue, kind: 'direct', name: 'Jane Roe' },
    ])
  })
})

describe('a quote over paragraphs', () => {
  it('has the speaker who is named in the last of them', () => {
    const text =
      '“We came early.\n“The hall was full of smoke.\n“Then we left,” said Jane Roe, a teacher at the school.'
    expect(readArticle(text)).toMatchObject([
      {
        content: ['“We came early.', '“The hall was full of smoke.', '“Then we left,”'],
        name: 'Jane Roe',
        cue: 'said',
      },
    ])
  })

  it('has the speaker who is named in the first of them', () => {
    const text =
      '“We came early,” said Jane Roe, a teacher at the school. “The hall was full of smoke.\n“Then we left.”'
    expect(readArticle(text)).toMatchObject([
      {
        content: ['“We came early,”', '“The hall was full of smoke.', '“Then we left.”'],
        name: 'Jane Roe',
      },
    ])
  })

  it('ends where a paragraph of the writer stands between', () => {
    const text = '“We came early,” said Jane Roe, a teacher.\nIt had rained all night.\n“It was still dark.”'
    expect(readArticle(text).map(({ content }) => content)).toEqual([
      ['“We came early,”'],
      ['“It was still dark.”'],
    ])
  })
})

describe('marked words that nothing claims', () => {
  it('are nobody’s far behind the last speaker', () => {
    const text =
      '“We came early,” said Jane Roe, a teacher.\nIt rained.\nThe road was wet.\nThe roof had held.\n“It was still dark when the fire began.”'
    expect(readArticle(text).at(-1)).toMatchObject({
      content: ['“It was still dark when the fire began.”'],
      name: null,
      mention: null,
    })
  })

  it('are no quote where they are a name or a single word', () => {
    expect(readArticle('The so-called “shadow fleet” sailed past the “reform” on Monday.')).toEqual([])
  })
})
