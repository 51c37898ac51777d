/** Whether the reader has asked for as little to be fetched as can be. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}
