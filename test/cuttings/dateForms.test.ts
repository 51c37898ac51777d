import { describe, expect, it } from 'vitest'
import { published } from './published.ts'

// A short report with days of its own, which must not be taken for the day of publication.
const H = 'Lighthouse keeper swaps lamp for bees'
const B = `The keeper of the northern light has let a swarm of bees move into the old lamp room.

It had stood empty since August 4, 2009.

The honey will be sold from 12 October.`
const page = (...lines: string[]) => [...lines, '', B].join('\n')
const story = (headline: string, line: string, text: string) => `${headline}\n\n${line}\n\n${text}`

const FR = `Le gardien du phare a laissé un essaim s'installer dans l'ancienne chambre de la lampe.

Elle était vide depuis le 4 août 2009.

Le miel sera vendu à partir du 12 octobre.`
const IT = `Il guardiano del faro ha lasciato che uno sciame entrasse nella vecchia stanza della lampada.

Era vuota dal 4 agosto 2009.

Il miele sarà venduto dal 12 ottobre.`
const PL = `Latarnik wpuścił rój pszczół do starej izby z lampą.

Stała pusta od 4 sierpnia 2009.

Miód trafi do sprzedaży 12 października.`
const CS = `Strážce majáku pustil roj včel do staré komory s lampou.

Prázdná byla od 4. srpna 2009.

Med se začne prodávat 12. října.`
const SR = `Čuvar svetionika pustio je roj pčela u staru sobu sa lampom.

Prazna je bila od 4. avgusta 2009.

Med će se prodavati od 12. oktobra.`
const RU = `Смотритель маяка пустил рой пчёл в старую ламповую комнату.

Она пустовала с 4 августа 2009 года.

Мёд начнут продавать 12 октября.`

