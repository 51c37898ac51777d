import { describe, expect, it } from 'vitest'
import { readArticle } from './readArticle.ts'

describe('languages known by a table of cues', () => {
  it.each([
    ['es', '“No habrá cambios”, dijo la ministra Clara Soto.', '“No habrá cambios”', 'Clara Soto'],
    ['es', 'Luis Vega dijo que las obras empiezan en mayo.', 'las obras empiezan en mayo', 'Luis Vega'],
    ['es', 'Según la policía, dos hombres huyeron.', 'dos hombres huyeron', 'Policía'],
    ['es', 'Clara Soto afirmó: «No habrá cambios».', '«No habrá cambios»', 'Clara Soto'],
    ['fr', '« Nous restons », a déclaré Anne Duval.', '« Nous restons »', 'Anne Duval'],
    ['fr', 'Paul Renard a dit que la loi passerait.', 'la loi passerait', 'Paul Renard'],
    ['fr', 'Selon Anne Duval, deux hommes ont fui.', 'deux hommes ont fui', 'Anne Duval'],
    ['es', '«No habrá cambios», dijo Clara Soto en su discurso.', '«No habrá cambios»', 'Clara Soto'],
    ['es', '«No habrá cambios», dijo Clara Soto, que vive aquí.', '«No habrá cambios»', 'Clara Soto'],
    ['es', 'Al final vino Luis Vega, quien dijo que llueve.', 'llueve', 'Luis Vega'],
    ['es', 'Luis Vega dijo este lunes que llueve.', 'llueve', 'Luis Vega'],
    ['fr', 'Paul Renard a dit qu’une loi passerait.', 'une loi passerait', 'Paul Renard'],
    ['fr', 'Paul Renard, qui vit ici, a dit que la loi passerait.', 'la loi passerait', 'Paul Renard'],
    ['fa', 'به گفته سایت سنگ‌نو، سه نفر زخمی شدند.', 'سه نفر زخمی شدند', 'سایت سنگ‌نو'],
    ['ar', 'وكان سمير حداد، مدير المدرسة، قد قال إن الباب مفتوح.', 'الباب مفتوح', 'سمير حداد'],
    ['ar', 'قال سمير حداد إن المدرسة ستفتح غدا.', 'المدرسة ستفتح غدا', 'سمير حداد'],
    ['ar', 'وفقا لوزارة الصحة، أصيب ثلاثة أشخاص.', 'أصيب ثلاثة أشخاص', 'وزارة الصحة'],
    ['ar', 'صرح سمير حداد: «العمل مستمر».', '«العمل مستمر»', 'سمير حداد'],
    ['fa', 'مریم کاظمی گفت که مدرسه فردا باز می‌شود.', 'مدرسه فردا باز می‌شود', 'مریم کاظمی'],
    ['fa', 'به گفته پلیس، سه نفر زخمی شدند.', 'سه نفر زخمی شدند', 'پلیس'],
    ['fa', 'رضا امینی گفت: «ما می‌مانیم.»', '«ما می‌مانیم.»', 'رضا امینی'],
  ])('credits (%s) %s', (language, text, content, name) => {
    expect(readArticle(text, language)).toMatchObject([{ content: [content], name, certainty: 'stated' }])
  })

  it('does not take the head of a group for the group', () => {
    expect(readArticle('«Ya vamos», dijo el líder de las GRX.', 'es')).toMatchObject([
      { name: 'Líder de las GRX', is: 'unnamed' },
    ])
  })

  it('gives both reports that “and” joins to one speaker', () => {
    const quotes = readArticle('وأعلن سمير حداد أن المدرسة مغلقة، وقال إن الباب مفتوح.', 'ar')
    expect(quotes).toMatchObject([
      { content: ['المدرسة مغلقة'], name: 'سمير حداد' },
      { content: ['الباب مفتوح'], name: 'سمير حداد' },
    ])
  })

  it('gives a short name its full form without the help of capitals', () => {
    const quotes = readArticle('رضا امینی، مدیر مدرسه، دیر آمد. امینی گفت که در باز است.', 'fa')
    expect(quotes).toMatchObject([{ name: 'رضا امینی', role: 'مدیر مدرسه' }])
  })

  it('leaves alone a report that breaks off', () => {
    expect(readArticle('Paul Renard a dit que ', 'fr')).toEqual([])
  })

  it('reads the role in Spanish and French', () => {
    expect(readArticle('“No”, dijo la ministra Clara Soto.', 'es-MX')[0]?.role).toBe('Ministra')
    expect(readArticle('« Nous restons », a dit Anne Duval, maire de Brise.', 'fr')[0]?.role).toBe(
      'Maire de Brise',
    )
  })

  it.each([
    ['sv', '”Vi stannar alla här”, sade Karl Moos.', '”Vi stannar alla här”'],
    ['pl', '„Nie ma o czym tu mówić”, powiedział Jan.', '„Nie ma o czym tu mówić”'],
    ['ko', '“우리는 모두 여기 남을 것이다.” 김민수가 말했다.', '“우리는 모두 여기 남을 것이다.”'],
  ])('marks speech in other languages without a speaker (%s)', (language, text, content) => {
    expect(readArticle(text, language)).toMatchObject([{ content: [content], name: null }])
  })
})
