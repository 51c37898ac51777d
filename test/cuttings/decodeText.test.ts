import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/cuttings/decodeText.ts'

const utf8 = (text: string) => [...new TextEncoder().encode(text)]
const utf16 = (text: string, little: boolean) =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0)
    return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]
  })
/** Bytes of a text in an encoding of single bytes, by decoding all 256 of them. */
function inSingleBytes(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map(Array.from({ length: 256 }, (_, n) => [decoder.decode(Uint8Array.of(n)), n]))
  return Uint8Array.from(text, (character) => table.get(character) ?? 0x3f)
}
const TEXT = 'Ein Käfer saß da.'

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(TEXT)], 'utf-8'],
    ['UTF-16LE with a mark', [0xff, 0xfe, ...utf16(TEXT, true)], 'utf-16le'],
    ['UTF-16BE with a mark', [0xfe, 0xff, ...utf16(TEXT, false)], 'utf-16be'],
    ['UTF-16LE without a mark', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16BE without a mark', utf16(TEXT, false), 'utf-16be'],
  ])('reads %s without a doubt', (_, bytes, encoding) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text: TEXT, encoding })
  })

  it('reads what is not UTF-8 as windows-1252, and says so', () => {
    const bytes = Uint8Array.from([0x93, 0x4b, 0xe4, 0x66, 0x65, 0x72, 0x94])
    expect(decodeText(bytes)).toMatchObject({
      text: '“Käfer”',
      encoding: 'windows-1252',
      doubt: 'not UTF-8: read as windows-1252; check letters with accents and quotation marks',
    })
  })

  it.each([
    [
      'windows-1251',
      [
        0xcc, 0xee, 0xf1, 0xf2, 0x20, 0xee, 0xf2, 0xea, 0xf0, 0xee, 0xfe, 0xf2, 0x20, 0xe2, 0x20, 0xec, 0xe0,
        0xe5,
      ],
      'Мост откроют в мае',
    ],
    [
      'koi8-r',
      [
        0xed, 0xcf, 0xd3, 0xd4, 0x20, 0xcf, 0xd4, 0xcb, 0xd2, 0xcf, 0xc0, 0xd4, 0x20, 0xd7, 0x20, 0xcd, 0xc1,
        0xc5,
      ],
      'Мост откроют в мае',
    ],
    ['shift_jis', [0x8b, 0xb4, 0x82, 0xcd, 0x8c, 0xc3, 0x82, 0xa2, 0x81, 0x42], '橋は古い。'],
  ])('guesses %s by the letters it gives', (encoding, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toMatchObject({ encoding, text })
  })

  const POLISH =
    'Nowy most na Orli został otwarty w środę i od razu przejechały po nim setki aut, jak podało miasto.'
  const TURKISH =
    'Yeni köprü çarşamba günü açıldı ve eski köprü için karar verildi, dedi başkan. Işıklar yandı.'
  const RUSSIAN = 'Новый мост открыли в среду в центре города, сообщили в мэрии.'
  const UKRAINIAN = 'Новий міст відкрили в середу в центрі міста, повідомили в мерії.'
  const ARABIC = 'افتتح رئيس البلدية اليوم جسرا جديدا في المدينة بعد عامين من العمل'
  const GREEK = 'Η νέα γέφυρα άνοιξε την Τετάρτη στο κέντρο της πόλης. Άλλη θα κατεδαφιστεί.'
  it.each([
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['windows-1254', TURKISH],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['x-mac-cyrillic', RUSSIAN],
    ['koi8-u', UKRAINIAN],
    ['windows-1256', ARABIC],
    ['iso-8859-6', ARABIC],
    ['windows-1253', GREEK],
    ['iso-8859-7', GREEK],
    ['macintosh', 'The bridge was opened on Monday – “at last”, the mayor said. It’s long.'],
  ])('tells %s from its neighbours', (encoding, text) => {
    expect(decodeText(inSingleBytes(text, encoding))).toMatchObject({ text })
  })

  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ])('reads Chinese in unmarked %s, though NULs stand at both places', (encoding, little) => {
    const text = '老桥一月重新开放。\n市长一共说了两句话，大家都很高兴。\n'
    expect(decodeText(Uint8Array.from(utf16(text, little)))).toMatchObject({ text, encoding })
  })

  it('reads ISO-2022-JP by its escapes', () => {
    const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x36, 0x36, 0x24, 0x4f, 0x1b, 0x28, 0x42])
    expect(decodeText(bytes)).toMatchObject({ text: '橋は', encoding: 'iso-2022-jp' })
  })

  it.each([
    ['NULs at odd and even places', [0, 0, 1, 2, 0, 5, 0, 0]],
    ['control characters', Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 0x01 : 0x41))],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toHaveProperty('refused')
  })
})
