/** A linear model over labels. Whole numbers only: the same on every machine. */
export type Weights = {
  labels: number
  /** The table has 2^bits rows of one weight a label. */
  bits: number
  rows: Int8Array | Int32Array
  /** Rows that hold any weight: most do not, and to ask this is cheaper than to read them. */
  used?: Uint8Array
  /** Weights of steps between labels: [context][from][to], flat. */
  steps: Int32Array
}

export type LabelRules = {
  /** Labels that may stand first. */
  first: readonly boolean[]
  /** follows[a][b]: b may stand behind a. */
  follows: readonly (readonly boolean[])[]
}

/** Rules for labels in pairs of begin and inside: "inside" stands only behind its own begin or inside. */
export function pairRules(count: number, beginOf: (label: number) => number | null): LabelRules {
  const labels = Array.from({ length: count }, (_, label) => label)
  return {
    first: labels.map((label) => beginOf(label) === null),
    follows: labels.map((a) => labels.map((b) => beginOf(b) === null || a === b || a === beginOf(b))),
  }
}

/** Marks the rows that hold any weight. */
export function usedRows({ labels, rows, bits }: Weights): Uint8Array {
  const used = new Uint8Array(2 ** bits)
  for (let i = 0; i < rows.length; i += 1) if (rows[i] !== 0) used[Math.floor(i / labels)] = 1
  return used
}
