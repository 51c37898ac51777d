import { describe, expect, it } from 'vitest'
import { agencyName } from '../../src/article/agency.ts'

describe('agencyName', () => {
  it.each([
    ['Reuters', 'Reuters'],
    ['REUTERS', 'Reuters'],
    ['Thomson Reuters', 'Reuters'],
    ['The Associated Press', 'AP'],
    ['Agence France-Presse', 'AFP'],
    ['新华社', '新华社'],
    ['أ ف ب', 'أ ف ب'],
    ['РИА Новости', 'РИА Новости'],
    ['AP/Reuters', 'AP/Reuters'],
    ['Agencies', 'Agencies'],
  ])('knows %j as %s', (text, name) => {
    expect(agencyName(text)).toBe(name)
  })

  it.each(['Pics/AFP', 'REUTERS/Jane Roe', 'AP Photo/Jane Roe', 'ap', 'pa', 'AFP Photo', 'constructor', ''])(
    'does not know %j',
    (text) => {
      expect(agencyName(text)).toBeNull()
    },
  )
})
