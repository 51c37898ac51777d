/** The address that a page was built for, and what it was rendered from where the reader goes on with its markup. */
type PageData = { path: string; shards?: Record<string, unknown> }

/**
 * Reads what a built page says of itself: in the page, or for the front page in a file of its own, which start.js asks
 * for with the reader. Null where no page was built. Where the file is not there any more the markup is not gone on with.
 */
export async function readPageData(): Promise<PageData | null> {
  const address = document.querySelector<HTMLElement>('script[data-page]')?.dataset.page
  if (address === undefined) {
    const embedded = document.getElementById('page-data')?.textContent
    return embedded ? JSON.parse(embedded) : null
  }
  try {
    const response = await fetch(address)
    if (response.ok) return await response.json()
  } catch {
    // The line may be down; what the screen needs is asked for again by itself.
  }
  return { path: location.pathname }
}
