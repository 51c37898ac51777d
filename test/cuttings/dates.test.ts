import { describe, expect, it } from 'vitest'
import { readCutting } from '../../src/cuttings/readCutting.ts'

// The same short report in several languages: only what stands around it tells its day.
const B = `The harbour council has bought a second bell for the mole, three years after the first one was lost in a storm.

“We heard it every night and then we did not,” said warden Ida Falk, who had kept the clapper in her shed.

The new bell will be hung in June, the council said.`
const DE = `Der Gemeinderat hat eine zweite Glocke für die Mole gekauft, drei Jahre nachdem die erste im Sturm verloren gegangen war.

„Wir hörten sie jede Nacht, und dann nicht mehr“, sagte die Hafenmeisterin Ida Falk.

Die neue Glocke soll im Juni aufgehängt werden.`
const FR = `Le conseil municipal a acheté une seconde cloche pour le môle, trois ans après la perte de la première dans une tempête.

« On l’entendait toutes les nuits, puis plus rien », a dit la gardienne Ida Falk.

La nouvelle cloche sera suspendue en juin.`
const ES = `El concejo municipal compró una segunda campana para el muelle, tres años después de que la primera se perdiera en una tormenta.

“La oíamos todas las noches y luego ya no”, dijo la guarda Ida Falk.

La nueva campana se colgará en junio.`
const IT = `Il consiglio comunale ha comprato una seconda campana per il molo, tre anni dopo che la prima era andata perduta in una tempesta.

«La sentivamo ogni notte, e poi più niente», ha detto la custode Ida Falk.

La nuova campana sarà appesa a giugno.`
const RU = `Городской совет купил второй колокол для мола, через три года после того, как первый пропал во время шторма.

«Мы слышали его каждую ночь, а потом перестали», — сказала смотрительница Ида Фальк.

Новый колокол повесят летом, сообщили в совете.`
const FA = `شورای شهر زنگ دومی برای اسکله خرید، سه سال پس از آنکه زنگ نخست در توفان گم شد.

ایدا فالک نگهبان اسکله گفت: «هر شب صدایش را می‌شنیدیم و بعد دیگر نشنیدیم».

زنگ تازه در تابستان آویخته می‌شود.`
const AR = `اشترى مجلس المدينة جرسا ثانيا للمرفأ بعد ثلاث سنوات من ضياع الجرس الأول في العاصفة.

وقالت الحارسة إيدا فالك: «كنا نسمعه كل ليلة ثم انقطع الصوت».

وسيعلق الجرس الجديد في الصيف المقبل.`
const JA = `港の町議会は、防波堤のために二つ目の鐘を買った。最初の鐘は三年前の嵐で失われていた。

管理人の井上さんは「毎晩聞こえていたのに、ぱったり止んだ」と話した。

新しい鐘は六月に吊るされる。`
const ZH = `港口议会为防波堤买了第二口钟，第一口钟三年前在暴风雨中丢失。

管理员林芳说：“我们每晚都听见，后来就听不见了。”

新钟将于夏天挂上。`
const TH = `สภาเมืองท่าได้ซื้อระฆังใบที่สองสำหรับเขื่อนกันคลื่น สามปีหลังจากระฆังใบแรกหายไปในพายุ

“เราได้ยินทุกคืนแล้วก็เงียบไป” ผู้ดูแลกล่าว

ระฆังใหม่จะถูกแขวนในฤดูร้อน`
const H = 'Harbour buys a second bell for the mole'

const published = (cutting: string) =>
  readCutting(new TextEncoder().encode(cutting), 'cutting.txt').drafts[0]?.draft.published

