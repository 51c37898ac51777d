import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { findMarks } from '../../archive/findMarks.ts'

/** Texts of an article that a search looks through, as they stand on the page. */
const TEXTS = 'h1, .standfirst, .body .text'

/**
 * The places in an article of the words by which a search found it, which the list that led here has put into the
 * history's entry. They are painted over the text, whose elements stay as they are. `at` counts from 1; 0: none yet.
 */
export function useHits(article: RefObject<HTMLElement | null>) {
  const marks = (useLocation().state as { marks?: string[] } | null)?.marks
  const ranges = useRef<Range[]>([])
  const [count, setCount] = useState(0)
  const [at, setAt] = useState(0)

  useEffect(() => {
    const element = article.current
    if (!marks || !element || !('highlights' in CSS)) return
    const paint = () => {
      ranges.current = [...element.querySelectorAll(TEXTS)].flatMap((text) => rangesIn(text, marks))
      CSS.highlights.set('hit', new Highlight(...ranges.current))
      setCount(ranges.current.length)
    }
    paint()
    // Choosing a quote makes other elements of the same text.
    const watcher = new MutationObserver(paint)
    watcher.observe(element, { childList: true, subtree: true, characterData: true })
    return () => {
      watcher.disconnect()
      CSS.highlights.delete('hit')
      CSS.highlights.delete('hit-on')
    }
  }, [article, marks])

  const step = useCallback((by: 1 | -1) => {
    const { length } = ranges.current
    if (length === 0) return
    setAt((at) => {
      const next = at === 0 ? (by === 1 ? 1 : length) : ((at - 1 + by + length) % length) + 1
      const range = ranges.current[next - 1]!
      CSS.highlights.set('hit-on', new Highlight(range))
      const { top, bottom } = range.getBoundingClientRect()
      if (top < 80 || bottom > window.innerHeight - 120) window.scrollBy(0, top - window.innerHeight / 3)
      return next
    })
  }, [])

  return { count, at, step }
}

function rangesIn(element: Element, marks: readonly string[]): Range[] {
  const nodes: { node: Node; start: number }[] = []
  let text = ''
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: text.length })
    text += node.nodeValue
  }
  return findMarks(text, marks).map(([start, end]) => {
    const first = nodes.findLast((part) => part.start <= start)!
    const last = nodes.findLast((part) => part.start < end)!
    const range = document.createRange()
    range.setStart(first.node, start - first.start)
    range.setEnd(last.node, end - last.start)
    return range
  })
}
