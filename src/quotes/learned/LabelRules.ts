/** Which labels may follow which. */
export type LabelRules = {
  /** Labels that may stand first. */
  first: readonly boolean[]
  /** For each label those that may stand before it. */
  before: readonly Int8Array[]
  /** The labels before which any may stand, and the others. */
  open: Int8Array
  bound: Int8Array
}

/** Rules for labels in pairs of begin and inside: "inside" stands only behind its own begin or inside. */
export function pairRules(count: number, beginOf: (label: number) => number | null): LabelRules {
  const labels = Array.from({ length: count }, (_, label) => label)
  const isOpen = (label: number) => beginOf(label) === null
  return {
    open: Int8Array.from(labels.filter(isOpen)),
    bound: Int8Array.from(labels.filter((label) => !isOpen(label))),
    first: labels.map((label) => beginOf(label) === null),
    before: labels.map((b) =>
      Int8Array.from(labels.filter((a) => beginOf(b) === null || a === b || a === beginOf(b))),
    ),
  }
}
