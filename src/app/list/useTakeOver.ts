import { type RefObject, useLayoutEffect } from 'react'

/** Whether rows stand on the page as they were built, and are about to be taken over. */
let standing = false

/** To be called before a built page is taken over: its rows, if it has any, are those that a list then begins with. */
export function noteBuiltRows(): void {
  standing = document.querySelector('.item') !== null
}

/**
 * Whether a list that is first rendered now is one that was built: it must begin as that. React's own way to tell has
 * what asks rendered once more when it has been taken over, and with it all rows, for nothing.
 */
export function areRowsBuilt(): boolean {
  return import.meta.env.SSR || standing
}

/** Rows below the view are not laid out with a built page's first ones; once they are taken over they are as any. */
export function useTakeOver(rows: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!standing) return
    standing = false
    for (const row of rows.current!.querySelectorAll('.item:is(.below, .later, .far)'))
      row.classList.remove('below', 'later', 'far')
  }, [rows])
}
