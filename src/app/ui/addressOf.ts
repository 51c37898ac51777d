import { type Address, readAddress } from '../../article/address.ts'

/** What a path of the router names; null for one that is no address, or is not well encoded. */
export function addressOf(pathname: string): Address | null {
  try {
    return readAddress(decodeURIComponent(pathname).normalize('NFC'))
  } catch {
    return null
  }
}
