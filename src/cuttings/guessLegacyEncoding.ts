/**
 * Encodings of one script, with the characters that fill ordinary text of that script. A wrong decoding fills
 * the text with rare ones instead.
 */
const CANDIDATES: readonly { encoding: string; common: RegExp }[] = [
  { encoding: 'windows-1251', common: /[оеаинтсрвлкмдпуяыьгзбчй]/gu },
  { encoding: 'koi8-r', common: /[оеаинтсрвлкмдпуяыьгзбчй]/gu },
  { encoding: 'shift_jis', common: /[\u3040-\u309F\u30A0-\u30FF、。]/gu },
  { encoding: 'euc-jp', common: /[\u3040-\u309F\u30A0-\u30FF、。]/gu },
  {
    encoding: 'gb18030',
    common: /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年，。]/gu,
  },
  {
    encoding: 'big5',
    common: /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年，。]/gu,
  },
  { encoding: 'euc-kr', common: /[이다는을가에의로하고한지은도기사를인대자서]/gu },
  { encoding: 'windows-1256', common: /[ايلمنوربتةدعسفهكقأحجشطصخ]/gu },
  { encoding: 'windows-1255', common: /[יוהלאמרתבשנעדחכקפ]/gu },
  { encoding: 'windows-1253', common: /[αοιετσνηυρπκμλωςίόάέή]/gu },
  { encoding: 'windows-874', common: /[านรอกเงมยลวดทสตะปบคหแจพช่้ั์ีิ]/gu },
]

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Share of the characters outside ASCII that are common ones of the candidate's script. */
function share(text: string, common: RegExp): number {
  const foreign = (text.match(/[^\p{ASCII}]/gu) ?? []).length
  return foreign === 0 ? 0 : (text.match(common) ?? []).length / foreign
}

/**
 * The likeliest of the older encodings for bytes that are not UTF-8; `windows-1252` unless the text is plainly
 * in another script. Western text has single accented letters between plain ones, others whole words of high bytes.
 */
export function guessLegacyEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 32_768)
  let high = 0
  let letters = 0
  for (const byte of sample) {
    if (byte >= 0x80) high += 1
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1
  }
  if (high < letters) return 'windows-1252'
  let best = { encoding: 'windows-1252', score: 0 }
  for (const { encoding, common } of CANDIDATES) {
    // A sample may end in the middle of a character.
    const text = decode(sample, encoding) ?? decode(sample.subarray(0, -1), encoding)
    const score = text === null ? 0 : share(text, common)
    const least = /^(?:windows|koi8)/.test(encoding) ? 0.6 : 0.12
    // Encodings of many bytes are told by form, single bytes by letters only: the first weigh more.
    const weighed = least === 0.12 ? score * 3 : score
    if (score >= least && weighed > best.score) best = { encoding, score: weighed }
  }
  return best.encoding
}
