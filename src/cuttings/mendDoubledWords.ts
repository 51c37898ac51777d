import type { Edit } from '../article/repairs.ts'

/** Words no English sentence repeats. "had had", "that that", "on on" and "is is" can be right and are not here. */
const DOUBLED =
  /(?<![\p{L}\p{M}\p{N}'’\-–—.])(the|of|a|an|to|and|in|for|with|from|at|or|as|their|its|our|into|has|been|by|but|his) (\1)(?![\p{L}\p{M}\p{N}'’-])/giu
/** "came in in May", "turned in in time": the first "in" belongs to the verb. "what it led to to this day". */
const PARTICLE =
  /(?:ed|come|came|comes|coming|moving|turning|got|get|brought|bring|let|lived|living|went|go|set|sworn|gave|give|taken|took|take|put|log|check|step|call|stay|settle|used|led|up)$/iu
const AMBIGUOUS = /^(?:in|to|at|for|with|from|as)$/i

/** Edits that make one of a function word printed twice in a row: "the the" → "the". English only. */
export function mendDoubledWords(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(DOUBLED)) {
    const [whole, first = '', second = ''] = match
    if (second !== second.toLowerCase()) continue
    const before = text.slice(Math.max(0, match.index - 16), match.index).trimEnd()
    if (AMBIGUOUS.test(first) && PARTICLE.test(before)) continue
    edits.push({
      start: match.index,
      end: match.index + whole.length,
      text: first,
      why: `the word "${second}" was printed twice`,
    })
  }
  return edits
}
