const RIGHT_TO_LEFT = /^(ar|fa|he|iw|ur|ps|ckb|sd|ug|yi|dv)(-|$)/i

/** Whether a BCP 47 language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.test(language)
}

/** The `lang` and `dir` of an element that holds text of an article. */
export function textLanguage(language: string): { lang?: string; dir: 'ltr' | 'rtl' } {
  const dir = isRightToLeft(language) ? 'rtl' : 'ltr'
  return language === 'und' ? { dir } : { lang: language, dir }
}
