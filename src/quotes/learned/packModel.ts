import type { Model } from './Model.ts'
import { buildTable, placeOf, type Table, weightAt } from './Table.ts'

/**
 * A model as JSON of plain characters: one a weight, which compresses to its entropy (base64 would not) and stands in
 * any script file. `gaps` and `values` are the places and the sizes of all weights that are not 0.
 */
export type PackedModel = {
  /** Keys of stems by their rate, 1 to 5. */
  rates: string[]
  tagger: PackedTable
  spans: PackedTable
  roles: PackedTable
  marks: PackedTable
}
type PackedTable = { labels: number; bits: number; steps: number[]; gaps: string; values: string }

/** Weights beyond this are held at it. */
export const LARGEST = 45
/** Characters without a meaning in JSON strings, from `#` on; the backslash is passed over. */
const FIRST = 35
const BACKSLASH = 92
/** A gap is written in digits of this base, the last digit with its own characters. */
const BASE = 45

/** Word classes as they stand in their file: the words of each class, and the wider class of each. */
export type WordClasses = { words: string[]; wider: number[] }

export function packModel(model: Model): PackedModel {
  const rates: string[][] = [[], [], [], [], []]
  for (const [key, rate] of model.rates) rates[rate - 1]!.push(key)
  return {
    rates: rates.map((keys) => keys.sort().join(' ')),
    tagger: packTable(model.tagger),
    spans: packTable(model.spans),
    roles: packTable(model.roles),
    marks: packTable(model.marks),
  }
}

function packTable(table: Table): PackedTable {
  const { labels, bits, steps } = table
  const gaps: string[] = []
  const values: string[] = []
  let last = -1
  for (let row = 0; row < 2 ** bits; row += 1) {
    const place = placeOf(table, row)
    for (let label = 0; place >= 0 && label < labels; label += 1) {
      const value = weightAt(table, place, label)
      if (value === 0) continue
      const at = row * labels + label
      gaps.push(packGap(at - last - 1))
      values.push(character(Math.max(-LARGEST, Math.min(LARGEST, value)) + LARGEST))
      last = at
    }
  }
  return { labels, bits, steps: [...steps], gaps: gaps.join(''), values: values.join('') }
}

function packGap(gap: number): string {
  let digits = character(gap % BASE)
  for (let rest = Math.floor(gap / BASE); rest > 0; rest = Math.floor(rest / BASE))
    digits = character(BASE + (rest % BASE)) + digits
  return digits
}

function character(number: number): string {
  const code = FIRST + number
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}

function numberOf(code: number): number {
  return (code < BACKSLASH ? code : code - 1) - FIRST
}

function split(words: string): string[] {
  return words === '' ? [] : words.split(' ')
}

/** The words of a file of classes by the number of their class. */
export function unpackClasses({ words, wider }: WordClasses): Pick<Model, 'classes' | 'coarse'> {
  const classes = new Map<string, number>()
  for (const [number, line] of words.entries()) for (const word of split(line)) classes.set(word, number)
  return { classes, coarse: Uint8Array.from(wider) }
}

/** The model that was packed, with the word classes that it was trained with. */
export function unpackModel(packed: PackedModel, classes: WordClasses): Model {
  const rates = new Map<string, number>()
  for (const [i, keys] of packed.rates.entries()) for (const key of split(keys)) rates.set(key, i + 1)
  return {
    ...unpackClasses(classes),
    rates,
    tagger: unpackTable(packed.tagger),
    spans: unpackTable(packed.spans),
    roles: unpackTable(packed.roles),
    marks: unpackTable(packed.marks),
  }
}

function unpackTable({ labels, bits, steps, gaps, values }: PackedTable): Table {
  return buildTable(labels, bits, Int32Array.from(steps), values.length, (put) => {
    let at = -1
    let gap = 0
    let n = 0
    for (let i = 0; i < gaps.length; i += 1) {
      const digit = numberOf(gaps.charCodeAt(i))
      if (digit >= BASE) {
        gap = gap * BASE + (digit - BASE)
        continue
      }
      at += gap * BASE + digit + 1
      gap = 0
      put(at, numberOf(values.charCodeAt(n)) - LARGEST)
      n += 1
    }
  })
}
