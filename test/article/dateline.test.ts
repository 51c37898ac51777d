import { describe, expect, it } from 'vitest'
import { parseDateline } from '../../src/article/dateline.ts'

describe('parseDateline', () => {
  it.each([
    ['PARIS (Reuters) - The owners', 'PARIS', 'Reuters'],
    ['WASHINGTON, May 18 (AP) — The owners', 'WASHINGTON, May 18', 'AP'],
    ['MANILA, Philippines (AP) — The owners', 'MANILA, Philippines', 'AP'],
    ['BEIJING, June 7 (Xinhua) -- The owners', 'BEIJING, June 7', 'Xinhua'],
    ['JERUSALEM, (UPI) -- The owners', 'JERUSALEM', 'UPI'],
    ['BAGHDAD/MOSUL, Iraq (Reuters) - The owners', 'BAGHDAD/MOSUL, Iraq', 'Reuters'],
    ['Berlin (dpa) - Die Besitzer', 'Berlin', 'dpa'],
    ['São Paulo (Reuters) – Os donos', 'São Paulo', 'Reuters'],
    ['MADRID, 17 May. (EFE).- Los dueños', 'MADRID, 17 May.', 'EFE'],
    ['LIMA, 17 Ago. 17 / 11:29 am (ACI).- Los dueños', 'LIMA, 17 Ago. 17 / 11:29 am', 'ACI'],
    ['Islamabad, May 17 (APP): The owners', 'Islamabad, May 17', 'APP'],
    ['Tehran, June 7, IRNA – The owners', 'Tehran, June 7', 'IRNA'],
    ['(ANSA) - ROMA, 17 MAG - I padroni', 'ROMA, 17 MAG', 'ANSA'],
    ['(Reuters) - The owners', undefined, 'Reuters'],
    ['AFP - The owners', undefined, 'AFP'],
    ['LONDON — The owners', 'LONDON', undefined],
    ['KYIV–The owners', 'KYIV', undefined],
    ['Paris – The owners', 'Paris', undefined],
    ['Houston, Aug. 28 - The owners', 'Houston, Aug. 28', undefined],
    ['Portland, Ore.- The owners', 'Portland, Ore.', undefined],
    ['New Delhi: The owners', 'New Delhi', undefined],
    ['TEHRAN, May 18 The owners', 'TEHRAN, May 18', undefined],
    ['КИЇВ. 3 червня. УНН. Власники', 'КИЇВ. 3 червня', 'УНН'],
    ['МОСКВА, 17 мая. /ТАСС/. Хозяева', 'МОСКВА, 17 мая', 'ТАСС'],
    ['القاهرة (رويترز) - قال', 'القاهرة', 'رويترز'],
    ['[ニューヨーク 17日 ロイター] - 市', 'ニューヨーク 17日', 'ロイター'],
    ['【バリ共同】市', 'バリ', '共同'],
    ['新华社北京5月17日电 市', '北京5月17日', '新华社'],
    ['BUENOS AIRES– Growers', 'BUENOS AIRES', undefined],
    ['Mendoza.— El ave', 'Mendoza', undefined],
    ['Valletta, A boat', 'Valletta', undefined],
    ['یزد - ایرنا - مدیر', 'یزد', 'ایرنا'],
    ['بریلی، 9 مئی (یو این آئی) شہر', 'بریلی، 9 مئی', 'یو این آئی'],
    ['Канск, 5 сен 2017. Медведь пришёл', 'Канск, 5 сен 2017', undefined],
    ['〔記者林書瑋／花蓮報導〕黑狗', '花蓮', undefined],
  ])('reads %j as %j of %j', (text, dateline, agency) => {
    const found = parseDateline(`${text} met`)
    expect(found?.dateline).toBe(dateline)
    expect(found?.agency).toBe(agency)
    expect(`${text} met`.slice(found?.length)).toMatch(/^[\p{L}]/u)
  })

  it.each([
    'Brexit – the long story',
    'BREXIT - The long story',
    'UPDATE 1- The owners',
    'EXCLUSIVE - The owners',
    'Police – They came late',
    'UN chief: We must act',
    'U.S. - Mexico talks begin',
    'The pond (Reuters Lake) - a story',
    'Paris, the capital, was quiet.',
    'London: a city of rain',
    '',
  ])('leaves %j alone', (text) => {
    expect(parseDateline(text)).toBeNull()
  })
})
