// What of an article as shown does not stand in the cutting as received.
import { foldWords, holdsWords } from './foldWords.mjs'

/** Words of `shown` that `received` has not, each as often as it is missing. */
function missing(shown, received) {
  const left = new Map()
  for (const word of received) left.set(word, (left.get(word) ?? 0) + 1)
  const out = []
  for (const word of shown) {
    const count = left.get(word) ?? 0
    if (count === 0) out.push(word)
    else left.set(word, count - 1)
  }
  return out
}

/** True where some words of the text, up to five together, are one of the names that `canonical` gives this name for. */
function stands(name, text, canonical) {
  if (holdsWords(text, name.normalize('NFKC'))) return true
  return [
    /(?<=\p{Script=Han})|(?=\p{Script=Han})|[\s()[\]［］（）【】"“”«»,،:;–—<>|/=＝-]+/u,
    // "Indo-Asian News Service" is one name.
    /[\s()[\]［］（）【】"“”«»,،:;–—<>|/=＝]+/u,
  ].some((edges) => standsAmong(name, text.split(edges), canonical))
}

function standsAmong(name, tokens, canonical) {
  for (let at = 0; at < tokens.length; at += 1)
    for (let length = 1; length <= 5; length += 1) {
      const part = tokens.slice(at, at + length)
      if ([part.join(' '), part.join('')].some((words) => canonical(words.replace(/[.'’-]+$/, '')) === name))
        return true
    }
  return false
}

/**
 * The pieces of a draft that were not received, in words; none where nothing was invented. `accountsForAll` says
 * whether undoing the repairs gives the words received, in order; `agencyName`, `publisherName` and `rightsHolder` know the usual names of aliases, hosts
 * and companies.
 */
export function inventedWords(
  draft,
  text,
  { accountsForAll, agencyName, knownName, publisherName, rightsHolder, mendMojibake, applyEdits },
) {
  // Letters misread or stored in other shapes are put right everywhere; a name is looked for among them.
  const received = applyEdits({ text, repairs: [] }, mendMojibake(text)).text.normalize('NFKC')
  const out = []
  const mended = new Set((draft.repairs ?? []).map(({ block }) => block))
  const inText = foldWords(text)
  const shown = draft.body.flatMap((block, index) =>
    mended.has(index) ? [] : foldWords(block.kind === 'list' ? block.items.join('\n') : block.text),
  )
  // What stands unbroken once wrapped lines are joined, in a script that parts no words, was received too.
  const unwrapped = foldWords(text.replace(/\s+/gu, '')).join(' ')
  const gone = missing(shown, inText).filter(
    (word) => !(/\p{Script=Han}/u.test(word) && unwrapped.includes(word)),
  )
  if (gone.length > 0) out.push(`body: ${gone.slice(0, 5).join(' ')}`)
  for (const field of ['headline', 'standfirst', 'dateline']) {
    const made = field === 'headline' && draft.origin?.headline === 'made'
    const printed = (draft.removed ?? []).some(({ why }) => why.startsWith('the headline as printed'))
    if (
      draft[field] !== undefined &&
      !made &&
      !printed &&
      !holdsWords(received, draft[field].normalize('NFKC'))
    )
      out.push(`${field}: ${draft[field]}`)
  }
  for (const name of draft.byline ?? [])
    if (!holdsWords(received, name.normalize('NFKC'))) out.push(`byline: ${name}`)
  for (const name of (draft.agency ?? '').split('/'))
    if (name !== '' && !stands(name, received, agencyName)) out.push(`agency: ${name}`)
  const { publisher } = draft
  const hosts = (draft.sources ?? []).map(({ url }) => publisherName(new URL(url).hostname))
  const canonical = (words) =>
    rightsHolder(words) === publisher || knownName(words) === publisher ? publisher : publisherName(words)
  if (publisher !== undefined && !hosts.includes(publisher) && !stands(publisher, received, canonical))
    out.push(`publisher: ${publisher}`)
  if (!accountsForAll(draft, text)) out.push('undoing the repairs does not give the words received')
  return out
}
