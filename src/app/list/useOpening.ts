import { useQuery } from '@tanstack/react-query'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { ArticlePage, MovedPage } from '../../archive/ArticlePage.ts'
import { findMarks } from '../../archive/findMarks.ts'
import type { ListItem } from '../../archive/ListItem.ts'
import { articleShard } from '../../archive/shards.ts'
import { blockText } from '../../article/Article.ts'

/** How long a row must be looked at before its text is fetched for the words that were found in it. */
const REST_MS = 300
/** How long the words looked for must stay the same for a reader who only looks. */
const STILL_MS = 1500
/** Signs that the reader has turned from what they type to what was found. */
const TURNS = ['pointermove', 'wheel', 'touchmove', 'focusout', 'submit']
/** Characters before and after the words found. */
const [BEFORE, AFTER] = [70, 140]

/**
 * The first words of an article; where a search found words only in its text, the words round the first of them, once
 * the row has been in view for a moment. That takes the whole article, some 7 kB a row, and while one types there are
 * other rows with every key: so not before the reader has turned to them, or typed nothing for a while.
 */
export function useOpening(
  row: RefObject<HTMLElement | null>,
  item: ListItem,
  marks: readonly string[],
): string {
  const [seen, setSeen] = useState(false)
  const elsewhere = useMemo(
    () => marks.length > 0 && findMarks(`${item.headline}\n${item.opening}`, marks).length === 0,
    [item, marks],
  )
  useEffect(() => {
    // With every key the words looked for are others, and the wait begins anew.
    if (!elsewhere || marks.length === 0 || !row.current) return
    const element = row.current
    const gone = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const watcher = new IntersectionObserver(([entry]) => {
      clearTimeout(timer)
      if (entry?.isIntersecting) timer = setTimeout(() => setSeen(true), REST_MS)
    })
    const still = setTimeout(() => watcher.observe(element), STILL_MS)
    for (const turn of TURNS)
      document.addEventListener(turn, () => watcher.observe(element), {
        capture: true,
        once: true,
        passive: true,
        signal: gone.signal,
      })
    return () => {
      gone.abort()
      clearTimeout(still)
      clearTimeout(timer)
      watcher.disconnect()
    }
  }, [elsewhere, row, marks])
  const { data: page } = useQuery<ArticlePage | MovedPage | null>({
    queryKey: [articleShard(item.path)],
    enabled: elsewhere && seen,
  })
  return useMemo(() => {
    if (!elsewhere || !page || !('article' in page)) return item.opening
    return excerpt(page.article.body.map(blockText).join('\n'), marks) ?? item.opening
  }, [elsewhere, page, item, marks])
}

function excerpt(text: string, marks: readonly string[]): string | null {
  const hit = findMarks(text, marks)[0]
  if (!hit) return null
  const start = hit[0] < BEFORE ? 0 : text.indexOf(' ', hit[0] - BEFORE) + 1
  const end = Math.min(text.length, hit[1] + AFTER)
  const cut = end < text.length ? text.lastIndexOf(' ', end) : end
  return `${start > 0 ? '… ' : ''}${text.slice(start, cut)}${cut < text.length ? ' …' : ''}`
}