describe('the day of publication', () => {
  it.each<[string, string, string | null]>([
    [
      'pageview top bare, published below',
      `Saturday 03 February 2018\nSign In | Register | Jobs\n\n${H}\n\nPublished 11:24 Tuesday 16 May 2017\n\n${B}`,
      '2017-05-16T11:24',
    ],
    [
      'pageview top w/ stamp',
      ` date 2018-02-03 Saturday 03 February 2018\n\n${H}\n\nPublished: 16 May 2017\n\n${B}`,
      '2017-05-16',
    ],
    ['pageview top bare both', `Saturday 03 February 2018\n\n${H}\n\n16 May 2017\n\n${B}`, '2017-05-16'],
    [
      'today in menu',
      `Today is Monday, June 5, 2017\nHome\nNews\nSport\n\n${H}\n\nMay 16, 2017\n\n${B}`,
      '2017-05-16',
    ],
    [
      'de heute',
      `Heute ist Montag, 5. Juni 2017\n\nHafen kauft zweite Glocke für die Mole\n\n16.05.2017\n\n${DE}`,
      '2017-05-16',
    ],
    [
      'weather date',
      `Friday, June 9, 2017 | 68°F Partly cloudy\n\n${H}\n\nPosted: May 16, 2017\n\n${B}`,
      '2017-05-16',
    ],
    [
      'pageview + updated',
      `Thursday, June 8, 2017\n\n${H}\n\nUpdated May 16, 2017 3:10 p.m.\n\n${B}`,
      '2017-05-16T15:10',
    ],
    [
      'issue date top, event date under headline later',
      `Thursday, June 8, 2017\n\n${H}\n\n${B}\n\nThe bell will be blessed on June 24, 2017.`,
      '2017-06-08',
    ],
    [
      'tweets date stamp',
      ` date 2017-05-18 ${H}\n\n${B}\n\nIda Falk (@idabell): Still silent here.\n8:12 PM - 16 May 2017\n\nIda Falk (@idabell): Ding.\n8:19 PM - 16 May 2017`,
      '2017-05-18',
    ],
    [
      'tweets date dateline',
      `${H}\n\nMay 18, 2017\n\nIda Falk (@idabell): Still silent here.\n8:12 PM - 16 May 2017\n\n${B}`,
      '2017-05-18',
    ],
    [
      'tweet only, no other',
      `${H}\n\n${B}\n\nIda Falk (@idabell): Still silent here.\n8:12 PM - 16 May 2017`,
      null,
    ],
    [
      'tweet signed',
      `${H}\n\n${B}\n\nStill silent here. pic.twitter.com/abc\n— Ida Falk (@idabell) May 16, 2017`,
      null,
    ],
    ['tweet glued signed', `${H}\n\n${B}\n\nStill silent here. — Ida Falk (@idabell) May 16, 2017`, null],
    ['instagram', `${H}\n\n${B}\n\nA post shared by Ida Falk (@idabell) on May 16, 2017 at 3:00pm PDT`, null],
    [
      'instagram in top',
      ` date 2017-05 ${H}\n\nA post shared by Ida Falk (@idabell) on Apr 16, 2017 at 3:00pm PDT\n\n${B}`,
      '2017-05',
    ],
    [
      'comments',
      `${H}\n\n${B}\n\n2 comments\n\nOld Salt says:\nMay 19, 2017 at 8:11 am\nAbout time.\n\nBo says:\nMay 20, 2017 at 9:00 am\nWhat about the lamp?`,
      null,
    ],
    [
      'comments w/o head',
      `${H}\n\nMay 16, 2017\n\n${B}\n\nOld Salt\nMay 19, 2017 at 8:11 am\nAbout time.\n\nBo\nMay 20, 2017 at 9:00 am\nWhat about the lamp?`,
      '2017-05-16',
    ],
    [
      'related dates',
      `${H}\n\n${B}\n\nRelated stories\n\nLamp bought\nMay 1, 2017\n\nMole mended\nApril 3, 2017`,
      null,
    ],
    [
      'related dates + own',
      ` date 2017-05-16 ${H}\n\n${B}\n\nRelated stories\n\nLamp bought\nMay 1, 2017\n\nMole mended\nApril 3, 2017`,
      '2017-05-16',
    ],
    [
      'event date in lede',
      `${H}\n\nThe harbour council said it would hang a bell on June 24, 2017, three years after the first was lost.\n\n“We did not hear it,” said warden Ida Falk.`,
      null,
    ],
    ['event date line', `${H}\n\nWhen: Saturday, June 24, 2017\n\n${B}`, null],
    ['copyright year', `${H}\n\n${B}\n\n© 2017 The Bayport Courier. All rights reserved.`, null],
    ['copyright year range', `${H}\n\n${B}\n\nCopyright 2009-2017 Bayport Courier`, null],
    [
      'last updated beside published',
      `${H}\n\nLast updated: May 18, 2017 | Published: May 16, 2017\n\n${B}`,
      '2017-05-16',
    ],
    [
      'first published',
      `${H}\n\nUpdated 10:15 am, Thursday, May 18, 2017\nFirst published 8:00 am, Tuesday, May 16, 2017\n\n${B}`,
      '2017-05-16T08:00',
    ],
    ['two line upd', `${H}\n\nPosted: May 16, 2017\nUpdated: May 18, 2017\n\n${B}`, '2017-05-16'],
    ['only updated + stamp', ` date 2017-05-16 ${H}\n\nUpdated: May 18, 2017\n\n${B}`, '2017-05-16'],
    ['two notations', `${H}\n\n16/05/2017 - Tuesday, May 16, 2017\n\n${B}`, '2017-05-16'],
    ['us figures pm', `${H}\n\n5/16/2017 3:10 PM\n\n${B}`, '2017-05-16T15:10'],
    ['no year + day stamp', ` date 2017-05-16 ${H}\n\nMay 16\n\n${B}`, '2017-05-16'],
    ['no year + month stamp', ` date 2017-05 ${H}\n\nMay 16\n\n${B}`, '2017-05'],
    ['no year no stamp', `${H}\n\nTuesday, May 16\n\n${B}`, null],
    ['no year dateline', `${H}\n\nBAYPORT, May 16 (Reuters) - ${B}`, null],
    ['ordinals', `${H}\n\n16th May, 2017\n\n${B}`, '2017-05-16'],
    ['ordinals2', `${H}\n\nTuesday 16th of May 2017\n\n${B}`, '2017-05-16'],
    ['ordinals3', `${H}\n\nMay the 16th, 2017\n\n${B}`, '2017-05-16'],
    ['ordinals fr', `Le port achète une seconde cloche\n\nLe 1er mai 2017\n\n${FR}`, '2017-05-01'],
    ['ordinals it', `Il porto compra una seconda campana\n\n1° maggio 2017\n\n${IT}`, '2017-05-01'],
    ['ordinal words', `${H}\n\nMay sixteenth, 2017\n\n${B}`, null],
    ['es primero', `El puerto compra otra campana\n\n1 de mayo del 2017\n\n${ES}`, '2017-05-01'],
    [
      'es weekday',
      `El puerto compra otra campana\n\nmartes, 16 de mayo de 2017 · 10:15\n\n${ES}`,
      '2017-05-16T10:15',
    ],
    ['zone PT', `${H}\n\nMay 16, 2017 3:10 p.m. PT\n\n${B}`, '2017-05-16T15:10-07:00'],
    ['zone CEST', `${H}\n\n16 May 2017, 15:10 CEST\n\n${B}`, '2017-05-16T15:10+02:00'],
    ['zone offset', `${H}\n\n2017-05-16T15:10:00+0200\n\n${B}`, '2017-05-16T15:10+02:00'],
    ['time before', `${H}\n\n3:10 pm, 16 May 2017\n\n${B}`, '2017-05-16T15:10'],
    ['time before noon', `${H}\n\n12:05 AM ET, Tue May 16, 2017\n\n${B}`, '2017-05-16T00:05-04:00'],
    ['two lines', `${H}\n\nTuesday,\nMay 16, 2017\n\n${B}`, '2017-05-16'],
    ['two lines b', `${H}\n\nMay 16,\n2017\n\n${B}`, '2017-05-16'],
    ['two lines time', `${H}\n\nMay 16, 2017\n3:10 PM\n\n${B}`, '2017-05-16T15:10'],
    ['label line', `${H}\n\nPublished\n16 May 2017\n\n${B}`, '2017-05-16'],
    ['page head', `Page 4 THURSDAY, MAY 18, 2017\n\n${H}\n\n${B}`, '2017-05-18'],
    [
      'page head paper',
      `PAGE 4 BAYPORT COURIER THURSDAY, MAY 18, 2017 www.bayportcourier.example\n\n${H}\n\n${B}`,
      '2017-05-18',
    ],
    ['page head paper b', `A4 | The Bayport Courier | Thursday, May 18, 2017\n\n${H}\n\n${B}`, '2017-05-18'],
    ['page head paper c', `4 THE BAYPORT COURIER, Thursday, May 18, 2017\n\n${H}\n\n${B}`, '2017-05-18'],
    ['page head paper d', `Thursday, May 18, 2017 The Bayport Courier 4\n\n${H}\n\n${B}`, '2017-05-18'],
    [
      'page head de',
      `Seite 4 / Nr. 114 Hochtaler Bote Donnerstag, 18. Mai 2017\n\nHafen kauft zweite Glocke für die Mole\n\n${DE}`,
      '2017-05-18',
    ],
    [
      'page head with stamp',
      ` date 2017-05 PAGE 4 BAYPORT COURIER THURSDAY, MAY 18, 2017\n\n${H}\n\n${B}`,
      '2017-05-18',
    ],
    ['jalali', `شهر زنگ دوم را خرید\n\n۲۶ اردیبهشت ۱۳۹۶ - ۱۰:۱۵\n\n${FA}`, '2017-05-16T10:15'],
    [
      'jalali weekday',
      `شهر زنگ دوم را خرید\n\nسه‌شنبه ۲۶ اردیبهشت ۱۳۹۶ ساعت ۱۰:۱۵\n\n${FA}`,
      '2017-05-16T10:15',
    ],
    ['jalali figures', `شهر زنگ دوم را خرید\n\nتاریخ انتشار: ۱۳۹۶/۰۲/۲۶\n\n${FA}`, '2017-05-16'],
    ['hijri only', `المرفأ يشتري جرسا ثانيا\n\nالثلاثاء 20 شعبان 1438\n\n${AR}`, null],
    [
      'hijri and greg',
      `المرفأ يشتري جرسا ثانيا\n\nالثلاثاء 20 شعبان 1438 هـ - 16 مايو 2017 م\n\n${AR}`,
      '2017-05-16',
    ],
    ['ar levant', `المرفأ يشتري جرسا ثانيا\n\nالثلاثاء ١٦ أيار ٢٠١٧\n\n${AR}`, '2017-05-16'],
    ['thai', `ท่าเรือซื้อระฆังใบที่สอง\n\n16 พฤษภาคม 2560 เวลา 10:15 น.\n\n${TH}`, '2017-05-16T10:15'],
    ['thai short', `ท่าเรือซื้อระฆังใบที่สอง\n\n16 พ.ค. 60\n\n${TH}`, null],
    ['minguo', `港口買第二口鐘\n\n民國106年5月16日\n\n${ZH}`, '2017-05-16'],
    ['minguo b', `港口買第二口鐘\n\n中華民國一○六年五月十六日\n\n${ZH}`, '2017-05-16'],
    ['heisei', `港が二つ目の鐘を買う\n\n平成29年5月16日\n\n${JA}`, '2017-05-16'],
    ['heisei b', `港が二つ目の鐘を買う\n\n平成２９年５月１６日（火）\n\n${JA}`, '2017-05-16'],
    ['heisei paren', `港が二つ目の鐘を買う\n\n2017（平成29）年5月16日\n\n${JA}`, '2017-05-16'],
    ['reiwa', `港が二つ目の鐘を買う\n\n令和元年5月16日\n\n${JA}`, '2019-05-16'],
    ['R1', `港が二つ目の鐘を買う\n\nH29.5.16\n\n${JA}`, null],
    ['ja time', `港が二つ目の鐘を買う\n\n2017年5月16日 午後3時10分\n\n${JA}`, '2017-05-16T15:10'],
    ['ja time hour only', `港が二つ目の鐘を買う\n\n2017年5月16日 15時\n\n${JA}`, '2017-05-16'],
    ['ja no year', `港が二つ目の鐘を買う\n\n5月16日 15時10分\n\n${JA}`, null],
    ['zh time', `港口买第二口钟\n\n2017年05月16日15:10 来源：海湾日报\n\n${ZH}`, '2017-05-16T15:10'],
    ['zh han', `港口买第二口钟\n\n二〇一七年五月十六日\n\n${ZH}`, '2017-05-16'],
    [
      'ko',
      `항구, 두 번째 종을 사다\n\n입력 2017.05.16 15:10 | 수정 2017.05.17 09:00\n\n항구 의회는 방파제를 위해 두 번째 종을 샀다. 첫 번째 종은 3년 전 폭풍에 잃었다.\n\n관리인은 “매일 밤 들렸는데 그쳤다”고 말했다.`,
      '2017-05-16T15:10',
    ],
    ['dateline with year', `${H}\n\nBAYPORT, May 16, 2017 (Reuters) - ${B}`, '2017-05-16'],
    ['file head', `Clipping: page 12\nDate: 16 May 2017\nHeadline: ${H}\n\n${B}`, '2017-05-16'],
    ['Edition', `${H}\n\nPrint edition, 16 May 2017, page 4\n\n${B}`, '2017-05-16'],
    ['newspaper credit date', `${H}\n\n${B}\n\nBayport Courier, 16 May 2017`, '2017-05-16'],
    ['newspaper credit date p', `${H}\n\n${B}\n\n(Bayport Courier, May 16, 2017, p. 4)`, '2017-05-16'],
    ['accessed', `${H}\n\n${B}\n\nSource: http://bayport.example/bell (accessed 5 June 2017)`, null],
    [
      'retrieved',
      `${H}\n\nMay 16, 2017\n\n${B}\n\nRetrieved June 5, 2017, from http://bayport.example/bell`,
      '2017-05-16',
    ],
    ['archived', `${H}\n\n${B}\n\nArchived from the original on June 5, 2017`, null],
    ['printed on', `Printed on June 5, 2017\n\n${H}\n\nMay 16, 2017\n\n${B}`, '2017-05-16'],
    ['author date', `${H}\n\nIda Holm - 16 May 2017\n\n${B}`, '2017-05-16'],
    ['cat date', `NEWS | 16 MAY 2017\n\n${H}\n\n${B}`, '2017-05-16'],
    [
      'date slash year short',
      `Hafen kauft zweite Glocke\n\n16.05.17, 15:10 Uhr\n\n${DE}`,
      '2017-05-16T15:10',
    ],
    [
      'de stand',
      `Hafen kauft zweite Glocke\n\nStand: 18.05.2017, 09:00 Uhr\nErstellt: 16.05.2017, 15:10 Uhr\n\n${DE}`,
      '2017-05-16T15:10',
    ],
    [
      'fr maj',
      `Le port achète une seconde cloche\n\nPublié le 16 mai 2017 à 15h10 - Mis à jour le 18 mai 2017 à 9h00\n\n${FR}`,
      '2017-05-16T15:10',
    ],
    [
      'it',
      `Il porto compra una seconda campana\n\nPubblicato il 16 maggio 2017 - ore 15,10\n\n${IT}`,
      '2017-05-16',
    ],
    ['ru', `Гавань купила второй колокол\n\n16 мая 2017, вторник, 15:10\n\n${RU}`, '2017-05-16T15:10'],
    [
      'ru view',
      `Сегодня 5 июня 2017 года\n\nГавань купила второй колокол\n\n16 мая 2017\n\n${RU}`,
      '2017-05-16',
    ],
    ['ru roman', `Гавань купила второй колокол\n\n16.V.2017\n\n${RU}`, null],
    ['impossible', `${H}\n\nFebruary 30, 2017\n\n${B}`, null],
    ['future event head', `${H}\n\nEvent date: 24 June 2017\nPublished: 16 May 2017\n\n${B}`, '2017-05-16'],
    ['weekday contradict', `${H}\n\n05/06/2017, Saturday\n\n${B}`, '2017-05-06'],
    ['ambig', `${H}\n\n05/06/2017\n\n${B}`, null],
    ['ambig month stamp', ` date 2017-05 ${H}\n\n05/06/2017\n\n${B}`, '2017-05-06'],
    ['ISO', `${H}\n\n2017-05-16 15:10\n\n${B}`, '2017-05-16T15:10'],
    ['compact', `${H}\n\n20170516\n\n${B}`, null],
    ['posted at blog', `Tuesday, May 16, 2017\n\n${H}\n\n${B}\n\nPosted by Ida at 9:14 PM`, '2017-05-16'],
    ['posted x ago + stamp', ` date 2017-05-16 ${H}\n\nPosted 3 hours ago\n\n${B}`, '2017-05-16'],
    ['posted ago none', `${H}\n\nPublished 3 hours ago\n\n${B}`, null],
    ['yesterday', `${H}\n\nYesterday at 15:10\n\n${B}`, null],
    ['time only + stamp', ` date 2017-05-16 ${H}\n\n15:10\n\n${B}`, '2017-05-16'],
    ['year only', `${H}\n\n2017\n\n${B}`, null],
    ['month only', `${H}\n\nMay 2017\n\n${B}`, '2017-05'],
    ['issue season', `${H}\n\nSpring 2017 issue\n\n${B}`, null],
    ['vol', `Vol. 12, No. 3, May 16, 2017\n\n${H}\n\n${B}`, '2017-05-16'],
    [
      'byline posted cat',
      `${H}\n\nPosted on May 16, 2017 by Ida Holm in Harbour // 3 Comments\n\n${B}`,
      '2017-05-16',
    ],
    ['date at end of headline line', `${H} | May 16, 2017\n\n${B}`, '2017-05-16'],
    ['date in brackets after headline', `${H} (16 May 2017)\n\n${B}`, '2017-05-16'],
    ['conflict stamp one day', ` date 2017-05-15 ${H}\n\nMay 16, 2017\n\n${B}`, '2017-05-16'],
    ['stamp month of earlier year', ` date 2012-03 ${H}\n\nPosted on May 16, 2017\n\n${B}`, '2017-05-16'],
    [
      'future date on page vs stamp',
      ` date 2017-05-16 ${H}\n\nThe vote is on June 24, 2017.\n\n${B}`,
      '2017-05-16',
    ],
    [
      'live blog times',
      ` date 2017-05-16 ${H}\n\n15:10\nThe bell has arrived.\n\n14:20\nThe crane is being moved to the mole, the council said on Tuesday.\n\n13:00\nGood afternoon and welcome.`,
      '2017-05-16',
    ],
    [
      'live blog GMT day',
      `${H}\n\n16 May 2017\n\n18:40 BST\nThe bell has arrived on the mole after a long drive through the night.\n\n17:20 BST\nThe crane is being moved to the mole, the council said on Tuesday.`,
      '2017-05-16',
    ],
    [
      'chronicle',
      ` date 2017-05-20 Timeline: the bell\n\nMay 1, 2014\nThe first bell is lost in a storm that took the lamp with it.\n\nMay 16, 2017\nThe council buys a second bell and hangs it on the mole.`,
      '2017-05-20',
    ],
    ['obit dates', `Ida Falk, warden of the mole\n\nBorn 3 March 1931, died 14 May 2017\n\n${B}`, null],
    ['obit dates b', `Ida Falk, warden of the mole\n\nMarch 3, 1931 – May 14, 2017\n\n${B}`, null],
    ['event range', `${H}\n\nJune 24 – June 26, 2017\n\n${B}`, null],
    ['photo date', `${H}\n\nThe bell on May 1, 2014. Photo: Bo Lind\n\n${B}`, null],
    [
      'caption AP date',
      `${H}\n\nIn this May 1, 2014 file photo, the first bell hangs on the mole. (AP Photo/Bo Lind)\n\n${B}`,
      null,
    ],
    [
      'ap short',
      `${H}\n\nBAYPORT, Maine (AP) — ${B}\n\n___\n\nThis story was first published on May 16, 2017. It was updated on May 18, 2017 to correct the spelling.`,
      null,
    ],
    [
      'correction',
      `${H}\n\nMay 16, 2017\n\n${B}\n\nCorrection: May 18, 2017. An earlier version misspelled the name of Ida Falk.`,
      '2017-05-16',
    ],
    [
      'article amended',
      `${H}\n\nTuesday 16 May 2017 15.10 BST\n\n${B}\n\nThis article was amended on 18 May 2017 to correct a name.`,
      '2017-05-16T15:10+01:00',
    ],
    [
      'last modified guardian',
      `${H}\n\nTue 16 May 2017 15.10 BST Last modified on Thu 18 May 2017 09.00 BST\n\n${B}`,
      '2017-05-16T15:10+01:00',
    ],
    ['bbc', `${H}\n\n16 May 2017\n\nFrom the section Cornwall\n\n${B}`, '2017-05-16'],
    ['nyt', `${H}\n\nBy IDA HOLMMAY 16, 2017\n\n${B}`, '2017-05-16'],
    [
      'nyt print',
      `${H}\n\nMAY 16, 2017\n\n${B}\n\nA version of this article appears in print on May 17, 2017, on Page A4 of the New York edition.`,
      '2017-05-16',
    ],
    ['et time zone', `${H}\n\n3:10 p.m. EDT May 16, 2017\n\n${B}`, '2017-05-16T15:10-04:00'],
    ['hrs ist', `${H}\n\nPublished: May 16, 2017 15:10 hrs IST\n\n${B}`, '2017-05-16T15:10+05:30'],
    [
      'india dot',
      `${H}\n\nBAYPORT:, May 16, 2017 00:00 IST\nUpdated: May 16, 2017 05:12 IST\n\n${B}`,
      '2017-05-16T00:00+05:30',
    ],
    ['pak', `${H}\n\nMay 16, 2017 Last Updated May 17, 2017 09:10 am\n\n${B}`, '2017-05-16'],
    [
      'de two',
      `Hafen kauft zweite Glocke\n\nVeröffentlicht am 16.05.2017 um 15:10 Uhr, aktualisiert am 18.05.2017\n\n${DE}`,
      '2017-05-16T15:10',
    ],
    ['de dateline', `Hafen kauft zweite Glocke\n\nHochtal, 16. Mai 2017 – ${DE}`, '2017-05-16'],
    [
      'de letzte',
      `Hafen kauft zweite Glocke\n\nLetzte Aktualisierung: 18. Mai 2017\nErschienen: 16. Mai 2017\n\n${DE}`,
      '2017-05-16',
    ],
    ['de vom', `Hafen kauft zweite Glocke\n\nvom 16.05.2017\n\n${DE}`, '2017-05-16'],
    [
      'de ausgabe',
      `Hafen kauft zweite Glocke\n\nAus der Ausgabe vom 16.05.2017, Seite 4\n\n${DE}`,
      '2017-05-16',
    ],
    [
      'fr weekday',
      `Le port achète une seconde cloche\n\nmardi 16 mai 2017 à 15 h 10\n\n${FR}`,
      '2017-05-16T15:10',
    ],
    [
      'fr le',
      `Le port achète une seconde cloche\n\nLe 16/05/2017 à 15:10, modifié le 18/05/2017 à 9:00\n\n${FR}`,
      '2017-05-16T15:10',
    ],
    [
      'fr today',
      `Aujourd'hui, lundi 5 juin 2017\n\nLe port achète une seconde cloche\n\nPublié le 16/05/2017\n\n${FR}`,
      '2017-05-16',
    ],
    ['es a.m.', `El puerto compra otra campana\n\n16 May 2017 - 3:10 p. m.\n\n${ES}`, '2017-05-16T15:10'],
    [
      'es de',
      `El puerto compra otra campana\n\nPublicado: 16/05/2017 15:10 | Actualizado: 18/05/2017 09:00\n\n${ES}`,
      '2017-05-16T15:10',
    ],
    [
      'es hoy',
      `Hoy es lunes 5 de junio de 2017\nPortada\n\nEl puerto compra otra campana\n\nMartes 16 de mayo de 2017\n\n${ES}`,
      '2017-05-16',
    ],
    [
      'it again',
      `Il porto compra una seconda campana\n\n16 maggio 2017 - 15:10\n\n${IT}`,
      '2017-05-16T15:10',
    ],
    [
      'it ult',
      `Il porto compra una seconda campana\n\nUltimo aggiornamento: 18/05/2017 09:00\n\n${IT}`,
      '2017-05-18T09:00',
    ],
    [
      'ru again',
      `Гавань купила второй колокол\n\n16.05.2017 15:10 (обновлено: 18:00 17.05.2017)\n\n${RU}`,
      '2017-05-16T15:10',
    ],
    [
      'ru segodnya',
      `Гавань купила второй колокол\n\nВторник, 16 Мая 2017 г. 15:10\n\n${RU}`,
      '2017-05-16T15:10',
    ],
    [
      'fa pageview',
      `امروز دوشنبه ۱۵ خرداد ۱۳۹۶\n\nشهر زنگ دوم را خرید\n\nتاریخ انتشار: ۲۶ اردیبهشت ۱۳۹۶ - ۱۰:۱۵\n\n${FA}`,
      '2017-05-16T10:15',
    ],
    [
      'fa pageview bare',
      `دوشنبه ۱۵ خرداد ۱۳۹۶\n\nشهر زنگ دوم را خرید\n\nسه‌شنبه ۲۶ اردیبهشت ۱۳۹۶\n\n${FA}`,
      '2017-05-16',
    ],
    ['fa both', `شهر زنگ دوم را خرید\n\n۲۶ اردیبهشت ۱۳۹۶ / ۱۶ مه ۲۰۱۷\n\n${FA}`, '2017-05-16'],
    ['ar pm', `المرفأ يشتري جرسا ثانيا\n\nالثلاثاء 16 مايو 2017 - 03:10 م\n\n${AR}`, '2017-05-16T15:10'],
    [
      'ar updated',
      `المرفأ يشتري جرسا ثانيا\n\nنشر في: 16/05/2017 - 15:10 آخر تحديث: 18/05/2017 - 09:00\n\n${AR}`,
      '2017-05-16T15:10',
    ],
    ['ar maghreb', `المرفأ يشتري جرسا ثانيا\n\n16 ماي 2017\n\n${AR}`, '2017-05-16'],
    ['zh weekday', `港口买第二口钟\n\n2017-05-16 星期二 15:10:22\n\n${ZH}`, '2017-05-16T15:10'],
    ['zh pm', `港口买第二口钟\n\n2017年5月16日 下午3:10\n\n${ZH}`, '2017-05-16T15:10'],
    [
      'zh today',
      `今天是2017年6月5日 星期一\n\n港口买第二口钟\n\n发布时间：2017-05-16\n\n${ZH}`,
      '2017-05-16',
    ],
    ['zh en', `港口買第二口鐘\n\n2017/05/16 15:10\n\n${ZH}`, '2017-05-16T15:10'],
    ['ja wareki kanji', `港が二つ目の鐘を買う\n\n平成二十九年五月十六日\n\n${JA}`, '2017-05-16'],
    [
      'ja koushin',
      `港が二つ目の鐘を買う\n\n公開日時 2017/5/16 15:10 更新 2017/5/18 9:00\n\n${JA}`,
      '2017-05-16T15:10',
    ],
    ['ja night', `港が二つ目の鐘を買う\n\n2017年5月16日(火) 夜8時10分\n\n${JA}`, '2017-05-16T20:10'],
    [
      'thai year pageview',
      `วันจันทร์ที่ 5 มิถุนายน 2560\n\nท่าเรือซื้อระฆังใบที่สอง\n\nเผยแพร่: 16 พ.ค. 2560 15:10\n\n${TH}`,
      '2017-05-16T15:10',
    ],
    ['weekday mismatch keep', `${H}\n\nMonday, May 16, 2017\n\n${B}`, '2017-05-16'],
    [
      'two articles dates',
      `${H}\n\nMay 16, 2017\n\n${B}\n\nAlso on the front page\n\nLamp bought for the quay\nMay 14, 2017\nMole mended\nMay 12, 2017`,
      '2017-05-16',
    ],
    ['prev/next posts', `« Lamp bought | Main | Mole mended »\n\nMay 16, 2017\n\n${H}\n\n${B}`, '2017-05-16'],
    ['calendar', `${H}\n\n${B}\n\nMay 2017\nS M T W T F S\n1 2 3 4 5 6\n7 8 9 10 11 12 13`, null],
    ['archives', `${H}\n\n${B}\n\nArchives\nJune 2017\nMay 2017\nApril 2017`, null],
    [
      'copyright with date',
      `${H}\n\n${B}\n\nCopyright 2017 The Associated Press. All rights reserved.`,
      null,
    ],
    ['source with date', `${H}\n\n${B}\n\nSource: Bayport Courier, 16 May 2017`, '2017-05-16'],
    ['source url date', `${H}\n\n${B}\n\nhttp://bayport.example/2017/05/16/bell`, null],
    ['ordinal text', `${H}\n\nTuesday, the 16th of May, 2017\n\n${B}`, '2017-05-16'],
    ['roman', `Il porto compra una seconda campana\n\n16-V-2017\n\n${IT}`, null],
    ['date w/ dots yyyy.mm.dd', `${H}\n\n2017.05.16\n\n${B}`, '2017-05-16'],
    ['rfc', `${H}\n\nTue, 16 May 2017 15:10:00 +0000\n\n${B}`, '2017-05-16T15:10+00:00'],
    ['noon', `${H}\n\nMay 16, 2017 12 noon\n\n${B}`, '2017-05-16'],
    ['midnight', `${H}\n\nMay 16, 2017 12:00 AM\n\n${B}`, '2017-05-16T00:00'],
    ['newsletter head', `Subject: ${H}\nDate: Tue, 16 May 2017 15:10\n\n${B}`, '2017-05-16T15:10'],
    [
      'instagram de',
      `Hafen kauft zweite Glocke\n\n${DE}\n\nEin Beitrag geteilt von Ida Falk (@idabell) am 16. Mai 2017 um 15:00 Uhr`,
      null,
    ],
    ['fb', `${H}\n\n${B}\n\nHarbour Friends\nMay 14 at 3:10 PM\nDing dong.`, null],
    [
      'tweet 280',
      `${H}\n\n${B}\n\nIda Falk ✔ @idabell\nStill silent here.\n8:12 PM · May 16, 2017 · Twitter for iPhone`,
      null,
    ],
    [
      'tweet retweets',
      `${H}\n\n${B}\n\nIda Falk @idabell\nStill silent here.\n8:12 PM - May 16, 2017\n12 Retweets 4 Likes`,
      null,
    ],
    [
      'tweet de',
      `Hafen kauft zweite Glocke\n\n${DE}\n\nNoch still hier.\n— Ida Falk (@idabell) 16. Mai 2017`,
      null,
    ],
    [
      'published in paper on',
      `${H}\n\n${B}\n\nPublished in the Bayport Courier on May 16, 2017`,
      '2017-05-16',
    ],
    [
      'first published (ed)',
      `${H}\n\n${B}\n\nFirst published in the print edition of May 16, 2017`,
      '2017-05-16',
    ],
    ['report day closing', `${H}\n\n${B}\n\nBayport, 16 May 2017`, '2017-05-16'],
    [
      'report day closing tel',
      `Hafen kauft zweite Glocke\n\n${DE}\n\nHochtal, den 16. Mai 2017`,
      '2017-05-16',
    ],
    [
      'a section after its day',
      `${H}\n\nFirst published Tuesday 16 May 2017 in Local News\nLast updated 09:55 Wednesday 17 May 2017\nby Ida Holm, Chief Reporter\n\n${B}`,
      '2017-05-16',
    ],
    [
      'a day below a feed’s address',
      `${H}\n\n${B}\n\nContinue reading...\n\nhttps://www.theguardian.com/uk/rss\n\nTue, 16 May 2017 05:00:04 GMT`,
      '2017-05-16T05:00Z',
    ],
    [
      'a dateline in figures',
      `Port kupił drugi dzwon dla falochronu\n\nWejherowo, 16.05.2017 (PAP) - Rada portu kupiła drugi dzwon dla falochronu, trzy lata po tym, jak pierwszy przepadł podczas sztormu.\n\nNowy dzwon zawiśnie w czerwcu.`,
      '2017-05-16',
    ],
    [
      'views beside the day',
      `Порт купив другий дзвін для молу\n\n16 травня 2017, 15:10 2318 переглядів\n\nМіська рада купила другий дзвін для молу, через три роки після того, як перший загубився у шторм.\n\nНовий дзвін повісять улітку.`,
      '2017-05-16T15:10',
    ],
    ['views in English', `${H}\n\nMay 16, 2017 3:10 PM 1,204 views\n\n${B}`, '2017-05-16T15:10'],
    [
      'Central Time',
      `${H}\n\nPublished 4:12 p.m. CT May 16, 2017 | Updated 8:15 a.m. CT May 17, 2017\n\n${B}`,
      '2017-05-16T16:12-05:00',
    ],
  ])('is read from a page with %s', (_, cutting, date) => {
    expect(published(cutting)).toBe(date)
  })
})
