/** An address below the base as a link's target: percent-encoded alike on the server and in the browser. */
export function hrefOf(address: string): string {
  const at = address.indexOf('?')
  const path = at < 0 ? address : address.slice(0, at)
  return `/${encodeURI(path)}${at < 0 ? '' : address.slice(at)}`
}

/** The same for a link that no router knows of. */
export function addressWithBase(address: string): string {
  return import.meta.env.BASE_URL + hrefOf(address).slice(1)
}
