/** The features of a run of tokens, as rows of a table of weights. */
export type Sequence = {
  length: number
  /** Rows of token i: `rows[starts[i]]` to `rows[starts[i + 1] - 1]`. */
  rows: Int32Array
  starts: Int32Array
  /** What the step from the token before depends on besides the two labels: a small number a token. */
  contexts: Uint8Array
}
