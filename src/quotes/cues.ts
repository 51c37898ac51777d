import { type CueForm, cueForm, NOUN_LIKE } from './cueVerbs.ts'
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  isAdverb,
  PERSONAL,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './functionWords.ts'
import { isCapital, isPossessive, type Token } from './tokens.ts'

/** Reporting words in a sentence: tokens `from` to `to`, inclusive; `at` is the verb itself. */
export type Cue = {
  from: number
  at: number
  to: number
  lemma: string
  /** finite: has a subject of its own; loose: "saying", "to say"; phrase: "according to". */
  form: 'finite' | 'loose' | 'phrase'
  frames: string
}

const MODAL = /^(?:will|would|can|could|may|might|must|should|shall|do|does|did)$/
const ARTICLES = /^(?:a|an|the|his|her|its|their|our|my|your)$/

/** All cues of a sentence, in order. What stands in quotation marks is not looked at. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      cues.push({ from: i, at: i, to: i + 1, lemma: 'according', form: 'phrase', frames: 'b' })
      i += 1
      continue
    }
    const form = cueForm(token.lower)
    if (!form || (i > 0 && isCapital(token))) continue
    const cue = readVerb(tokens, i, form)
    if (cue) cues.push(cue)
  }
  return cues
}

function readVerb(tokens: readonly Token[], at: number, form: CueForm): Cue | null {
  let from = at
  let passive = false
  let negated = false
  let modal = false
  while (from > 0) {
    const before = tokens[from - 1]!
    if (before.kind !== 'word') break
    // "May said": no modal stands before a past form.
    const aux =
      AUXILIARIES.has(before.lower) &&
      !(isCapital(before) && form.form === 'past' && MODAL.test(before.lower))
    if (!aux && !isAdverb(before.lower)) break
    // "Earlier he said": an adverb that opens the sentence belongs to it, not to the verb.
    if (!aux && from - 1 === 0) break
    if (BE.has(before.lower)) passive = true
    if (/^(?:not|never|n't)$|n't$/.test(before.lower)) negated = true
    if (aux && MODAL.test(before.lower)) modal = true
    from -= 1
    if (aux && PERSONAL.has(before.lower.split("'")[0]!) && before.lower.includes("'")) {
      from += 1
      break
    }
  }
  // "Roe and Moss have both argued"
  if (
    /^(?:both|all|each)$/.test(tokens[from - 1]?.lower ?? '') &&
    AUXILIARIES.has(tokens[from - 2]?.lower ?? '')
  )
    from -= 2
  const before = tokens[from - 1]
  const next = tokens[at + 1]
  const cue: Cue = { from, at, to: at, lemma: form.lemma, form: 'finite', frames: form.frames }
  if (form.lemma === 'point') {
    if (next?.lower === 'out') cue.to = at + 1
    else if (next?.lower !== 'to') return null
    cue.frames = cue.to > at ? 'bcq' : 'm'
  }
  if (form.lemma === 'put') {
    if (next?.lower !== 'it') return null
    cue.to = at + 1
  }
  if (form.form === 'ing') {
    if (from < at && !passive && modal) return null
    if (passive) return cue
    // "quoted as saying": the subject is the speaker, though the verb is passive.
    if (before?.lower === 'as' && /^(?:quoted|cited|reported)$/.test(tokens[from - 2]?.lower ?? '')) {
      let start = from - 2
      while (start > 0 && (AUXILIARIES.has(tokens[start - 1]!.lower) || isAdverb(tokens[start - 1]!.lower)))
        start -= 1
      return { ...cue, from: start }
    }
    if (before && (DETERMINERS.has(before.lower) || isPossessive(before) || before.lower === 'of'))
      return null
    return { ...cue, from: at, form: 'loose' }
  }
  if (passive && form.form === 'past') return null
  if (form.form === 'past' && from === at && before && (ARTICLES.test(before.lower) || isPossessive(before)))
    return null
  // "Asked whether he would stay, Roe said": who was asked is not who asks.
  const bare = form.form === 'past' && from === at
  if (form.lemma === 'ask' && next?.lower === 'not' && tokens[at + 2]?.lower === 'to') return null
  if (
    bare &&
    (!before || /^(?:when|if|after|once|as|though|being|while|unless|until|and|but)$/.test(before.lower))
  ) {
    if (!before || !/^(?:and|but)$/.test(before.lower)) {
      const inverted =
        next !== undefined &&
        /q/.test(form.frames) &&
        !/r/.test(form.frames) &&
        (isCapital(next) || DETERMINERS.has(next.lower))
      if (!(inverted && !before && tokens.slice(at, at + 12).some((t) => t.text === ':'))) return null
    }
  }
  if (
    bare &&
    before?.text === ',' &&
    /^(?:ask|press|tell|question|quote|call|describe|urge|remind)$/.test(form.lemma)
  ) {
    if (
      next &&
      /^(?:about|whether|if|by|on|what|how|why|to|in|that|as|for|when|where|who|during|at)$/.test(next.lower)
    )
      return null
  }
  if (bare && isParticiple(tokens, at)) return null
  if (negated) return null
  if (form.form === 'base') {
    if (before?.lower === 'to') {
      const start = from - 1
      return { ...cue, from: start, form: 'loose' }
    }
    if (modal) return cue
    if (!before || !takesPlural(before)) return null
  }
  if (form.form !== 'past' || NOUN_LIKE.has(tokens[at]!.lower)) {
    const needsSubject = NOUN_LIKE.has(tokens[at]!.lower)
    if (before && needsSubject && from === at) {
      const subject =
        PERSONAL.has(before.lower) ||
        RELATIVES.has(before.lower) ||
        (isCapital(before) && !isPossessive(before)) ||
        (before.text === ',' && form.form === 'third' && next !== undefined && startsObject(next))
      const opens =
        next?.kind === 'marked' ||
        /^(?:that|he|she|they|it|there|we|i|,|:)$/.test(next?.lower ?? '') ||
        (next !== undefined && DETERMINERS.has(next.lower))
      if (!subject && !(next?.lower === 'that' && !DETERMINERS.has(before.lower) && !isPossessive(before)))
        return null
      if (subject && !opens && next !== undefined && PREPOSITIONS.has(next.lower) && form.lemma !== 'point')
        return null
    }
    if (
      before &&
      DETERMINERS.has(before.lower) &&
      !/^(?:some|many|others|most|all|both|few)$/.test(before.lower)
    )
      return null
    // "to chants of", "in reports that"
    if (form.form === 'third' && from === at && before && PREPOSITIONS.has(before.lower)) return null
    if (form.form === 'base' && before && isCapital(before) && !/s$/.test(before.lower) && needsSubject)
      return null
  }
  return cue
}

/** "Roe, a smith, calls it", "…, notes that": an object shows the verb. */
function startsObject(next: Token): boolean {
  return (
    DETERMINERS.has(next.lower) || PERSONAL.has(next.lower) || next.kind === 'marked' || next.lower === 'him'
  )
}

