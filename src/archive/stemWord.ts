import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { remember, type Stem } from './stemmers.ts'

const STEMMERS: Record<string, Stem> = {
  de: remember(german),
  en: remember(english),
  es: remember(spanish),
  fr: remember(french),
  it: remember(italian),
  nl: remember(dutch),
  pt: remember(portuguese),
  ru: remember(russian),
}

/** The stem of a folded, normalised word of a language (BCP 47). For the build: it carries every stemmer. */
export function stemWord(word: string, language: string): string {
  return STEMMERS[language.split('-')[0]!]?.(word) ?? word
}
