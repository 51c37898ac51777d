/** Forms that no ending explains, by their stem. */
const IRREGULAR: Record<string, string> = {
  say: 'said says saying',
  tell: 'told',
  write: 'wrote written writing',
  speak: 'spoke spoken',
  think: 'thought',
  find: 'found',
  know: 'knew known',
  see: 'saw seen',
  seek: 'sought',
  make: 'made making',
  feel: 'felt',
  hear: 'heard',
  hold: 'held',
  swear: 'swore sworn',
  lay: 'laid laying',
  put: 'putting',
  take: 'took taken taking',
  give: 'gave given giving',
  go: 'went gone',
  come: 'came coming',
  leave: 'left',
  mean: 'meant',
  understand: 'understood',
  draw: 'drew drawn',
  show: 'shown',
  keep: 'kept',
  begin: 'began begun',
  wonder: 'wondering',
  be: 'is are was were been being',
  have: 'has had having',
  do: 'does did done',
}
const FORMS = new Map(
  Object.entries(IRREGULAR).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem])),
)

/** A rough stem of a lower-case English word: "claims", "claimed", "claiming" share one. Only sameness counts. */
export function stem(word: string): string {
  const irregular = FORMS.get(word)
  if (irregular !== undefined) return irregular
  let x = word.replace(/'s$|'$/, '')
  if (x.length < 4) return x
  if (/ie[sd]$/.test(x)) x = `${x.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|z)es$/.test(x)) x = x.slice(0, -2)
  else if (/[^sui]s$/.test(x)) x = x.slice(0, -1)
  else if (/greed$/.test(x)) x = x.slice(0, -1)
  else if (/[aeiouy].*[^e]ed$/.test(x) && x.length > 4) x = x.slice(0, -2)
  else if (/[aeiouy].*ing$/.test(x) && x.length > 5) x = x.slice(0, -3)
  if (/([bdgmnprt])\1$/.test(x) && x.length > 4) x = x.slice(0, -1)
  return x.length > 4 ? x.replace(/e$/, '') : x
}
