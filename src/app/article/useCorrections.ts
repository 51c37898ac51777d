import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { ArticlePage } from '../../archive/ArticlePage.ts'
import { articleShard } from '../../archive/shards.ts'
import type { Change } from '../../article/Change.ts'
import type { NameChange } from '../../article/KeptNames.ts'
import { changeNames, makeChange, useKeptChanges } from '../correct/changes.ts'
import { useShard } from '../queries.ts'
import { hrefOf } from '../ui/hrefOf.ts'
import { isKeepers } from '../ui/pageMeta.ts'

export type Corrections = {
  save: (change: Change) => Promise<void>
  undo: (words: string) => Promise<void>
  /** Whether a correction of these words was made here, so that it can be undone here. */
  canUndo: (words: string) => boolean
  /** Names in the whole archive: only where there is a folder to keep them in. */
  saveName?: (change: NameChange) => Promise<void>
}

/**
 * An article's page as corrected, and the means to correct it. The local server writes into the folder and the page
 * is read again; on a static host corrections are kept on the device and put over the page.
 */
export function useCorrections(path: string): ArticlePage & { corrections: Corrections } {
  const built = useShard<ArticlePage>(articleShard(path))
  const all = useKeptChanges()
  const kept = useMemo(() => all.filter((one) => one.path === path).map(({ change }) => change), [all, path])
  const [corrected, setCorrected] = useState<ArticlePage | null>(null)
  const client = useQueryClient()
  const navigate = useNavigate()
  useEffect(() => {
    let current = true
    if (kept.length === 0) setCorrected(null)
    else
      import('../correct/applyKept.ts').then(({ applyKept }) => {
        if (current) setCorrected(applyKept(built, kept))
      })
    return () => {
      current = false
    }
  }, [built, kept])

  const save = async (change: Change) => {
    const now = await makeChange(path, change)
    if (!isKeepers) return
    await client.invalidateQueries({ refetchType: 'all' })
    if (now !== path) await navigate(hrefOf(now), { replace: true })
  }
  return {
    ...(corrected ?? built),
    corrections: {
      save,
      ...(isKeepers && {
        saveName: async (change: NameChange) => {
          await changeNames(change)
          await client.invalidateQueries({ refetchType: 'all' })
        },
      }),
      undo: (words) => save({ kind: 'undoQuote', words }),
      canUndo: (words) =>
        isKeepers || kept.some((change) => change.kind === 'quote' && change.correction.words === words),
    },
  }
}
