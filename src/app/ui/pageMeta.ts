/** What the page's own server has told it in its head; null on a static host, and while pages are built. */
export function pageMeta(name: 'write-token' | 'archive-state'): string | null {
  if (typeof document === 'undefined') return null
  return document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? null
}

/** Whether the page is its keeper's: it comes from the folder of articles, which may change, and saves to it. */
export const isKeepers = pageMeta('write-token') !== null
