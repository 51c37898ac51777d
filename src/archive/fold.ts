const folded = new Map<string, string>()

function foldCharacter(character: string): string {
  let to = folded.get(character)
  if (to === undefined) {
    const base = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    to = base.length === 1 ? base : character
    if (/['‘’‚‛ʼ`´]/u.test(character)) to = "'"
    else if (/["“”„‟«»]/u.test(character)) to = '"'
    else if (/[\p{Pd}−]/u.test(character)) to = '-'
    else if (/\s/u.test(character)) to = ' '
    folded.set(character, to)
  }
  return to
}

/**
 * Text as search compares it: lower case, without accents, one kind of quotation mark and of dash. As long as the
 * text in UTF-16 code units, so that an offset in one is an offset in the other.
 */
export function fold(text: string): string {
  return text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/[^ -~]/g, (character) => foldCharacter(character))
}
