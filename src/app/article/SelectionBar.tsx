import { useEffect, useState } from 'react'
import { GAP } from '../../article/findWords.ts'
import { articleWords } from './articleWords.ts'

/** A selection longer than this is no quote but a copy of the article. */
const LONGEST = 2000

/** The words selected in the text of the article, paragraph by paragraph; empty where the selection is elsewhere. */
export function selectedWords(): string {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return ''
  const range = selection.getRangeAt(0)
  const parts = [...document.querySelectorAll('.passage .text')]
    .filter((text) => range.intersectsNode(text))
    .map((text) => withinText(range, text))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  const said = parts.join(GAP)
  return said.length <= LONGEST ? said : ''
}

function withinText(range: Range, text: Element): string {
  const part = document.createRange()
  part.selectNodeContents(text)
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset)
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(range.endContainer, range.endOffset)
  return part.toString().trim()
}

/** While words of the article are selected: the way to mark them as somebody's. */
export function SelectionBar({ onMark }: { onMark: (selection: string) => void }) {
  const [selection, setSelection] = useState('')
  useEffect(() => {
    const look = () => setSelection(selectedWords())
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  if (selection === '') return null
  return (
    <div className="selection-bar">
      <button
        type="button"
        className="button primary"
        // The selection goes when the button takes the focus.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onMark(selection)}
      >
        {articleWords.markSelection}
      </button>
    </div>
  )
}
