import { describe, expect, it } from 'vitest'
import { readArticle } from './readArticle.ts'

/** A sentence, what was said in it, and who is named; null where the speaker is to stay unclear. */
type Row = [text: string, content: string[], name: string | null, role?: string | null]

/** No quote in the text at all. */
type Silent = string

function checks(language: string, rows: Row[], silent: Silent[]) {
  it.each(rows)('credits %s', (text, content, name, role) => {
    const quotes = readArticle(text, language)
    expect(quotes).toMatchObject([{ content, name, ...(role === undefined ? {} : { role }) }])
  })
  it.each(silent)('finds no quote in %s', (text) => {
    expect(readArticle(text, language)).toEqual([])
  })
}

describe('German', () => {
  checks(
    'de',
    [
      ['„Wir bleiben alle hier“, sagte Karl Moos.', ['„Wir bleiben alle hier“'], 'Karl Moos', null],
      ['»Wir bleiben alle hier«, sagte Karl Moos.', ['»Wir bleiben alle hier«'], 'Karl Moos'],
      [
        '„Die Brücke bleibt zu“, erklärte Bürgermeisterin Eva Brand am Montag.',
        ['„Die Brücke bleibt zu“'],
        'Eva Brand',
        'Bürgermeisterin',
      ],
      [
        'Der frühere Innenminister Karl Moos sagte: „Das war falsch.“',
        ['„Das war falsch.“'],
        'Karl Moos',
        'Frühere Innenminister',
      ],
      ['„Das ist ein Skandal“, sagte Moos der Brisener Zeitung.', ['„Das ist ein Skandal“'], 'Moos'],
      ['Am Montag sagte Karl Moos: „Wir bauen weiter.“', ['„Wir bauen weiter.“'], 'Karl Moos'],
      [
        'Schließlich sagte Karl Moos, dass die Brücke gesperrt bleibe.',
        ['die Brücke gesperrt bleibe'],
        'Karl Moos',
      ],
      ['Eva Brand sagte am Dienstag, dass die Schule öffne.', ['die Schule öffne'], 'Eva Brand'],
      ['„Niemand wurde verletzt“, so der Sprecher.', ['„Niemand wurde verletzt“'], 'Sprecher'],
      ['„Niemand wurde verletzt“, so Eva Brand.', ['„Niemand wurde verletzt“'], 'Eva Brand'],
      ['Laut Polizei flohen zwei Männer.', ['flohen zwei Männer'], 'Polizei'],
      ['Nach Angaben von Karl Moos wird die Brücke gebaut.', ['wird die Brücke gebaut'], 'Karl Moos'],
      ['Zwei Männer sind laut Polizei geflohen.', ['Zwei Männer sind', 'geflohen'], 'Polizei'],
      [
        '„Wir bleiben“, sagte Eva Brand, „und wir bauen.“',
        ['„Wir bleiben“', '„und wir bauen.“'],
        'Eva Brand',
      ],
      ['„Warum gerade wir?“, fragte Karl Moos.', ['„Warum gerade wir?“'], 'Karl Moos'],
      ['„Wir haben lange gewartet“, sagte der Bäcker.', ['„Wir haben lange gewartet“'], 'Bäcker'],
      ['„Wir haben lange gewartet“, sagte er.', ['„Wir haben lange gewartet“'], null],
      ['„Wir helfen allen Opfern“, sagte der Weiße Ring.', ['„Wir helfen allen Opfern“'], null],
      ['Karl Moos kam. „Wir haben sehr lange gewartet.“', ['„Wir haben sehr lange gewartet.“'], null],
    ],
    [
      'Der sogenannte „runde Tisch“ tagte ohne Karl Moos.',
      'Eva Brand schrieb den Roman „Der lange Sommer“.',
      'Karl Moos öffnete am Montag die Brücke. Es regnete, so dass wenige kamen.',
    ],
  )

  it('joins two paragraphs of one quote', () => {
    expect(
      readArticle('„Wir bleiben alle hier.\n„Und wir bauen weiter“, sagte Eva Brand.', 'de'),
    ).toMatchObject([{ content: ['„Wir bleiben alle hier.', '„Und wir bauen weiter“'], name: 'Eva Brand' }])
  })
})

describe('Italian', () => {
  checks(
    'it',
    [
      [
        '«Restiamo tutti qui», ha detto il sindaco Carlo Moro.',
        ['«Restiamo tutti qui»'],
        'Carlo Moro',
        'Sindaco',
      ],
      ['“Restiamo tutti qui”, spiega Anna Riva.', ['“Restiamo tutti qui”'], 'Anna Riva'],
      ['Carlo Moro ha detto che il ponte resta chiuso.', ['il ponte resta chiuso'], 'Carlo Moro'],
      [
        'Anna Riva ha dichiarato: «Non ci saranno cambiamenti».',
        ['«Non ci saranno cambiamenti»'],
        'Anna Riva',
      ],
      ['Secondo la polizia, due uomini sono fuggiti.', ['due uomini sono fuggiti'], 'Polizia'],
      [
        '«Il ponte è sicuro», ha detto il ministro dell’Interno Carlo Moro.',
        ['«Il ponte è sicuro»'],
        'Carlo Moro',
        'Ministro dell’Interno',
      ],
      ['«Il ponte», ha spiegato Anna Riva, «è sicuro».', ['«Il ponte»', '«è sicuro»'], 'Anna Riva'],
      ['Ieri Anna Riva ha detto che la scuola apre.', ['la scuola apre'], null],
      ['«Nessun ferito grave», ha detto un portavoce.', ['«Nessun ferito grave»'], 'Portavoce'],
      ['«Perché proprio noi?» ha chiesto Anna Riva.', ['«Perché proprio noi?»'], 'Anna Riva'],
      [
        'Carlo Moro tace. «Abbiamo aspettato davvero molto tempo.»',
        ['«Abbiamo aspettato davvero molto tempo.»'],
        null,
      ],
    ],
    [
      'Il cosiddetto «tavolo verde» non piace a Carlo Moro.',
      'È il secondo ponte di Brisa, costruito nel 1950.',
      'Anna Riva ha aperto il ponte lunedì. La gente è arrivata presto.',
    ],
  )

  it('joins two paragraphs of one quote', () => {
    expect(
      readArticle('«Restiamo tutti qui.\n«E costruiamo ancora», ha detto Anna Riva.', 'it'),
    ).toMatchObject([{ content: ['«Restiamo tutti qui.', '«E costruiamo ancora»'], name: 'Anna Riva' }])
  })
})

