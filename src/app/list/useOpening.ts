import { useQuery } from '@tanstack/react-query'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { ArticlePage, MovedPage } from '../../archive/ArticlePage.ts'
import { findMarks } from '../../archive/findMarks.ts'
import type { ListItem } from '../../archive/ListItem.ts'
import { articleShard } from '../../archive/shards.ts'
import { blockText } from '../../article/Article.ts'
import { excerpt } from './excerpt.ts'

/** How long a row must be looked at before its text is fetched for the words that were found in it. */
const REST_MS = 300
/** How long the words looked for must stay the same for a reader who only looks. */
const STILL_MS = 1500
/** Signs that the reader has turned from what they type to what was found. */
const TURNS = ['pointermove', 'wheel', 'touchmove', 'focusout', 'submit']

/**
 * The first words of an article; where a search found none in its headline, the words round the first it found: in what
 * the row has of the text at once, else once the row has been in view for a moment. That takes the whole article, some
 * 7 kB a row, and while one types there are other rows with every key: so not before the reader has turned to them, or
 * typed nothing for a while.
 */
export function useOpening(
  row: RefObject<HTMLElement | null>,
  item: ListItem,
  marks: readonly string[],
): string {
  const [seen, setSeen] = useState(false)
  const near = useMemo(
    () =>
      findMarks(item.headline, marks).length > 0
        ? item.opening
        : excerpt(item.opening, findMarks(item.opening, marks)),
    [item, marks],
  )
  const elsewhere = near === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other words looked for the wait begins anew
  useEffect(() => {
    if (!elsewhere || !row.current) return
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
    if (near !== null || !page || !('article' in page)) return near ?? item.opening
    const text = page.article.body.map(blockText).join('\n')
    return excerpt(text, findMarks(text, marks)) ?? item.opening
  }, [near, page, item, marks])
}
