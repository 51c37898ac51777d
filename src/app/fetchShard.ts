/** Asks for a file by its address below the base; null where there is none. */
export async function fetchFile(path: string): Promise<Response | null> {
  const response = await fetch(import.meta.env.BASE_URL + encodeURI(path))
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`)
  return response
}

/** Fetches a file of the archive by its name: JSON parsed, of others the bytes; null where there is none. */
export async function fetchShard(path: string): Promise<unknown> {
  const response = await fetchFile(path)
  if (response === null) return null
  return path.endsWith('.json') ? response.json() : new Uint8Array(await response.arrayBuffer())
}
