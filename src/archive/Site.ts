/** What every screen knows of the archive: about 150 bytes. */
export type Site = {
  title: string
  language: string
  /** The day of the build, YYYY-MM-DD: ages are counted from it until the page knows the reader's own day. */
  built: string
  /** private: noindex, for the keeper's machine or a closed host; full: everything in full. */
  publish: 'private' | 'full'
  /** Whether search engines may list a site that is published in full. */
  index: boolean
  /** Origin and base that the archive is published under, with a slash at its end; absent: addresses stay root-relative. */
  url?: string
  /** Files that were refused or read with a doubt. */
  problems: number
  /** Those, and the articles that were repaired or whose dates conflict: the list of them is a file of its own. */
  attention: number
  /** Whether articles are read from their built pages: those that have one need no file of their own. */
  inPages?: true
  /** How many files hold the cuttings as received. */
  received: number
}
