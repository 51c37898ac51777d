import type { Edit } from '../article/repairs.ts'

const EDGE = "(?<![\\p{L}\\p{M}\\p{N}'’\\-–—.])"
const AFTER = "(?![\\p{L}\\p{M}\\p{N}'’-])"

/** Words that no sentence of a language repeats. "had had", "that that", "on on" and "is is" can be right and are not here. */
const WORDS: Record<string, string> = {
  en: 'the|of|a|an|to|and|in|for|with|from|at|or|as|their|its|our|into|has|been|by|but|his',
  es: 'el|los|las|de|del|con|en|por|para|un|una|al|su|sus|y|como|entre|desde|hasta',
  fr: 'le|les|de|des|du|dans|par|pour|un|une|et|avec|sur|aux|au|ses|leur|leurs',
  de: 'und|von|mit|dem|für|auf|im|zum|zur|eine|einen|einem|oder|bei|nach',
  it: 'il|gli|di|del|della|dei|con|per|un|una|nel|nella|alla|sul|dal',
  pt: 'os|das|dos|da|do|com|em|para|um|uma|no|na|pelo|pela|e',
  nl: 'de|het|een|in|op|van|met|voor|en|of|bij|naar|uit',
  ru: 'в|и|на|с|по|из|для|от|к|о|что',
  uk: 'в|у|і|та|на|з|по|із|для|від|до|що',
  tr: 've|için|ile|olarak',
}
const PATTERNS = new Map(
  Object.entries(WORDS).map(
    ([language, words]) => [language, new RegExp(`${EDGE}(${words}) (\\1)${AFTER}`, 'giu')] as const,
  ),
)
/** In these languages a word said twice is a mistake of the press, but for those that insist. */
const CONTENT = /(?<![\p{L}\p{M}\p{N}'’\-–—.])(\p{Ll}[\p{Ll}\p{M}’]{3,20}) \1(?![\p{L}\p{M}\p{N}'’-])/gu
const NO_REDUPLICATION = new Set('en es fr de pt nl sv da nb pl cs ru uk bg'.split(' '))
const INSISTING = new Set(
  'that have were will does what which this very really many much more long never ever again over well blah here there then that hear knock okay good please sorry wait come tick drip chop only ever whole half mucho mucha muchos muchas nada nunca casi luego poco claro bueno très nous vous beaucoup bien plus trop jamais encore presque sehr viel ganz dass denen deren immer lange nein weit muito muita muitos logo quase nada sempre heel zeer очень много долго едва еле совсем давно никогда дуже много малко съвсем bardzo bardzo długo velmi moc mycket väldigt meget veldig'.split(
    ' ',
  ),
)

/** The first word of a paragraph, where the letters set large were typed again. */
const OPENING = /^(["“«„]?)(\p{Lu}[\p{L}\p{M}'’]{3,24}) \2(?= \p{Ll})/u

/** "came in in May", "turned in in time": the first "in" belongs to the verb. "what it led to to this day". */
const PARTICLE =
  /(?:ed|come|came|comes|coming|moving|turning|got|get|brought|bring|let|lived|living|went|go|set|sworn|gave|give|taken|took|take|put|log|check|step|call|stay|settle|used|led|up)$/iu
const AMBIGUOUS = /^(?:in|to|at|for|with|from|as|by)$/i

/** Edits that make one of a function word printed twice in a row: "the the" → "the". `language` is a BCP 47 tag. */
export function mendDoubledWords(text: string, language: string): Edit[] {
  const edits: Edit[] = []
  const opening = OPENING.exec(text)
  if (opening) {
    const start = opening[1]!.length
    const word = opening[2]!
    edits.push({
      start,
      end: start + word.length * 2 + 1,
      text: word,
      why: `the word "${word}" was printed twice`,
    })
  }
  const pattern = PATTERNS.get(language.split('-')[0] ?? '')
  for (const match of pattern === undefined ? [] : text.matchAll(pattern)) {
    const [whole, first = '', second = ''] = match
    if (second !== second.toLowerCase() || match.index < (edits[0]?.end ?? 0)) continue
    const before = text.slice(Math.max(0, match.index - 16), match.index).trimEnd()
    if (language === 'en' && AMBIGUOUS.test(first) && PARTICLE.test(before)) continue
    edits.push({
      start: match.index,
      end: match.index + whole.length,
      text: first,
      why: `the word "${second}" was printed twice`,
    })
  }
  if (NO_REDUPLICATION.has(language.split('-')[0] ?? ''))
    for (const { 0: whole, 1: word = '', index } of text.matchAll(CONTENT)) {
      const end = index + whole.length
      if (INSISTING.has(word) || edits.some((edit) => edit.start < end && edit.end > index)) continue
      edits.push({ start: index, end, text: word, why: `the word "${word}" was printed twice` })
    }
  return edits.sort((a, b) => a.start - b.start)
}
