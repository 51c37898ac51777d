/**
 * The commonest cues of a language whose grammar the engine does not know. `before`: the speaker follows ("dijo X");
 * `after`: the speaker comes first ("X گفت"); most verbs do both. `phrases` introduce the speaker like "according to".
 * All in lower case; a space matches any white space.
 */
export type LanguageTable = {
  verbs: string[]
  phrases: string[]
  /** Words that open a reported clause. */
  that: string[]
  /** Whether names are told by capitals. */
  capitals: boolean
  /** Articles and titles that may stand in front of a name in small letters. */
  lead: string[]
  pronouns: string[]
  /** Stand between a speaker and the cue: auxiliaries, and pronouns behind a comma. */
  auxiliaries: string[]
  relatives: string[]
  /**
   * End a name in front of the cue ("X از Y خواست") and begin no name themselves: "Am Montag sagte X".
   */
  breaks: string[]
  /** Whether a cue may do without a subject: "Dijo que". */
  drops: boolean
  /** Whether short words lose their vowel before another: "qu’une" is two words. */
  elides: boolean
  /** Say "Mr" and the like: no part of name or role. */
  titles: string[]
  /** How a reported clause opens: by a word, by a word behind a comma ("sagte, dass"), or by the comma alone (Chinese). */
  opens?: ', that' | ','
  /** False where words are not set apart by spaces, so that cues and names are cut out of runs of characters. */
  spaced?: false
  /** Particles behind the speaker, where cue and "according to" stand behind what they belong to: "田中市長は「…」と述べた". */
  topics?: string[]
  /** The first characters of names, where nothing else tells a name. */
  surnames?: string
  /**
   * Ends of words for an office, longest first where it matters, in languages in which capitals do not tell them from
   * the name: "Außenminister Moos", "田中市長". In a language with capitals it means that every noun has one.
   */
  offices?: string[]
  /** Words of institutions, and of people without a name. */
  organisations: string[]
  unnamed: string[]
}

/** The entries of a list written with commas. */
export const words = (text: string) => text.split(',').map((word) => word.trim())
