/** A number for a text that is spread evenly over 32 bits; the same on every machine. */
export function spreadKey(key: string): number {
  let hash = 0
  for (let i = 0; i < key.length; i += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0
  return Math.imul(hash, 0x9e3779b1) >>> 0
}
