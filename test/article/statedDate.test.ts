import { describe, expect, it } from 'vitest'
import { parseStatedDate, splitDateLine } from '../../src/article/statedDate.ts'
import { isYearlessDate } from '../../src/article/yearlessDate.ts'

describe('parseStatedDate', () => {
  it.each([
    ['Posted on May 7, 2017', 'en', '2017-05-07'],
    ['7 May 2017', 'en', '2017-05-07'],
    ['الثلاثاء ١٦ أيار (مايو) ٢٠١٧', 'ar', '2017-05-16'],
    ['16 أيار / مايو 2017', 'ar', '2017-05-16'],
    ['أيار/مايو 16, 2017', 'ar', '2017-05-16'],
    ['3 كانون ثاني 2017', 'ar', '2017-01-03'],
    ['الثلاثاء - 20 رجب 1438 هـ - 18 أبريل 2017 مـ رقم العدد [14021]', 'ar', '2017-04-18'],
    ['السبت 24 شعبان 1438 - 20 مايو 2017 - العدد 14053', 'ar', '2017-05-20'],
    ['Issue No. 4512, Wednesday, June 7, 2017', 'en', '2017-06-07'],
    // The Nepali calendar: 1 Baisakh 2074 was 14 April 2017; a month of it is none of ours.
    ['वैशाख १, २०७४', 'ne', '2017-04-14'],
    ['२०७४ चैत ३० गते', 'ne', '2018-04-13'],
    ['बुधबार, २४ जेठ २०७४ १८:४०', 'ne', '2017-06-07T18:40'],
    ['प्रकाशित मिति: २०७४/०२/२४', 'ne', '2017-06-07'],
    ['जेठ ३२, २०७४', 'ne', undefined],
    ['जेठ २०७४', 'ne', undefined],
    ['ज्येष्ठ 24, 2074', 'hi', undefined],
    ['७ जुन २०१७', 'ne', '2017-06-07'],
    ['发布/2017年6月7日 下午6:40', 'zh', '2017-06-07T18:40'],
    ['1/2017/06/07', 'zh', undefined],
    ['17 May 2017 12:38 CEST+02:00', 'en', '2017-05-17T12:38+02:00'],
    ['2017-05-07', 'en', '2017-05-07'],
    ['Wed Jun 7, 2017', 'en', '2017-06-07'],
    ['June 7th, 2017 3:15 pm', 'en', '2017-06-07T15:15'],
    ['13 May 2017 at 17:33 ET', 'en', '2017-05-13T17:33-04:00'],
    ['13 December 2017 at 17:33 ET', 'en', '2017-12-13T17:33-05:00'],
    // Eastern time stands still in summer only in name: which was meant is open.
    ['13 May 2017 at 17:33 EST', 'en', '2017-05-13T17:33'],
    // The hour that comes twice, and the one that is skipped.
    ['5 November 2017 1:30 am ET', 'en', '2017-11-05T01:30'],
    ['12 March 2017 2:30 am ET', 'en', '2017-03-12T02:30'],
    ['7 May 2017 06.00 BST', 'en', '2017-05-07T06:00+01:00'],
    ['7 May 2017, 10:30 am IST', 'en', '2017-05-07T10:30+05:30'],
    ['14 июня 2017, 09:45 МСК', 'ru', '2017-06-14T09:45+03:00'],
    ['14 июня 2013 в 09:45 по московскому времени', 'ru', '2013-06-14T09:45+04:00'],
    ['7 May 2017 10:30 am CST', 'en', '2017-05-07T10:30'],
    ['16 June 2019 11:41 (UTC+04:00)', 'en', '2019-06-16T11:41+04:00'],
    ['2017-05-07T10:00:00Z', 'en', '2017-05-07T10:00Z'],
    ['May 16, 2018 / 11:41 PM / Updated 37 minutes ago', 'en', '2018-05-16T23:41'],
    ['Published 7 May 2017 Updated 8 May 2017 10:00', 'en', '2017-05-07'],
    ['Published: 12:05AM BST 07 Jun 2017', 'en', '2017-06-07T00:05+01:00'],
    ['27/02/2017', 'en', '2017-02-27'],
    ['May 2017', 'en', '2017-05'],
    ['10:16, 14.08.2017', 'uk', '2017-08-14T10:16'],
    ['publié le 07/05/2017 à 19:00', 'fr', '2017-05-07T19:00'],
    ['7 de mayo de 2017', 'es', '2017-05-07'],
    ['Sonntag, 7. Mai 2017', 'de', '2017-05-07'],
    ['17 мая 2017, 15:20', 'ru', '2017-05-17T15:20'],
    ['2017. május 7.', 'hu', '2017-05-07'],
    ['20 Şubat 2017', 'tr', '2017-02-20'],
    ['٧ مايو ٢٠١٧', 'ar', '2017-05-07'],
    ['2017年5月14日', 'ja', '2017-05-14'],
    // The time of a change is not that of the publication.
    ['Published: 14:32 BST, 7 May 2017 | Updated: 16:02 BST, 8 May 2017', 'en', '2017-05-07T14:32+01:00'],
    ['Updated: 9 May 2017 | Published: 7 May 2017', 'en', '2017-05-07'],
    ['Updated 1840 GMT (0240 HKT) May 7, 2017', 'en', '2017-05-07T18:40Z'],
    ['7 May 2017 18:40 (GMT+3)', 'en', '2017-05-07T18:40+03:00'],
    // The weekday tells which number is the day: 7 May 2017 was a Sunday, 5 July a Wednesday.
    ['Sun, 05/07/2017 - 18:40', 'en', '2017-05-07T18:40'],
    ['Wed, 05/07/2017 - 18:40', 'en', '2017-07-05T18:40'],
    ['7.mai.2017 às 18h40', 'pt', '2017-05-07T18:40'],
    ['ΚΥΡΙΑΚΗ 07 ΜΑΪΟΥ 2017', 'el', '2017-05-07'],
    ['Ngày 7 tháng 5 năm 2017', 'vi', '2017-05-07'],
    ['วันที่ 7 พฤษภาคม พ.ศ. 2560', 'th', '2017-05-07'],
    ['二〇一七年十二月二十三日', 'zh', '2017-12-23'],
    ['MARTES 7 DE MARZO DE 2017 • 18:40', 'es', '2017-03-07T18:40'],
    // Two figures are a year behind a mark, at the end of a line, or where only one order is possible.
    ["7 Mar.'17 / 18:40", 'en', '2017-03-07T18:40'],
    ['7 Mar 17', 'en', '2017-03-07'],
    ['03/27/17', 'en', '2017-03-27'],
    ['27.03.17', 'en', '2017-03-27'],
    ['17-03-27 18:40', 'ko', '2017-03-27T18:40'],
    ['7 พ.ค. 60 18:40 น.', 'th', '2017-05-07T18:40'],
    ['7 V 2017', 'pl', '2017-05-07'],
    ['2017-Mar-07', 'en', '2017-03-07'],
    ['發布日期:106-05-07', 'zh', '2017-05-07'],
    ['民國 106 年 5 月 7 日', 'zh', '2017-05-07'],
    ['H29.5.7', 'ja', '2017-05-07'],
    // The day of the change is glued to that of the publication.
    ['Published On 7 May 20178 May 2017', 'en', '2017-05-07'],
    ['2017-05-072017-05-08', 'en', '2017-05-07'],
    ['7 May 2017 18:40 CEST+02:00', 'en', '2017-05-07T18:40+02:00'],
    ['18:40, 07/05/2017 (GMT+7)', 'vi', '2017-05-07T18:40+07:00'],
    ['6:40 p.m. May 7, 2017 ET', 'en', '2017-05-07T18:40-04:00'],
    ['7 مايو 2017 06:40 مساء', 'ar', '2017-05-07T18:40'],
    ['18:40, 7 май 2017, 3 коментара, 214 прочитания', 'bg', '2017-05-07T18:40'],
    [
      'Última actualización: 08/05/2017 09:10 Fecha de publicación: 07/05/2017 18:40',
      'es',
      '2017-05-07T18:40',
    ],
    // A time with a point is no month and day of the year before it.
    ['7.5.2017 - 10.20', 'sv', '2017-05-07T10:20'],
  ])('reads %j in %s as %s', (line, language, date) => {
    expect(parseStatedDate(line, language)?.date).toBe(date)
  })

  it.each([
    'February 30, 2017',
    '07/05/2017',
    '07/05/17',
    '17-05-07',
    '2017年5月7日～',
    'In May 2017 it rained',
    'May 7',
    'The pond froze',
    '20170507',
    '',
  ])('leaves %j alone in English', (line) => {
    expect(parseStatedDate(line, 'en')).toBeNull()
  })

  it('lets the stamp settle which number is the day', () => {
    expect(parseStatedDate('07/05/2017', 'en', '2017-05')?.date).toBe('2017-05-07')
    expect(parseStatedDate('07/05/2017', 'en', '2017-07-05')?.date).toBe('2017-07-05')
  })

  it('tells an update from a publication', () => {
    expect(parseStatedDate('Last updated: 7 June 2017', 'en')).toEqual({ date: '2017-06-07', updated: true })
  })
})

