/** What every screen knows of the archive: about 150 bytes. Every page is made anew when it changes, so it seldom does. */
export type Site = {
  title: string
  language: string
  /** The first day of the month of the build, YYYY-MM-DD: ages are counted from it until the page knows the reader's own day. */
  built: string
  /** private: noindex, for the keeper's machine or a closed host; full: everything in full. */
  publish: 'private' | 'full'
  /** Whether search engines may list a site that is published in full. */
  index: boolean
  /** Origin and base that the archive is published under, with a slash at its end; absent: addresses stay root-relative. */
  url?: string
  /** Articles of this day and before have no page of their own (see articlePacks.ts); absent: all have one. */
  packed?: string
  /** How many files hold the cuttings as received. */
  received: number
}
