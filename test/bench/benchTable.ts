/** One row of the table: what was measured, and what it must reach (`must`) and should (`aim`). */
export type Row = {
  what: string
  figure: number | null
  unit: string
  must: number
  aim: number
  /** More is better: articles a second. */
  more?: true
}

/** The rows as a table in Markdown; a figure that misses what it must reach is marked. */
export function benchTable(n: number, rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const verdict =
      row.figure === null
        ? 'not measured'
        : reaches(row, row.aim)
          ? 'aim'
          : reaches(row, row.must)
            ? 'must'
            : '**missed**'
    const bound = row.more ? '≥' : '≤'
    return `| ${row.what} | ${row.figure === null ? '–' : show(row.figure)}${row.unit} | ${bound} ${show(row.must)} | ${bound} ${show(row.aim)} | ${verdict} |`
  })
  return [
    `N = ${n.toLocaleString('en')}`,
    '',
    '| | measured | must | aim | |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}

const reaches = ({ figure, more }: Row, bound: number) =>
  figure !== null && (more ? figure >= bound : figure <= bound)

function show(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en')
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)
}
