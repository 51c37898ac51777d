import type { ReactNode } from 'react'
import { isWebAddress } from '../../article/Article.ts'

const ADDRESS = /https?:\/\/[^\s<>"“”«»]+/gi
/** What ends a sentence rather than an address. */
const TAIL = /[.,;:!?'’…]+$/
/** A closing bracket belongs to an address only where it opens in it. */
const stray = (address: string) => address.endsWith(')') && !address.includes('(')

/** Text whose web addresses are live links to other sites. */
export function LinkedText({ text }: { text: string }) {
  const parts: ReactNode[] = []
  let at = 0
  for (const match of text.matchAll(ADDRESS)) {
    let address = match[0].replace(TAIL, '')
    if (stray(address)) address = address.slice(0, -1)
    if (!isWebAddress(address)) continue
    parts.push(
      text.slice(at, match.index),
      <a key={match.index} href={address} rel="noopener noreferrer" dir="ltr">
        {address}
      </a>,
    )
    at = match.index + address.length
  }
  return [...parts, text.slice(at)]
}
