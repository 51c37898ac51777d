/** The path of a request below the base, decoded and without its query; null where it is not below it, or no path. */
export function decodePath(url: string, base: string): string | null {
  try {
    const path = decodeURIComponent(url.split('?')[0]!)
    return path.startsWith(base) ? path.slice(base.length) : null
  } catch {
    return null
  }
}
