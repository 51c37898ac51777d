import { describe, expect, it } from 'vitest'
import { parseByline } from '../../src/article/byline.ts'

describe('parseByline', () => {
  it.each([
    ['By Jane Doe', { names: ['Jane Doe'] }],
    ['By Renée Doe', { names: ['Renée Doe'] }],
    ['By Jane DoeThe Canadian Press', { names: ['Jane Doe'], agency: 'CP' }],
    ['By Staff Writer', { names: [] }],
    ['Muhabir: Elif Tunalı', { names: ['Elif Tunalı'] }],
    ['מאת רות בן־חיים', { names: ['רות בן־חיים'] }],
    ['［桐生直樹記者］', { names: ['桐生直樹'] }],
    ['By Jane Doe and John Roe', { names: ['Jane Doe', 'John Roe'] }],
    ['By Jane Doe, John Roe and Mary Poe', { names: ['Jane Doe', 'John Roe', 'Mary Poe'] }],
    ['BY JANE DOE', { names: ['JANE DOE'] }],
    ['By Dr. Jane van der Doe', { names: ['Dr. Jane van der Doe'] }],
    ['By Jane Doe, Political Correspondent', { names: ['Jane Doe'] }],
    ['By Jane Doe in Tehran', { names: ['Jane Doe'], place: 'Tehran' }],
    ['By Jane Doe, BBC News, London', { names: ['Jane Doe'], publisher: 'BBC News', place: 'London' }],
    ['By Jane Doe | Reuters', { names: ['Jane Doe'], agency: 'Reuters' }],
    ['BY ASSOCIATED PRESS', { names: [], agency: 'AP' }],
    ['By The Associated Press', { names: [], agency: 'AP' }],
    ['Reuters Staff', { names: [], agency: 'Reuters', staff: 'Reuters Staff' }],
    ['By Our Correspondent', { names: ['Our Correspondent'] }],
    ['Por María del Carmen Ruiz', { names: ['María del Carmen Ruiz'] }],
    ['Par Luc Aubin', { names: ['Luc Aubin'] }],
    ['Von Jana Holm und Max Ort', { names: ['Jana Holm', 'Max Ort'] }],
    ['كتبت سارة أحمد', { names: ['سارة أحمد'] }],
    ['作者:王小明', { names: ['王小明'] }],
    ['作者：佚名', { names: [] }],
  ])('reads %j as %j', (line, byline) => {
    expect(parseByline(line)).toEqual(byline)
  })

  it.each([
    'By then it was late.',
    'By Monday',
    'By the river',
    'By noon the streets were full',
    'By Jane Doe was the only signature.',
    'Par ailleurs',
    'Von der Leyen',
    'Jane Doe',
    'Staff',
  ])('leaves %j alone', (line) => {
    expect(parseByline(line)).toBeNull()
  })
})