describe('the day of publication by the form of the page', () => {
  it.each<[string, string, string | null]>([
    // Published and changed, above and below the text.
    [
      'first published at the end',
      page(H, '', 'Tue, Jun 13, 2017, 18:22 Updated: Tue, Jun 13, 2017, 18:40') +
        '\n\nFirst published: Tue, Jun 13, 2017, 16:05',
      '2017-06-13T16:05',
    ],
    [
      'first posted at the end, changed above',
      `${page(H, '', 'Updated June 13, 2017 19:02:44')}\n\nFirst posted June 13, 2017 17:33:10`,
      '2017-06-13T17:33',
    ],
    [
      'first published beside the change',
      page(H, '', 'Last updated 14 Jun 2017 09:10', 'First published on 13 Jun 2017 18:40'),
      '2017-06-13T18:40',
    ],
    [
      'a later print edition at the end',
      `${page(H, '', 'June 13, 2017 17:33')}\n\nOriginally published in the print edition of May 2, 2011`,
      '2017-06-13T17:33',
    ],
    [
      'a change without its year',
      story('Maják vymění lampu za včely', '13. června 2017 17:33, aktualizováno 14. června 8:02', CS),
      '2017-06-13T17:33',
    ],
    [
      'a change without its year in English',
      page(H, '', 'June 13, 2017 5:33 p.m., updated June 14 8:02 a.m.'),
      '2017-06-13T17:33',
    ],
    [
      'osveženo',
      story(
        'Svetionik menja lampu za pčele',
        'Tanjug | 13.06.2017. - 17:33h | Osveženo: 14.06.2017. 19:05h',
        SR,
      ),
      '2017-06-13T17:33',
    ],
    [
      'ost. akt. below',
      story('Latarnia zamienia lampę na pszczoły', '13 cze 17 17:33\nost. akt. 14 cze 17 07:10', PL),
      '2017-06-13T17:33',
    ],
    [
      'a day that does not exist beside a change that does',
      page(H, '', 'Published: 31 June 2017 | Updated: 1 July 2017 09:20'),
      '2017-07-01T09:20',
    ],
    ['a day that does not exist alone', page(H, '', 'Published: 31 June 2017'), null],
    // Zones.
    [
      'one zone in brackets for two times',
      page(H, '', 'Posted at: Jun 13, 2017, 1:52 AM; last updated: Jun 13, 2017, 2:10 AM (IST)'),
      '2017-06-13T01:52+05:30',
    ],
    [
      'one American zone for two times',
      page(H, '', 'Published June 13, 2017, 5:33 p.m.; updated 6:10 p.m. ET'),
      '2017-06-13T17:33-04:00',
    ],
    [
      'Canadian French zone and spaced h',
      story('Le phare troque sa lampe contre des abeilles', 'Publié le 13 novembre 2017 à 16 h 05 HNE', FR),
      '2017-11-13T16:05-05:00',
    ],
    [
      'summer time in Canadian French',
      story('Le phare troque sa lampe contre des abeilles', 'Publié le 13 juin 2017 à 6 h 05 HAE', FR),
      '2017-06-13T06:05-04:00',
    ],
    ['UK beside the time', page(H, '', '09:12, UK, Tuesday 13 June 2017'), '2017-06-13T09:12'],
    [
      'section before, zone in brackets behind',
      `Общество 13 июня 2017, 17:33 (МСК)\n\nМаяк меняет лампу на пчёл\n\n${RU}`,
      '2017-06-13T17:33+03:00',
    ],
    // Times glued, spaced, marked otherwise.
    [
      'a time with a lost mark',
      page(H, '', 'First Published: Tue, Jun 13 2017. 01 09 AM IST'),
      '2017-06-13T01:09+05:30',
    ],
    [
      'a mark before the half of the day',
      page(H, '', 'Date: 13-06-2017 Time: 07:06:26:am'),
      '2017-06-13T07:06',
    ],
    ['a site glued to the day', page(H, '', 'bee-news.com.auJUNE 13, 20175:33PM'), '2017-06-13T17:33'],
    [
      'a time on its own line',
      story('Il faro scambia la lampada con le api', '13 giugno 2017\n17:33', IT),
      '2017-06-13T17:33',
    ],
    ['a time on its own line in English', page(H, '', 'June 13, 2017\n5:33 pm'), '2017-06-13T17:33'],
    // Years of two figures.
    ['short year behind an apostrophe', page(H, '', '13 June ’17'), '2017-06-13'],
    ['short year behind an apostrophe, month first', page(H, '', 'June 13, ’17'), '2017-06-13'],
    ['short year before a time', story('Latarnia bez lampy', '13 cze 17 17:33', PL), '2017-06-13T17:33'],
    ['no short year before a colon', page(H, '', '13 June 17:33'), null],
    // Which of two figures is the day.
    ['an Irish address', `Beenews.ie\n\n${page(H, '', 'Published 05/06/2017 | 02:30')}`, '2017-06-05T02:30'],
    ['a known Irish paper', `Irish Independent\n\n${page(H, '', 'Published 05/06/2017')}`, '2017-06-05'],
    [
      'a Ghanaian site',
      page(H, 'By: Ghana | Myjoyonline.com | Kofi Owusu', 'Date: 05-06-2017'),
      '2017-06-05',
    ],
    ['an American paper', `The Washington Post\n\n${page(H, '', '05/06/2017')}`, '2017-05-06'],
    [
      'another day in figures',
      page(H, '', 'Posted 05/06/2017', 'Comments close on 23/06/2017'),
      '2017-06-05',
    ],
    ['nothing to tell', page(H, '', 'Posted 05/06/2017'), null],
    ['a weekday that fits neither', `Beenews.ie\n\n${page(H, '', 'Friday 05/06/2017')}`, null],
    // A day without its year.
    [
      'the stamp’s day gives the year',
      ` date 2017-06-13 ${page(H, '', 'By Ann Lee June 13 at 5:33 PM')}`,
      '2017-06-13T17:33',
    ],
    ['with a zone', ` date 2017-03-09 Bee News\nMar 9, 10:41 AM EST\n\n${page(H)}`, '2017-03-09T10:41-05:00'],
    [
      'in Spanish',
      ` date 2017-06-13 El faro cambia la lámpara\n\n13 de junio, 17:33\n\n${B}`,
      '2017-06-13T17:33',
    ],
    ['a stamp of a month is not enough', ` date 2017-06 ${page(H, '', 'June 13, 5:33 PM')}`, '2017-06'],
    ['another day than the stamp’s', ` date 2017-06-13 ${page(H, '', 'August 2, 5:33 PM')}`, '2017-06-13'],
    // Other days on the page.
    [
      'a day in a closing sentence',
      `${H}\n\nThe keeper has bees now.\n\nThe last such swarm was on August 4, 2009.`,
      null,
    ],
    [
      'a day in a closing sentence in Czech',
      'Maják vymění lampu\n\nStrážce pustil včely do komory.\n\nDnešní podobu má od 9. května 1955.',
      null,
    ],
    [
      'comments under a short text',
      `${H}\n\nThe keeper has bees now, he says.\n\n2 Responses to Lighthouse keeper swaps lamp for bees\nTheo says:\nJune 19, 2017 at 6:12 pm\nOuch.`,
      null,
    ],
    [
      'events and comments',
      ` date 2017-06-13 ${page(H)}\n\nEVENTS\nJul 14, 2017 - Honey fair\nJul 31, 2017 - Lamp sale\n\nComments\nPeg R. - July 15, 2017 at 8:04 am\nOuch.`,
      '2017-06-13',
    ],
    ['a newsletter', `${page(H)}\n\nBee Daily, our newsletter: read the edition of June 2, 2018`, null],
    [
      'today in Chinese',
      `蜂報\n今日：2017年11月22日\n\n港聞\n\n燈塔養蜂\n\n2017年6月13日 星期二\n\n看守人讓蜂群住進了舊燈室。`,
      '2017-06-13',
    ],
    [
      'the section and day of a report, then its source’s day',
      `General News of Tuesday, 13 June 2017\nSource: beefm.com\n2017-06-12\n\n${page(H)}`,
      '2017-06-13',
    ],
    ['relative age in brackets', page(H, 'June 13, 2017 (4 weeks ago) 6:40 am'), '2017-06-13T06:40'],
    [
      'day, section, writer and time glued',
      page(H, '', 'On June 13, 2017In Newsby Adesina 3:12 pm Comments'),
      '2017-06-13T15:12',
    ],
    [
      'the day under a picture',
      ` date 2017-06-13 ${H}\n\nThe old light on 3 May 2012. Source: Beepix\n\n${B}`,
      '2017-06-13',
    ],
    [
      'another story’s day below',
      `${page(H, '', 'Updated June 13, 2017 9:44')}\n\nMore stories\n\nGulls take the pier\n\nMay 29, 2017`,
      '2017-06-13T09:44',
    ],
    [
      'the day and time of the page’s head',
      `Jun 29, 2017 | updated 09:12 KST\n\n${H}\n\nPublished : 2017-06-13 15:04\n\n${B}`,
      '2017-06-13T15:04',
    ],
    [
      'comments with days alone',
      ` date 2017-06-13 ${page(H)}\n\n3 Comments\n\nPeg R. • 21 Jul 2017\n\nLovely.\n\nBo • 4 January 2018\n\nOpen yet?`,
      '2017-06-13',
    ],
    ['pounds on the page', `${page(H, '', 'Posted 05/06/2017')}\n\nA jar will cost £4.50.`, '2017-06-05'],
    ['an Indonesian zone', page(H, '', '12/09/2017, 15:26 WIB'), '2017-09-12T15:26+07:00'],
    // Datelines.
    [
      'a dateline with year and time',
      ' date 2017-08 El faro cambia la lámpara\n\nCUSCO, 17 Ago. 17 / 11:29 am (ACI).- El guardián del faro dejó entrar un enjambre en la vieja sala de la lámpara.',
      '2017-08-17T11:29',
    ],
    // Boxes, lines and signs around the day.
    ['a day and its time in the other order', page(H, '', '18:40', '13 June 2017'), '2017-06-13T18:40'],
    ['figure, month and year apart', page('13', 'Jun', '2017', '', H), '2017-06-13'],
    ['a label and its day on lines', page(H, '', 'Publish date:', '13 June 2017'), '2017-06-13'],
    ['the number of an issue', page(H, '', 'From issue no. 51 of 13 June 2017'), '2017-06-13'],
    [
      'place and agency in front',
      page(H, '', 'Bayport (AFP) – Issued on: 13/06/2017 - 18:40'),
      '2017-06-13T18:40',
    ],
    [
      'months first, by the change',
      page(H, '', 'Published: 05/06/2017 18:40 Updated: 05/07/2017 09:10'),
      '2017-05-06T18:40',
    ],
    ['place and day in brackets before the text', `${H}\n\n(Bayport, 13 June 2017) ${B}`, '2017-06-13'],
    // Days that are of something else.
    ['valid until', page(H, '', 'Valid until 13 June 2017'), null],
    ['as of', page(H, '', 'As of 13 June 2017'), null],
    ['from and to', page(H, '', 'From: 13 June 2017', 'To: 16 June 2017'), null],
    ['an archive picture', page(H, '', 'File photo, 13 June 2015'), null],
    ['an event below', `${page(H)}\n\nWhen: Saturday, 17 June 2017\nWhere: Town Hall`, null],
    ['a venue beside the day', `${page(H)}\n\nEvent\nDate 13.06.2017\nLocation Town Hall`, null],
    ['tickets from a day on', `${page(H)}\n\nTickets from 13 June 2017`, null],
    ['a page that was generated', `${page(H)}\n\nPage generated on 13 June 2017`, null],
    ['another story below', `${page(H)}\n\nSwans return to the mill pond\n13 June 2017`, null],
    [
      'another story below an older day',
      `${page(H, '', '13 June 2017')}\n\nSwans return to the mill pond\n16 June 2017`,
      '2017-06-13',
    ],
    [
      'a comment without a head',
      `${page(H)}\n\nBob Smith says:\nJune 13, 2017 at 2:20 pm\nLovely.\nReply`,
      null,
    ],
    ['the office that signs', `${page(H)}\n\nHarbour press office\n13 June 2017`, '2017-06-13'],
    ['two figures that stay open', page(H, '', '05/06/17'), null],
  ])('is read right: %s', (_, cutting, date) => {
    expect(published(cutting)).toBe(date)
  })
})