describe('splitDateLine', () => {
  it('parts a line that ends in a date', () => {
    expect(splitDateLine('By Jane Doe May 7, 2017', 'en')).toMatchObject({
      words: 'By Jane Doe',
      date: '2017-05-07',
    })
  })
})

describe('isYearlessDate', () => {
  it.each([
    ['Monday, 8 May', true],
    ['8 May', true],
    ['Monday', false],
    ['May 8 riots', false],
    ['8 May 2017', false],
    ['الأحد 11 شعبان 1438هـ', true],
    ['5/7(日) 18:40配信', true],
  ])('says of %j: %s', (line, expected) => {
    expect(isYearlessDate(line)).toBe(expected)
  })
})

describe('months of Arabic countries', () => {
  const levant = [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ]
  const algeria = [
    'جانفي',
    'فيفري',
    'مارس',
    'أفريل',
    'ماي',
    'جوان',
    'جويلية',
    'أوت',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ]
  const morocco = [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'ماي',
    'يونيو',
    'يوليوز',
    'غشت',
    'شتنبر',
    'أكتوبر',
    'نونبر',
    'دجنبر',
  ]
  it.each([levant, algeria, morocco])('reads all twelve', (...months) => {
    for (const [index, month] of months.entries())
      expect(parseStatedDate(`3 ${month} 2017`, 'ar')?.date).toBe(
        `2017-${String(index + 1).padStart(2, '0')}-03`,
      )
  })
})
