/** A date in a line and where it stands; `day` is null where only the month is named. */
export type FoundDate = { year: number; month: number; day: number | null; start: number; end: number }

/** Where a match stands in its line. */
export const spanOf = (match: RegExpExecArray) => ({
  start: match.index,
  end: match.index + match[0].length,
})
