import { describe, expect, it } from 'vitest'
import { blockText } from '../../src/article/Article.ts'
import { readCutting } from '../../src/cuttings/readCutting.ts'
import { AR, B, DE, ES, FA, FR, H, IT, JA, RU, ZH } from './harbourReports.ts'

const UR = `بندرگاہ کی کونسل نے تین سال بعد گھاٹ کے لیے دوسری گھنٹی خرید لی ہے۔\n\nنگران نے کہا، “ہم ہر رات اسے سنتے تھے پھر وہ خاموش ہو گئی”۔\n\nنئی گھنٹی گرمیوں میں لٹکائی جائے گی۔`

/** The report as a web page's code holds it. */
const ELEMENTS = B.split('\n\n')
  .map((x) => `<p>${x}</p>`)
  .join('\n')

type Read = {
  items?: number
  first?: string
  last?: string
  published?: string
  headline?: string
  publisher?: string | undefined
  agency?: string
  byline?: string[]
}

/** What was read of the first item, with its first and last paragraph. */
function read(cutting: string): Read {
  const { drafts } = readCutting(new TextEncoder().encode(cutting), 'cutting.txt')
  const { published, headline, publisher, agency, byline, body } = drafts[0]!.draft
  const texts = body.map(blockText)
  const said = { headline, publisher, items: drafts.length, first: texts[0]!, last: texts.at(-1)! }
  return { ...said, ...(published && { published }), ...(agency && { agency }), ...(byline && { byline }) }
}

