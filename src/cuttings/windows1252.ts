/** What windows-1252 has at the bytes 0x80 to 0x9F; five of them are control characters in it too. */
export const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The character windows-1252 means by a C1 control character, or that character itself. */
export function fromControl(character: string): string {
  return HIGH.charAt(character.charCodeAt(0) - 0x80)
}

/** Text of windows-1252 bytes. Node 20 decodes this label as Latin-1, so 0x80 to 0x9F are mapped here. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009F]/g, fromControl)
}
