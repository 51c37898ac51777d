/**
 * How sentences of one language are put together. In patterns N, A, V and P stand for a noun, an adjective, a verb and
 * a place; in quotes S for the speaker, R for a role, Q for what is quoted and C for reported words.
 */
export type Wording = {
  script: string
  /** Of all articles, per thousand. */
  share: number
  space: string
  stop: string
  clauses: string[]
  joins: string[]
  roles: string[]
  direct: string[]
  indirect: string[]
  credit: string
  plural?: string
  past?: string
}

const ENGLISH: Wording = {
  script: 'latin',
  share: 880,
  space: ' ',
  stop: '.',
  clauses: [
    'the A N of P V the N in the N',
    'a N V to the N after the A N had been V',
    'more than 40 N were V by the N on Tuesday',
    'it was the first N since the N V in 2011',
    'the N, which has V its N for years, would V the A N',
    'N in P have V that the N and the N are not A',
    'there is no N that could V an A N of this N',
    'they V the N with a N from the A N of P',
    'the A N and its N V about 12 percent of the N',
    'neither the N nor the N had V by the end of the week',
    'two N were V when the N of P was A',
    'he had been V at the N for 3 days before the N',
    'the N of the N is to V before the A N in P',
    'at least one A N V under the N, and others V',
  ],
  joins: [', and ', ', but ', ' because ', ', while ', '; ', ' as ', ' after '],
  roles: [
    'a spokesman for the N',
    'the mayor of P',
    'the head of the A N',
    'a N in P',
    'minister of N',
    'who leads the N',
  ],
  direct: [
    '“Q,” S said.',
    '“Q,” said S, R.',
    'S said: “Q.”',
    '“Q,” S told reporters in P. “Q.”',
    'According to S, R, “Q.”',
    'S, R, called the N “a A N of the N” and said that C.',
    '“Q,” he said. “Q.”',
    'The N was “A and A”, S added.',
  ],
  indirect: [
    'S said that C.',
    'S, R, told the N that C.',
    'C, according to S.',
    'S warned on Monday that C.',
    'C, S said.',
    'Officials said C.',
  ],
  credit: 'Source',
  plural: 's',
  past: 'ed',
}

/** By language; what is not English is short, but has its own script, words, quotation marks and cues. */
export const WORDINGS: Record<string, Wording> = {
  en: ENGLISH,
  es: {
    script: 'latin',
    share: 30,
    space: ' ',
    stop: '.',
    clauses: [
      'el N de P ha V la N A de los N',
      'una N A no V en el N por la N',
      'los N de la N se V con el N A',
      'el N que V la N en 2011 es A',
    ],
    joins: [', y ', ', pero ', ' porque ', ', mientras '],
    roles: ['portavoz de la N', 'alcalde de P', 'jefe del N A'],
    direct: ['«Q», dijo S, R.', 'S afirmó: «Q».', '«Q», según S.'],
    indirect: ['S dijo que C.', 'Según S, C.', 'S, R, aseguró que C.'],
    credit: 'Fuente',
    plural: 's',
    past: 'aron',
  },
  fr: {
    script: 'latin',
    share: 25,
    space: ' ',
    stop: '.',
    clauses: [
      'le N de P a V la N A des N',
      'une N A ne V pas dans le N pour la N',
      'les N de la N se sont V avec le N A',
      'le N qui V la N en 2011 est A',
    ],
    joins: [', et ', ', mais ', ' parce que ', ', alors que '],
    roles: ['porte-parole de la N', 'maire de P', 'chef du N A'],
    direct: ['« Q », a déclaré S, R.', 'S a dit : « Q ».', '« Q », selon S.'],
    indirect: ['S a dit que C.', 'Selon S, C.', 'S, R, a affirmé que C.'],
    credit: 'Source',
    plural: 's',
    past: 'ait',
  },
  de: {
    script: 'latin',
    share: 25,
    space: ' ',
    stop: '.',
    clauses: [
      'der N von P hat die A N der N V',
      'eine A N V nicht in dem N für die N',
      'die N der N V sich mit dem N und sind A',
      'der N war seit 2011 nicht so A',
    ],
    joins: [', und ', ', aber ', ', weil ', ', während '],
    roles: ['Sprecher der N', 'Bürgermeister von P', 'Leiter des N'],
    direct: ['„Q“, sagte S, R.', 'S sagte: „Q.“', '„Q“, so S.'],
    indirect: ['S sagte, dass C.', 'Nach Angaben von S C.', 'S, R, erklärte, C.'],
    credit: 'Quelle',
    plural: 'en',
    past: 'te',
  },
  ru: {
    script: 'cyrillic',
    share: 15,
    space: ' ',
    stop: '.',
    clauses: [
      'N в P не V на A N из N',
      'для N это был A N, который V в 2011 году',
      'все N и N уже V после N',
    ],
    joins: [', и ', ', но ', ', потому что '],
    roles: ['представитель N', 'мэр P'],
    direct: ['«Q», — сказал S, R.', 'S заявил: «Q».'],
    indirect: ['S сообщил, что C.', 'По словам S, C.'],
    credit: 'Источник',
  },
  ar: {
    script: 'arabic',
    share: 15,
    space: ' ',
    stop: '.',
    clauses: ['N في P قد V على N من N', 'كان N الذي V منذ 2011 هو N', 'لم V كل N إلى N بعد N'],
    joins: ['، و', '، لكن ', ' لأن '],
    roles: ['المتحدث باسم N', 'رئيس N'],
    direct: ['وقال S، R: «Q».', '«Q»، قال S.'],
    indirect: ['قال S إن C.', 'وأضاف S أن C.'],
    credit: 'المصدر',
  },
  zh: {
    script: 'han',
    share: 10,
    space: '',
    stop: '。',
    clauses: ['P的N在N中V了N', '这个N不是N，也V了N和N', '2011年以来N的N已经V'],
    joins: ['，而', '，但', '，因为'],
    roles: ['N发言人', 'P市长'],
    direct: ['“Q，”S说。', 'S表示：“Q。”'],
    indirect: ['S说，C。', '据S称，C。'],
    credit: '来源',
  },
}
