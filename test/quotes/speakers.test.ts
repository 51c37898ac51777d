import { describe, expect, it } from 'vitest'
import { readArticle } from './readArticle.ts'

const speaker = (text: string) => {
  const { name, is, role } = readArticle(text).at(-1)!
  return { name, is, role }
}

describe('speakers', () => {
  it.each([
    ['Elin Hart, a Norrish MP, said it rained.', 'Elin Hart', 'Norrish MP'],
    ['Ali Moss, the speaker of the assembly, said it rained.', 'Ali Moss', 'Speaker of the assembly'],
    ['Foreign Minister Jane Roe said it rained.', 'Jane Roe', 'Foreign Minister'],
    ['The US president, Tom Dunn, said on Monday that it rained.', 'Tom Dunn', 'US president'],
    ['Tom Dunn, 45, a baker, said it rained.', 'Tom Dunn', 'Baker'],
    ['The mayor, Jane Roe, said it rained.', 'Jane Roe', 'Mayor'],
    ['Her lawyer, Jane Roe, said it rained.', 'Jane Roe', 'Lawyer'],
    ['Jane Roe, chair of the Green Alliance, said it rained.', 'Jane Roe', 'Chair of the Green Alliance'],
    ['Jane Roe, Norland’s first minister, said it rained.', 'Jane Roe', 'Norland’s first minister'],
    ['Tom Dunn, her son and adviser, said it rained.', 'Tom Dunn', 'Son and adviser'],
    ['Tom Dunn, one of her advisers, said it rained.', 'Tom Dunn', null],
    ['Mr Tom Dunn said it rained.', 'Tom Dunn', null],
    ['Sir Tom Dunn said it rained.', 'Tom Dunn', null],
    ['Ana de la Cruz said it rained.', 'Ana de la Cruz', null],
  ])('names the person and the role in: %s', (text, name, role) => {
    expect(speaker(text)).toEqual({ name, is: 'person', role })
  })

  it.each([
    ['The Tansa news agency said it rained.', 'Tansa news agency', 'organisation'],
    ['The ministry of health said it rained.', 'Ministry of health', 'organisation'],
    ['State media reported that it rained.', 'State media', 'organisation'],
    ['Police said it rained.', 'Police', 'organisation'],
    ['Norrish authorities said it rained.', 'Norrish authorities', 'group'],
    ['The navy’s Lamp unit said it rained.', 'Navy’s Lamp unit', 'organisation'],
    ['Germany and France said on Monday they would send more ships.', 'Germany and France', 'group'],
    ['A growing number of bakers said it rained.', 'Growing number of bakers', 'group'],
    ['A group of men said it rained.', 'Group of men', 'group'],
    ['Campaigners said it rained.', 'Campaigners', 'group'],
    ['A spokesman for the bank said it rained.', 'Spokesman for the bank', 'unnamed'],
    ['A defence source said it rained.', 'Defence source', 'unnamed'],
    ['One witness said it rained.', 'One witness', 'unnamed'],
    [
      'Two officials, speaking on condition of anonymity, said the talks would go on until Friday.',
      'Two officials',
      'unnamed',
    ],
    [
      'A defence official, speaking on condition of anonymity, said the talks would go on until Friday.',
      'Defence official',
      'unnamed',
    ],
  ])('tells institutions, groups and unnamed sources: %s', (text, name, is) => {
    expect(speaker(text)).toMatchObject({ name, is })
  })

  it('takes the name in an aside for stated', () => {
    expect(readArticle('The mayor, Jane Roe, said the bridge was safe.')).toMatchObject([
      { name: 'Jane Roe', role: 'Mayor', certainty: 'stated', mention: ['The mayor, Jane Roe,'] },
    ])
  })

  it.each([
    [
      'whom it is said of',
      'Tom Dunn is said to be considering a run for mayor.',
      'to be considering a run for mayor',
    ],
    [
      'who is told',
      'Tom Dunn was told that the bridge would open in May.',
      'that the bridge would open in May',
    ],
  ])('does not take for the speaker %s', (_, text, content) => {
    expect(readArticle(text)).toMatchObject([{ content: [content], name: null }])
  })

  it('gives a last name its full form, before and after', () => {
    const quotes = readArticle(
      'Dunn said it rained.\nTom Dunn, a baker, went home. “It is wet,” Mr Dunn said.',
    )
    expect(quotes).toMatchObject([
      { name: 'Tom Dunn', role: 'Baker', mention: ['Dunn'] },
      { name: 'Tom Dunn', role: 'Baker' },
    ])
  })

  it('gives a first name its full form where one person only has it', () => {
    expect(readArticle('Moon Ji Woon came. Moon said it rained.')).toMatchObject([{ name: 'Moon Ji Woon' }])
    expect(readArticle('Moon Ji and Moon Min came. Moon said it rained.')).toMatchObject([{ name: 'Moon' }])
  })

  it('keeps a last name that two people share', () => {
    const quotes = readArticle('Tom Dunn and Ada Dunn came. Dunn said it rained.')
    expect(quotes).toMatchObject([{ name: 'Dunn' }])
  })

  it('gives media with and without their country one name', () => {
    const names = readArticle('It rained, according to Norwegian state media.\nState media said it snowed.')
    expect(names.map((quote) => quote.name)).toEqual(['State media', 'State media'])
  })

  it('finds who “he” is when one man only fits', () => {
    expect(readArticle('Tom Dunn came late. He said it rained.')).toMatchObject([
      { name: 'Tom Dunn', certainty: 'inferred', mention: ['Tom Dunn', 'He'] },
    ])
  })

  it('tells people apart by their titles', () => {
    expect(readArticle('Mr Tom Dunn met Mrs Jane Roe. She said it rained.')).toMatchObject([
      { name: 'Jane Roe', certainty: 'inferred' },
    ])
  })

  it('takes no part of an institution’s name for a person', () => {
    const quotes = readArticle('Tom Dunn runs the Institute of Roofs and Wet Lands. He said it rained.')
    expect(quotes).toMatchObject([{ name: 'Tom Dunn' }])
  })

  it('does not take the person spoken to for the speaker', () => {
    const quotes = readArticle('Mrs Jane Roe came late. To her friend, Ann Moss, she said it rained.')
    expect(quotes).toMatchObject([{ name: 'Jane Roe' }])
  })

  it('does not learn from “her son” that a man is a woman', () => {
    const quotes = readArticle('Tom Dunn, her son, said that she and her dog were wet. He said it rained.')
    expect(quotes.map((quote) => quote.name)).toEqual(['Tom Dunn', 'Tom Dunn'])
  })

  it('leaves the speaker open after a name that the article does not explain', () => {
    const quotes = readArticle(
      'Tom Dunn met the clerk Moss. “It is wet,” said Tom Dunn. Moss gave way. He said it rained.',
    )
    expect(quotes.at(-1)).toMatchObject({ content: ['it rained'], name: null })
  })

  it('knows a general by his rank though another office is given', () => {
    const quotes = readArticle('General Tom Dunn, the chief of the navy, came. The general said it rained.')
    expect(quotes).toMatchObject([{ name: 'Tom Dunn', certainty: 'inferred' }])
  })

  it('leaves the speaker open when two people fit', () => {
    expect(readArticle('Tom Dunn met Ian Moss. He said it rained.')).toMatchObject([
      { content: ['it rained'], name: null },
    ])
  })

  it('knows “the minister” when the article names one', () => {
    const quotes = readArticle('Foreign Minister Jane Roe came late. The minister said it rained.')
    expect(quotes).toMatchObject([{ name: 'Jane Roe', certainty: 'inferred' }])
  })
})

