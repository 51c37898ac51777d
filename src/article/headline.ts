import { firstSentence } from './sentence.ts'

const LONGEST = 110
/** A cut nearer to the start than this leaves too little to say what happened. */
const SHORTEST = 45

/** Words that open a clause of their own: after a comma, the place where a headline ends best. */
const CLAUSE: Record<string, string> = {
  en: 'who|whom|whose|which|where|when|while|after|before|as|but|and|with|because|although|though|amid|according|despite|just|saying|following|including|leaving|killing|prompting|raising|sparking|forcing|making|causing',
  es: 'que|quien|quienes|cuyo|cuya|donde|cuando|mientras|tras|después|según|pero|y|con|aunque|porque',
  fr: 'qui|que|dont|où|quand|lorsque|tandis|après|avant|selon|mais|et|avec|alors|tout',
  de: 'der|die|das|den|dem|deren|dessen|welche|welcher|wo|als|während|nachdem|bevor|weil|wie|aber|und|mit|dass|teilte|sagte',
  pt: 'que|quem|cujo|cuja|onde|quando|enquanto|após|depois|segundo|mas|e|com',
  it: 'che|chi|cui|dove|quando|mentre|dopo|prima|secondo|ma|e|con|tra',
}
/** Words that open what can be left out when no clause ends in time. */
const PHRASE: Record<string, string> = {
  en: 'on|in|at|from|for|with|by|after|before|as|while|when|where|who|which|because|amid|during|against|near|over|under|following|since|until|and|but',
  es: 'en|por|para|con|desde|tras|durante|contra|cuando|donde|mientras|que|sobre|según|y',
  fr: 'en|dans|pour|par|avec|depuis|après|pendant|contre|quand|où|sur|lors|selon|qui|et',
  de: 'in|im|am|an|auf|mit|nach|von|vor|für|bei|durch|gegen|während|und|wegen',
  pt: 'em|no|na|por|para|com|desde|após|durante|contra|quando|onde|sobre|e',
  it: 'in|nel|nella|per|con|da|dal|dopo|durante|contro|quando|dove|su|e',
}
/** Words a headline cannot end with. */
const LOOSE_END =
  /\s(?:the|a|an|of|to|and|or|but|in|on|at|by|for|from|with|as|that|than|is|are|was|were|has|have|had|be|been|its|his|her|their|el|la|los|las|un|una|de|del|y|e|o|que|en|le|les|une|des|du|et|à|au|der|die|das|den|dem|ein|eine|und|zu|il|lo|gli|di|da|do|os)$/iu

function cutPlaces(sentence: string, words: string, afterComma: boolean): number[] {
  const pattern = new RegExp(`${afterComma ? '[,;]' : ''}\\s(?:${words})(?=\\s)`, 'giu')
  return [...sentence.matchAll(pattern)].map((match) => match.index)
}

/** True where the cut would leave a quotation or a bracket open. */
function opens(text: string): boolean {
  const count = (mark: RegExp) => (text.match(mark) ?? []).length
  return count(/[“«„]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1 || count(/[([（]/g) > count(/[)\]）]/g)
}

function atWord(sentence: string, room: number): string {
  const cut = sentence.slice(0, room)
  const space = cut.lastIndexOf(' ')
  if (space >= SHORTEST / 2) return cut.slice(0, space)
  const stop = Math.max(...['、', '，', '；', '：', '،'].map((mark) => cut.lastIndexOf(mark)))
  if (stop >= room / 3) return cut.slice(0, stop)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}

function tidyEnd(text: string): string {
  let out = text.replace(/[\s,;:、，；：–—-]+$/u, '')
  while (LOOSE_END.test(out)) out = out.replace(LOOSE_END, '').replace(/[\s,;:–—-]+$/u, '')
  return out
}

/** "… on Tuesday, 37 years | after he …": a few words behind a comma say nothing alone, so the cut goes to the comma. */
function withoutScrap(sentence: string, at: number | undefined): number | undefined {
  if (at === undefined) return undefined
  const comma = sentence.lastIndexOf(', ', at - 1)
  const scrap = sentence.slice(comma + 2, at).split(' ')
  return comma >= SHORTEST && scrap.length <= 3 ? comma : at
}

function shorten(sentence: string, language: string, longest: number): string {
  const room = longest - 1
  const code = language.split('-')[0] ?? ''
  const best = (places: number[]) =>
    places.filter((at) => at >= SHORTEST && at <= room && !opens(sentence.slice(0, at))).at(-1)
  const clause = CLAUSE[code]
  const phrase = PHRASE[code]
  const head = sentence.slice(0, room + 20)
  const at =
    (clause === undefined ? undefined : best(cutPlaces(head, clause, true))) ??
    withoutScrap(sentence, phrase === undefined ? undefined : best(cutPlaces(head, phrase, false)))
  return `${tidyEnd(at === undefined ? atWord(sentence, room) : sentence.slice(0, at))}…`
}

/**
 * A headline for a cutting that came without one: the opening words of its lede, at most 110 characters (44 in
 * scripts written without spaces), cut where a clause or phrase ends, with "…" where the sentence goes on.
 * `language` is a BCP 47 tag; unknown languages are cut at a word. No word is added or changed.
 */
export function makeHeadline(lede: string, language: string): string {
  const sentence = firstSentence(lede.trim()).trim()
  const spaceless = /^(?:zh|ja|th|lo|km|my)\b/.test(language)
  const longest = spaceless ? Math.round(LONGEST * 0.4) : LONGEST
  const whole = sentence.replace(/(?<![.…])[.。۔।]$/u, '')
  if (whole.length <= longest) return whole
  return shorten(sentence, language, longest)
}
