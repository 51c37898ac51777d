import { describe, expect, it } from 'vitest'
import { speaksOfPage } from '../../src/cuttings/speaksOfPage.ts'

describe('speaksOfPage', () => {
  it.each([
    'Facebook and Twitter declined to comment.',
    'Facebook said users get alerts when comments are moderated.',
    'Subscribers to the newsletter received an apology by email, the company said.',
    'The app sends notifications to readers via Telegram and WhatsApp.',
    'Абоненты сайта получили материалы по ссылке, сообщили в компании.',
    'Der Verlag will mit dem Newsletter neue Leser gewinnen und die Abos verdoppeln.',
    'El diario perdió suscriptores tras la muerte de sus lectores en redes sociales.',
    'Le site a perdu la moitié de ses abonnés et de ses lecteurs.',
    '该网站会员登录后可下载应用。',
    '“Sign up to our newsletter here,” she said.',
  ])('leaves reports on such matters: %s', (text) => {
    expect(speaksOfPage(text)).toBe(0)
  })

  it.each([
    'How will the news look tomorrow? Sign up here.',
    'This advertisement has not loaded yet, but your article continues below.',
  ])('knows a notice wherever it stands: %s', (text) => {
    expect(speaksOfPage(text)).toBe(2)
  })

  it('knows one that may be a notice where only the page is left', () => {
    expect(speaksOfPage('Get the latest news delivered daily!')).toBe(1)
    expect(speaksOfPage('More people are reading our independent, investigative journalism than ever.')).toBe(
      1,
    )
    expect(speaksOfPage('This article is only available to subscribers.')).not.toBe(0)
  })
})