/** "In a letter posted on Friday", "a book written by Roe": the past form belongs to the noun. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:by|on|in|to|from|at)$/.test(tokens[at + 1]?.lower ?? '')) return false
  const noun = tokens[at - 1]
  if (noun?.kind !== 'word' || isCapital(noun)) return false
  for (let i = at - 2; i >= Math.max(0, at - 4); i -= 1) {
    if (ARTICLES.test(tokens[i]!.lower)) return PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')
    if (tokens[i]!.kind !== 'word') return false
  }
  return false
}

/** What may stand right before a present form without -s: a plural, a name, a pronoun, or a comma after an aside. */
function takesPlural(token: Token): boolean {
  if (token.kind !== 'word') return /^[,)—–-]+$/.test(token.text)
  return (
    /s$/.test(token.lower) ||
    PRONOUNS.has(token.lower) ||
    RELATIVES.has(token.lower) ||
    isCapital(token) ||
    isAdverb(token.lower) ||
    /^(?:and|or|people|men|women|police|media|all|two|three|four|five|six|seven|eight|nine|ten|percent|half|public|staff|more|majority)$/.test(
      token.lower,
    )
  )
}

/** True where the tokens from an index on credit the words before them: "Roe asked.", "asked Jane Roe, a teacher". */
export function isTag(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 7); i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') return false
    const form = cueForm(token.lower)
    if (form && i > from && !isCapital(token) && form.form !== 'ing' && /q/.test(form.frames)) {
      const next = tokens[i + 1]
      return (
        !next ||
        next.kind === 'point' ||
        PREPOSITIONS.has(next.lower) ||
        isAdverb(next.lower) ||
        isCapital(next) ||
        (form.frames.includes('r') && next.kind === 'word' && next.lower !== 'that')
      )
    }
  }
  return false
}
