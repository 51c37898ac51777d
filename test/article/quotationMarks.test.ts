import { describe, expect, it } from 'vitest'
import { continuesQuote, findMarked } from '../../src/article/quotationMarks.ts'

const marked = (text: string) => findMarked(text).map((one) => text.slice(one.start, one.end))

describe('findMarked', () => {
  it.each([
    ['curly marks', 'She said “no more” twice.', ['“no more”']],
    ['straight marks', 'She said "no more" twice.', ['"no more"']],
    ['two single marks', "She said ''no more'' twice.", ["''no more''"]],
    ['guillemets', 'Elle dit « plus jamais » deux fois.', ['« plus jamais »']],
    ['guillemets turned inwards', 'Er sagte »nie mehr« zweimal.', ['»nie mehr«']],
    ['low and high marks', 'Er sagte „nie mehr“ zweimal.', ['„nie mehr“']],
    ['low and high marks as in Polish', 'Powiedział „nigdy więcej” dwa razy.', ['„nigdy więcej”']],
    ['Swedish marks', 'Hon sa ”aldrig mer” två gånger.', ['”aldrig mer”']],
    ['corner marks', '彼は「もう終わりです」と言った。', ['「もう終わりです」']],
    ['British single marks', 'She said ‘no more’ twice.', ['‘no more’']],
    ['straight single marks', "She said 'no more' twice.", ["'no more'"]],
    ['a nested quote', '“He said ‘no more’ to me.”', ['“He said ‘no more’ to me.”']],
    ['a nested quote in British style', '‘He said “no more” to me.’', ['‘He said “no more” to me.’']],
    ['nested curly marks', '“He said “no more” to me.”', ['“He said “no more” to me.”']],
    ['a mistyped closing mark', 'She said “no more“ twice.', ['“no more“']],
    [
      'straight and curly marks mixed',
      '“No more," she said. "Never again.”',
      ['“No more,"', '"Never again.”'],
    ],
    ['a missing closing mark', 'She said “no more. Then “so be it” came.', ['“no more. Then', '“so be it”']],
    ['a quote left open', 'She said: “No more.', ['“No more.']],
  ])('finds %s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected)
  })

  it.each([
    ['contractions', 'Don’t say they can’t. It’s Roe’s, or Moss’ own.'],
    ['plural possessives', "The workers' union and the miners’ club met."],
    ['elisions', "Rock 'n' roll in the '90s, 'til dawn."],
    ['feet and inches', `The man is 6'2" tall.`],
    ['lone marks', 'A " alone, and ” too.'],
  ])('leaves %s alone', (_, text) => {
    expect(marked(text)).toEqual([])
  })

  it.each([
    ['‘We can’t stay,’ said Roe.', ['‘We can’t stay,’']],
    ['‘The workers’ hall is shut,’ said Roe.', ['‘The workers’ hall is shut,’']],
    ["'It's the miners' right,' said Roe.", ["'It's the miners' right,'"]],
  ])('keeps apostrophes inside single marks: %s', (text, expected) => {
    expect(marked(text)).toEqual(expected)
  })
})

describe('continuesQuote', () => {
  it('takes an opening mark at the start of a paragraph for the quote left open before', () => {
    const [before] = findMarked('“We came early.')
    expect(continuesQuote(before, findMarked('“And we stay.”')[0], '“And we stay.”')).toBe(true)
    expect(continuesQuote(before, findMarked('Roe “stays”.')[0], 'Roe “stays”.')).toBe(false)
  })
})