describe('who is meant', () => {
  const names = (text: string) => readArticle(text).map(({ name }) => name)

  it.each([
    ['an aside', 'Tom Dunn left. The boy’s mother, Siobhan Roe, waited. She said it rained.', 'Siobhan Roe'],
    ['a given name', 'Clara Finn met Oskar Lund in Orle. He said it rained.', 'Oskar Lund'],
    [
      'a title that comes later',
      'Nim Bell called a Mr Ato Moss. She said it rained.\nMs Bell left.',
      'Nim Bell',
    ],
    ['a name in an aside', 'Tom Dunn left. His wife, Lerato, said it rained.', 'Lerato'],
    [
      'the subject of the sentence before',
      'Jon Bell took over after the death of Sir Ian Moss. He said it rained.',
      'Jon Bell',
    ],
    ['a name in -ly', 'Ravi Connolly came. He said it rained.', 'Ravi Connolly'],
    ['a name in -ed', 'Mohammed Zaki Moss came. He said it rained.', 'Mohammed Zaki Moss'],
    ['a name in -man', 'General Ilya Feldman came. He said it rained.', 'Ilya Feldman'],
    ['a trade', 'The cooper Brendan Moss came. He said it rained.', 'Brendan Moss'],
    [
      'who, behind what she belongs to',
      '“It rained,” said Ann Roe, a member of the Norrish delegation, who said it had poured.',
      'Ann Roe',
    ],
  ])('follows a pronoun by %s', (_, text, name) => {
    expect(names(text).at(-1)).toBe(name)
  })

  it.each([
    ['the verb', 'Police arrested Tom Dunn, a cook, and said that the ship was stolen.', 'Police'],
    ['what she does', 'A woman in a red coat sweeps the yard. “It rains,” she said.', 'Woman in a red coat'],
    ['where it was', 'On state radio a group of men said that it had rained.', 'Group of men'],
  ])('names a speaker without %s', (_, text, name) => {
    expect(names(text)).toEqual([name])
  })

  it('does not take many for “it”', () => {
    const text = 'Government forces left. It said that its men were needed.'
    expect(names(text)).toEqual([null])
  })

  it('takes a pronoun for somebody without a name rather than for a name before', () => {
    const text = 'Amina Bell opened the ward.\nA nurse said it rained. “It poured,” she said.'
    expect(names(text)).toEqual(['Nurse', 'Nurse'])
  })

  it.each([
    ['an office', 'Huda Bell, the rector, came. The rector said it rained.', 'Huda Bell'],
    [
      'a rank',
      'General Karim Uz-Zaman, head of the army, came. The general said it rained.',
      'Karim Uz-Zaman',
    ],
    ['an age', 'Pavel Moss, 61, came. The 61-year-old said it rained.', 'Pavel Moss'],
    ['a wider noun', 'Inspector Ann Roe came. The officer said it rained.', 'Ann Roe'],
    ['initials of a rank', 'Superintendent of Police (SP) Ann Roe came. The SP said it rained.', 'Ann Roe'],
    [
      'the opening sentence',
      'A former judge is free.\nRosa Bell, 70, left.\nThe former judge said it rained.',
      'Rosa Bell',
    ],
    ['a firm', 'Hart Homes built it. The company said it rained.', 'Hart Homes'],
  ])('knows somebody again by %s', (_, text, name) => {
    expect(names(text).at(-1)).toBe(name)
  })

  it('keeps the minister of another country apart', () => {
    const text = 'Foreign Minister Jane Roe came. The finance minister said it rained.'
    expect(names(text)).toEqual(['Finance minister'])
  })

  it('makes two people and their couple of a joined name', () => {
    const text =
      'Tom and Bridie Dunn moved in. They said it rained. Mrs Dunn said it snowed. Mr Dunn said it froze.'
    expect(names(text)).toEqual(['Tom and Bridie Dunn', 'Bridie Dunn', 'Tom Dunn'])
  })

  it('gives a relative the surname that a title tells', () => {
    const text = 'Sir Ian Stroud is dead. His widow, Ann, left. Lady Stroud said it rained.'
    expect(names(text)).toEqual(['Ann Stroud'])
  })

  it('takes no crosshead for a person', () => {
    expect(names('Tom Dunn came.\nSECOND SINKING\nHe said it rained.')).toEqual(['Tom Dunn'])
  })
})
