import type { Table } from './Table.ts'

/** What `make` makes for a table, made once for each and kept as long as the table is. */
export function perTable<Made>(make: (table: Table) => Made): (table: Table) => Made {
  const kept = new WeakMap<Table, Made>()
  return (table) => {
    let made = kept.get(table)
    if (made === undefined) {
      made = make(table)
      kept.set(table, made)
    }
    return made
  }
}
