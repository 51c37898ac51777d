/**
 * Something in an input that a person should look at. Bad input is data: readers return problems, they do
 * not throw. `line` counts from 1. A `refused` file gave no article; a `doubtful` one did.
 */
export type Problem = {
  file: string
  line?: number
  message: string
  severity: 'refused' | 'doubtful'
}

/** `file:line: message`, the form terminals and editors turn into a link. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`
  return `${place}: ${problem.message}`
}
