/** Under this key corrections are kept on the device. */
export const KEPT = 'corrections'

/** Whether some may be kept: known without what reads them. */
export function mayBeKept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null
  } catch {
    return false
  }
}
