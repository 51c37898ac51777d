/** A linear model over labels. Whole numbers only: the same on every machine. */
export type Weights = {
  labels: number
  /** The table has 2^bits rows of one weight a label. */
  bits: number
  rows: Int8Array | Int32Array
  /** Which rows hold any weight, a bit each: most hold none, and this fits where a processor finds it at once. */
  used?: Uint8Array
  /** Weights of steps between labels: [context][from][to], flat. */
  steps: Int32Array
}

export type LabelRules = {
  /** Labels that may stand first. */
  first: readonly boolean[]
  /** For each label those that may stand before it. */
  before: readonly Int8Array[]
}

/** Rules for labels in pairs of begin and inside: "inside" stands only behind its own begin or inside. */
export function pairRules(count: number, beginOf: (label: number) => number | null): LabelRules {
  const labels = Array.from({ length: count }, (_, label) => label)
  return {
    first: labels.map((label) => beginOf(label) === null),
    before: labels.map((b) =>
      Int8Array.from(labels.filter((a) => beginOf(b) === null || a === b || a === beginOf(b))),
    ),
  }
}

/** Marks the rows that hold any weight. */
export function usedRows({ labels, rows, bits }: Weights): Uint8Array {
  const used = new Uint8Array(Math.ceil(2 ** bits / 8))
  for (let i = 0; i < rows.length; i += 1) {
    const row = Math.floor(i / labels)
    if (rows[i] !== 0) used[row >> 3]! |= 1 << (row & 7)
  }
  return used
}