describe('Portuguese', () => {
  checks(
    'pt',
    [
      [
        '“Não haverá mudanças”, disse a ministra Clara Nunes.',
        ['“Não haverá mudanças”'],
        'Clara Nunes',
        'Ministra',
      ],
      ['«Não haverá mudanças», afirmou João Prado.', ['«Não haverá mudanças»'], 'João Prado'],
      ['João Prado disse que as obras começam em maio.', ['as obras começam em maio'], 'João Prado'],
      ['Segundo a polícia, dois homens fugiram.', ['dois homens fugiram'], 'Polícia'],
      ['De acordo com Clara Nunes, a ponte está fechada.', ['a ponte está fechada'], 'Clara Nunes'],
      [
        'Na segunda-feira, João Prado afirmou: “A ponte fica fechada.”',
        ['“A ponte fica fechada.”'],
        'João Prado',
      ],
      ['“A ponte”, explicou Clara Nunes, “está fechada”.', ['“A ponte”', '“está fechada”'], 'Clara Nunes'],
      ['“Ninguém se feriu”, disse um porta-voz.', ['“Ninguém se feriu”'], 'Porta-voz'],
      ['“Ninguém se feriu”, disse Clara Nunes em Brisa.', ['“Ninguém se feriu”'], 'Clara Nunes'],
      ['“Ninguém se feriu”, disse ela.', ['“Ninguém se feriu”'], null],
      ['João Prado chegou. “Nós esperamos por muito tempo.”', ['“Nós esperamos por muito tempo.”'], null],
    ],
    [
      'O chamado “plano verde” não agrada a João Prado.',
      'O segundo homem fugiu com Clara Nunes.',
      'Clara Nunes abriu a ponte na terça-feira. Choveu o dia inteiro.',
    ],
  )

  it('joins two paragraphs of one quote', () => {
    expect(
      readArticle('“Ficamos todos aqui.\n“E vamos construir mais”, disse Clara Nunes.', 'pt-BR'),
    ).toMatchObject([{ content: ['“Ficamos todos aqui.', '“E vamos construir mais”'], name: 'Clara Nunes' }])
  })
})

describe('Russian', () => {
  checks(
    'ru',
    [
      ['«Мы все остаёмся», — сказал Иван Лужин.', ['«Мы все остаёмся»'], 'Иван Лужин'],
      [
        '«Мост закрыт навсегда», — заявила мэр Анна Бродова журналистам.',
        ['«Мост закрыт навсегда»'],
        'Анна Бродова',
        'Мэр',
      ],
      ['Иван Лужин заявил, что мост закрыт.', ['мост закрыт'], 'Иван Лужин'],
      ['В понедельник Лужин сообщил, что мост закрыт.', ['мост закрыт'], 'Лужин'],
      ['По словам Анны Бродовой, два человека скрылись.', ['два человека скрылись'], 'Анны Бродовой'],
      ['По данным полиции, два человека скрылись.', ['два человека скрылись'], 'Полиции'],
      ['Анна Бродова подчеркнула: «Мы всё построим».', ['«Мы всё построим»'], 'Анна Бродова'],
      ['«Почему именно мы?» — спросил Иван Лужин.', ['«Почему именно мы?»'], 'Иван Лужин'],
      ['«Раненых нет», — сообщил журналистам Иван Лужин.', ['«Раненых нет»'], 'Иван Лужин'],
      [
        '«Раненых нет», — сообщил представитель МЧС Иван Лужин.',
        ['«Раненых нет»'],
        'Иван Лужин',
        'Представитель МЧС',
      ],
      ['«Раненых нет», — сказал он.', ['«Раненых нет»'], null],
      ['«Мост, — сказал Лужин, — закрыт навсегда».', ['«Мост, — сказал Лужин, — закрыт навсегда»'], null],
      ['Лужин пришёл. «Мы ждали этого очень долго.»', ['«Мы ждали этого очень долго.»'], null],
    ],
    [
      'Иван Лужин не любит так называемый «зелёный план».',
      'Иван Лужин работает в газете «Новый Бриз».',
      'Анна Бродова открыла мост в понедельник. Шёл дождь.',
    ],
  )

  it('joins two paragraphs of one quote', () => {
    expect(readArticle('«Мы все остаёмся.\n«И строим дальше», — сказала Анна Бродова.', 'ru')).toMatchObject([
      { content: ['«Мы все остаёмся.', '«И строим дальше»'], name: 'Анна Бродова' },
    ])
  })
})