describe('the form of a page', () => {
  it.each<[string, string, Read]>([
    [
      'blog',
      `Salt and Rope\nSmall news from a small harbour\n\nTuesday, May 16, 2017\n\nA second bell for the mole\n\nThe Guardian reports;\n\n${B}\n\nH/T: Jo at Tide Table\n\nPosted by Marcus at 9:14 PM | Labels: bells, mole | 3 comments:`,
      {
        published: '2017-05-16',
        headline: 'A second bell for the mole',
        publisher: 'The Guardian',
        byline: ['Marcus'],
        last: 'The new bell will be hung in June, the council said.',
        first:
          'The harbour council has bought a second bell for the mole, three years after the first one was lost in a storm.',
      },
    ],
    [
      'blog b',
      `THE QUAYSIDE NOTEBOOK\n\nMonday, 15 May 2017\n\nBell bought at last for the harbour mole\n\n${B}\n\nPosted by Ida Holm at 07:12 No comments:\nLabels: harbour`,
      {
        published: '2017-05-15',
        headline: 'Bell bought at last for the harbour mole',
        byline: ['Ida Holm'],
        last: 'The new bell will be hung in June, the council said.',
        publisher: 'The Quayside Notebook',
      },
    ],
    [
      'blog de',
      `Tau und Salz\nNotizen vom Hafen\n\nDienstag, 16. Mai 2017\n\nEine zweite Glocke für die Mole\n\n${DE}\n\nEingestellt von Ida Holm um 21:14 Keine Kommentare:`,
      {
        published: '2017-05-16',
        headline: 'Eine zweite Glocke für die Mole',
        publisher: 'Tau und Salz',
        byline: ['Ida Holm'],
        last: 'Die neue Glocke soll im Juni aufgehängt werden.',
      },
    ],
    [
      'blog es',
      `Sal y cabo\nNoticias mínimas del puerto\n\nmartes, 16 de mayo de 2017\n\nOtra campana para el muelle\n\n${ES}\n\nPublicado por Ida Holm en 21:14 3 comentarios:\nEtiquetas: campanas`,
      {
        published: '2017-05-16',
        headline: 'Otra campana para el muelle',
        publisher: 'Sal y cabo',
        byline: ['Ida Holm'],
        last: 'La nueva campana se colgará en junio.',
      },
    ],
    [
      'wordpress',
      `Salt and Rope\n\nHome About Contact\n\nA second bell for the mole\n\nPosted on May 16, 2017 by marcus\n\n${B}\n\nPosted in Harbour | Tagged bells | Leave a comment`,
      {
        published: '2017-05-16',
        headline: 'A second bell for the mole',
        byline: ['marcus'],
        last: 'The new bell will be hung in June, the council said.',
      },
    ],
    [
      'ht only',
      `${H}\n\n${B}\n\nH/T: Bayport Courier`,
      { publisher: 'Bayport Courier', last: 'The new bell will be hung in June, the council said.' },
    ],
    [
      'search',
      `Search results for: bell\n\nShowing 1 - 3 of 12 results   Sort by: Date | Relevance\n\nSecond bell bought for the harbour mole\n12 May 2017\nThe harbour council has bought a second bell for the mole. “We heard it every night,” said warden Ida Falk …\n\nLetter: Ring it at noon\n3 February 2017\nYour correspondent forgets that a bell is for fog. My uncle rang the first one for forty years …\n\nBells under the hammer at Strand\n8 September 2016\nForty ship's bells salvaged from the sound will be sold on Thursday …\n\n1 2 3 4 5 ... 10 Next »\n\n©2017 North Quay Publishing Ltd   The Bayport Courier   Cookie policy`,
      {
        published: '2017-05-12',
        items: 3,
        headline: 'Second bell bought for the harbour mole',
        publisher: 'The Bayport Courier',
        last: 'The harbour council has bought a second bell for the mole. “We heard it every night,” said warden Ida Falk …',
      },
    ],
    [
      'search de',
      `Suchergebnisse für: Glocke\n\n1 - 3 von 37 Ergebnissen\n\nHafen kauft zweite Glocke für die Mole\n16.05.2017\nDer Gemeinderat hat eine zweite Glocke für die Mole gekauft. „Wir hörten sie jede Nacht“, sagte Ida Falk …\n\nLeserbrief: Läutet mittags\n03.02.2017\nIhr Leser vergisst, dass die Glocke für den Nebel da ist und nicht für den Mittag …\n\nGlocken unter dem Hammer\n08.09.2016\nVierzig Schiffsglocken aus dem Sund werden am Donnerstag versteigert …\n\n« zurück 1 2 3 weiter »`,
      { published: '2017-05-16', items: 3, headline: 'Hafen kauft zweite Glocke für die Mole' },
    ],
    [
      'search b (date after)',
      `12 results found\n\nSecond bell bought for the harbour mole\nThe harbour council has bought a second bell for the mole. “We heard it every night,” said warden Ida Falk ...\nMay 12, 2017 - News\n\nBells under the hammer at Strand\nForty ship's bells salvaged from the sound will be sold on Thursday ...\nSeptember 8, 2016 - Auctions\n\nNext »`,
      { published: '2017-05-12', items: 2, headline: 'Second bell bought for the harbour mole' },
    ],
    [
      'search c blanks',
      `You searched for bell\n\nSecond bell bought for the harbour mole\n\n12 May 2017\n\nThe harbour council has bought a second bell for the mole. “We heard it every night,” said warden Ida Falk …\n\nBells under the hammer at Strand\n\n8 September 2016\n\nForty ship's bells salvaged from the sound will be sold on Thursday …\n\nOlder posts`,
      { published: '2017-05-12', items: 2, headline: 'Second bell bought for the harbour mole' },
    ],
    [
      'copy arr',
      `${H}\n\n${B}\n\n© Copyright Bayport Observer, All Rights Reserved`,
      { publisher: 'Bayport Observer' },
    ],
    [
      'copy arr b',
      `${H}\n\n${B}\n\nCopyright © 2017, Bayport Observer. All Rights Reserved.`,
      { publisher: 'Bayport Observer' },
    ],
    [
      'copy arr c',
      `${H}\n\n${B}\n\n© 2017 Bayport Observer - All rights reserved`,
      { publisher: 'Bayport Observer' },
    ],
    [
      'copy arr d',
      `${H}\n\n${B}\n\n© 2017 Bayport Observer | All Rights Reserved | Privacy Policy`,
      { publisher: 'Bayport Observer' },
    ],
    [
      'copy ltd row',
      `${H}\n\n${B}\n\n©2017 North Quay Publishing Ltd   The Bayport Courier   Cookie policy`,
      { publisher: 'The Bayport Courier' },
    ],
    [
      'copy ltd row b',
      `${H}\n\n${B}\n\n© 2017 Bayport Courier   Terms and conditions   Privacy policy`,
      { publisher: 'Bayport Courier' },
    ],
    [
      'copy ltd row c',
      `${H}\n\n${B}\n\n© North Quay Media Group Ltd · The Bayport Courier · Contact us`,
      { publisher: 'The Bayport Courier' },
    ],
    [
      'copy es',
      `El puerto compra otra campana\n\n${ES}\n\n© 2017 El Heraldo de Orla, todos los derechos reservados`,
      { publisher: 'El Heraldo de Orla' },
    ],
    [
      'copy ar',
      `المرفأ يشتري جرسا ثانيا\n\n${AR}\n\nجميع الحقوق محفوظة © جريدة الميناء`,
      { publisher: 'جريدة الميناء' },
    ],
    [
      'copy ar b',
      `المرفأ يشتري جرسا ثانيا\n\n${AR}\n\nحقوق النشر محفوظة لصحيفة الميناء © 2017`,
      { publisher: 'صحيفة الميناء' },
    ],
    [
      'copy ar c',
      `المرفأ يشتري جرسا ثانيا\n\n${AR}\n\n© 2017 صحيفة الميناء. جميع الحقوق محفوظة`,
      { publisher: 'صحيفة الميناء' },
    ],
    [
      'copy fa',
      `شهر زنگ دوم را خرید\n\n${FA}\n\nتمامی حقوق برای روزنامه بندر محفوظ است`,
      { publisher: 'روزنامه بندر' },
    ],
    [
      'copy ru',
      `Гавань купила второй колокол\n\n${RU}\n\nВсе права защищены © Газета «Портовый вестник», 2017`,
      { publisher: 'Портовый вестник' },
    ],
    [
      'copy de',
      `Hafen kauft zweite Glocke\n\n${DE}\n\nAlle Rechte vorbehalten © Hochtaler Bote`,
      { publisher: 'Hochtaler Bote' },
    ],
    [
      'copy tr',
      `Liman ikinci çanı aldı\n\nLiman meclisi dalgakıran için ikinci bir çan aldı, ilk çan üç yıl önce fırtınada kaybolmuştu.\n\n“Her gece duyardık, sonra sustu” dedi bekçi.\n\nYeni çan haziranda asılacak.\n\nTüm hakları saklıdır © 2017 Liman Gazetesi`,
      { publisher: 'Liman Gazetesi' },
    ],
    ['copy zh', `港口买第二口钟\n\n${ZH}\n\n版权所有 © 海湾日报`, { publisher: '海湾日报' }],
    [
      'ur end',
      `بندرگاہ نے دوسری گھنٹی خریدی\n\n${UR}\n\nروزنامہ ساحل\n\nتبصرے\nشیئر کریں`,
      { publisher: 'روزنامہ ساحل', last: 'نئی گھنٹی گرمیوں میں لٹکائی جائے گی۔' },
    ],
    [
      'ar end',
      `المرفأ يشتري جرسا ثانيا\n\n${AR}\n\nجريدة الميناء`,
      { publisher: 'جريدة الميناء', last: 'وسيعلق الجرس الجديد في الصيف المقبل.' },
    ],
    ['fa end', `شهر زنگ دوم را خرید\n\n${FA}\n\nروزنامه بندر`, { publisher: 'روزنامه بندر' }],
    [
      'ru end',
      `Гавань купила второй колокол\n\n${RU}\n\nГазета «Портовый вестник»`,
      { publisher: 'Портовый вестник' },
    ],
    [
      'hi end',
      `बंदरगाह ने दूसरी घंटी खरीदी\n\nबंदरगाह की परिषद ने घाट के लिए दूसरी घंटी खरीदी है। पहली घंटी तीन साल पहले तूफान में खो गई थी।\n\nपहरेदार ने कहा, “हम इसे हर रात सुनते थे।”\n\nदैनिक तटवर्ती`,
      { publisher: 'दैनिक तटवर्ती' },
    ],
    ['zh end', `港口买第二口钟\n\n${ZH}\n\n海湾日报`, { publisher: '海湾日报' }],
    [
      'paper in quotes in text stays',
      `المرفأ يشتري جرسا ثانيا\n\n${AR}\n\nوقالت جريدة الميناء إن الجرس من البرونز.`,
      { publisher: undefined },
    ],
    [
      'html og',
      `<!DOCTYPE html><html><head><title>${H} | Bayport Science</title><meta property="og:site_name" content="Bayport Science"></head><body><h1>${H}</h1><p>By Ida Holm | 16 May 2017</p>${ELEMENTS}<footer>&copy; 2017 Quayco. All Rights Reserved.</footer></body></html>`,
      {
        published: '2017-05-16',
        publisher: 'Bayport Science',
        headline: 'Harbour buys a second bell for the mole',
      },
    ],
    [
      'html title only',
      `<!DOCTYPE html><html><head><title>${H} - Bayport Courier</title></head><body><h1>${H}</h1><p>16 May 2017</p>${ELEMENTS}</body></html>`,
      {
        published: '2017-05-16',
        publisher: 'Bayport Courier',
        headline: 'Harbour buys a second bell for the mole',
      },
    ],
    [
      'html title same',
      `<!DOCTYPE html><html><head><title>${H} | Mole Watch</title></head><body><h1>${H}</h1><p>16 May 2017</p>${ELEMENTS}</body></html>`,
      {
        published: '2017-05-16',
        publisher: 'Mole Watch',
        headline: 'Harbour buys a second bell for the mole',
      },
    ],
    [
      'html og rev',
      `<html><head><meta content="Mole Watch" property="og:site_name"><title>${H}</title></head><body><h1>${H}</h1><p>16 May 2017</p>${ELEMENTS}</body></html>`,
      {
        published: '2017-05-16',
        publisher: 'Mole Watch',
        headline: 'Harbour buys a second bell for the mole',
      },
    ],
    [
      'by agency colon',
      `${H}\n\n16 May 2017\n\nBayport, Maine, May 16\n\nBy Ida Holm – Trend: ${B}`,
      {
        published: '2017-05-16',
        byline: ['Ida Holm'],
        agency: 'Trend',
        first:
          'The harbour council has bought a second bell for the mole, three years after the first one was lost in a storm.',
      },
    ],
    [
      'by agency colon b',
      `${H}\n\n16 May 2017\n\nBy Ida Holm - Reuters: ${B}`,
      {
        published: '2017-05-16',
        byline: ['Ida Holm'],
        agency: 'Reuters',
        first:
          'The harbour council has bought a second bell for the mole, three years after the first one was lost in a storm.',
      },
    ],
    [
      'zh slash',
      `港口買第二口鐘\n\n〔記者林怡君∕海灣報導〕港口議會為防波堤買了第二口鐘，第一口鐘三年前在暴風雨中遺失。\n\n管理員說：「我們每晚都聽見。」`,
      { byline: ['林怡君'] },
    ],
    [
      'zh slash b',
      `港口買第二口鐘\n\n（記者林怡君、王小明╱海灣報導）港口議會為防波堤買了第二口鐘，第一口鐘三年前在暴風雨中遺失。\n\n管理員說：「我們每晚都聽見。」`,
      { byline: ['林怡君', '王小明'] },
    ],
    [
      'zh slash c',
      `港口買第二口鐘\n\n記者林怡君/海灣報導\n\n港口議會為防波堤買了第二口鐘，第一口鐘三年前在暴風雨中遺失。\n\n管理員說：「我們每晚都聽見。」`,
      { byline: ['林怡君'] },
    ],
    [
      'fr edite',
      `Le port achète une seconde cloche\n\n${FR}\n\n(Ida Holm, édité par Bo Lind)`,
      { byline: ['Ida Holm'], last: 'La nouvelle cloche sera suspendue en juin.' },
    ],
    [
      'fr edite b',
      `Le port achète une seconde cloche\n\n${FR}\n\n(Ida Holm et Jo Sand, avec Al Berg à Lyon, édité par Bo Lind)`,
      { byline: ['Ida Holm', 'Jo Sand'], last: 'La nouvelle cloche sera suspendue en juin.' },
    ],
    [
      'fr edite c',
      `Le port achète une seconde cloche\n\n${FR}\n\n(Ida Holm pour le service français, édité par Bo Lind)`,
      { byline: ['Ida Holm'], last: 'La nouvelle cloche sera suspendue en juin.' },
    ],
    [
      'de paywall',
      `Hafen kauft zweite Glocke\n\n${DE}\n\nQuelle: Hochtaler Bote\n\nSie möchten weiterlesen? Jetzt 30 Tage kostenlos testen.\nBereits Abonnent? Hier anmelden`,
      { publisher: 'Hochtaler Bote', last: 'Die neue Glocke soll im Juni aufgehängt werden.' },
    ],
    [
      'de paywall b',
      `Hafen kauft zweite Glocke\n\n${DE}\n\nQuelle: Hochtaler Bote\n\nWeiterlesen mit H+ – 4 Wochen für 1 Euro.\nSie haben bereits ein Abo? Jetzt einloggen`,
      { publisher: 'Hochtaler Bote', last: 'Die neue Glocke soll im Juni aufgehängt werden.' },
    ],
    [
      'fr paywall',
      `Le port achète une seconde cloche\n\n${FR}\n\nSource : Le Courrier de Selvy\n\nVous souhaitez lire la suite ? Essayez gratuitement pendant 30 jours.\nDéjà abonné ? Connectez-vous`,
      { publisher: 'Le Courrier de Selvy', last: 'La nouvelle cloche sera suspendue en juin.' },
    ],
    [
      'es paywall',
      `El puerto compra otra campana\n\n${ES}\n\nFuente: El Heraldo de Orla\n\n¿Quieres seguir leyendo? Prueba gratis durante 30 días.\n¿Ya eres suscriptor? Inicia sesión`,
      { publisher: 'El Heraldo de Orla', last: 'La nueva campana se colgará en junio.' },
    ],
    [
      'it paywall',
      `Il porto compra una seconda campana\n\n${IT}\n\nFonte: Il Corriere di Selva\n\nVuoi continuare a leggere? Provalo gratis per 30 giorni.\nSei già abbonato? Accedi`,
      { publisher: 'Il Corriere di Selva', last: 'La nuova campana sarà appesa a giugno.' },
    ],
    [
      'nl paywall',
      `Haven koopt tweede klok\n\nDe gemeenteraad heeft een tweede klok voor de pier gekocht, drie jaar nadat de eerste in een storm verloren ging.\n\nDe nieuwe klok wordt in juni opgehangen.\n\nBron: Harlinger Courant\n\nWil je verder lezen? Probeer nu 30 dagen gratis.\nAl abonnee? Log hier in`,
      { publisher: 'Harlinger Courant', last: 'De nieuwe klok wordt in juni opgehangen.' },
    ],
    [
      'en paywall',
      `${H}\n\n${B}\n\nSource: Bayport Courier\n\nWant to read on? Try it free for 30 days.\nAlready a subscriber? Sign in here`,
      { publisher: 'Bayport Courier', last: 'The new bell will be hung in June, the council said.' },
    ],
    [
      'ja suffix',
      `港が二つ目の鐘を買う　管理人「静かだった」:イザ!\n\n2017年5月16日 07:00\n\n${JA}\n\n(C) 2017 SANKEI DIGITAL INC. All rights reserved.`,
      {
        published: '2017-05-16T07:00',
        publisher: 'イザ!',
        headline: '港が二つ目の鐘を買う 管理人「静かだった」',
      },
    ],
    [
      'ja suffix b',
      `港が二つ目の鐘を買う：谷の新聞デジタル\n\n2017年5月16日 07:00\n\n${JA}`,
      { published: '2017-05-16T07:00', publisher: '谷の新聞デジタル', headline: '港が二つ目の鐘を買う' },
    ],
    [
      'ja suffix c',
      `港が二つ目の鐘を買う - 潮見オンライン\n\n2017年5月16日 07:00\n\n${JA}`,
      { published: '2017-05-16T07:00', publisher: '潮見オンライン' },
    ],
    [
      'ja next',
      `港が二つ目の鐘を買う\n\n${JA}\n\n「神戸新聞ＮＥＸＴ」2017/05/19 21:10`,
      { published: '2017-05-19T21:10', publisher: '神戸新聞ＮＥＸＴ' },
    ],
    [
      'a trade beside the writer',
      `${H}\n\nby Ida Holm, Chief Reporter\n\n${B}`,
      { byline: ['Ida Holm'], publisher: undefined },
    ],
    [
      'a host before its rights',
      `${H}\n\n${B}\n\nbayportcourier.example © Bayport Courier Limited 2017`,
      { publisher: 'Bayport Courier' },
    ],
    ['rights behind the name', `${H}\n\n${B}\n\nBayport Courier © 2017`, { publisher: 'Bayport Courier' }],
    [
      'copyright before the sign',
      `${H}\n\n${B}\n\nCopyright © 2017, Bayport Courier`,
      { publisher: 'Bayport Courier' },
    ],
    [
      'a legal form before the name',
      `Гавань купила второй колокол\n\n${RU}\n\n© 2011—2017 ООО "Портовый вестник". Все права защищены.`,
      { publisher: 'Портовый вестник' },
    ],
    [
      'a writer behind the agency',
      `Liman ikinci çanı aldı\n\nİZMİR (AA) - IDA HOLM - Liman meclisi dalgakıran için ikinci bir çan aldı, ilk çan üç yıl önce fırtınada kaybolmuştu.\n\nYeni çan haziranda asılacak.`,
      { byline: ['IDA HOLM'], agency: 'AA' },
    ],
    [
      'a writer behind the agency, Russian',
      `Гавань купила второй колокол\n\nВЫБОРГ, 16 мая — РИА Новости, Ида Хольм. Городской совет купил второй колокол для мола, через три года после того, как первый пропал.\n\nНовый колокол повесят летом.`,
      { byline: ['Ида Хольм'], agency: 'РИА Новости' },
    ],
    [
      'desks at the end',
      `El puerto compra otra campana\n\n${ES}\n\nQuelle: bayport.example, jwu/dpa`,
      { agency: 'dpa' },
    ],
    [
      'briefs of an agency between rules',
      `Sino volta à torre de Sal\n\nSal, Faro, 18 mai (Lusa) - O sino da torre de Sal, parado desde 2003, voltou hoje a dar as horas com atraso.\n\nABC // DEF\n\nLusa/Fim\n\n---\n\nBiblioteca de Sal empresta sementes\n\nSal, Faro, 18 mai (Lusa) - A biblioteca de Sal passou a emprestar sementes antigas, a devolver na colheita.\n\nLusa/Fim`,
      { items: 2, last: 'O sino da torre de Sal, parado desde 2003, voltou hoje a dar as horas com atraso.' },
    ],
    [
      'a note on what was added',
      `港が二つ目の鐘を買う\n\n${JA}\n\n*写真を追加しました。`,
      { last: '新しい鐘は六月に吊るされる。' },
    ],
    [
      'credits between pictures',
      `${H}\n\nImage copyright Bo Lind\n\n${B}\n\nImage copyright Getty Images`,
      { first: B.split('\n\n')[0]!, last: B.split('\n\n').at(-1)! },
    ],
  ])('is seen through: %s', (_, cutting, expected) => {
    expect(read(cutting)).toMatchObject(expected)
  })
})
