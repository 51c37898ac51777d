import { createInterface } from 'node:readline'
import { quoteLines } from '../quotes/quoteLines.ts'

/**
 * `npm run quotes`: lines `{id, text}` on standard input, a line `{id, quotes}` each on standard output. A line
 * that is no such object is told on standard error, and the command then ends with 1.
 */
export async function quoteStream(): Promise<number> {
  let code = 0
  let n = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    n += 1
    if (line.trim() === '') continue
    let given: { id?: unknown; text?: unknown; language?: unknown } = {}
    try {
      given = JSON.parse(line)
    } catch {
      // told below, with the other lines that have no text
    }
    if (typeof given?.text !== 'string') {
      console.error(`line ${n}: not a JSON object with a text`)
      code = 1
      continue
    }
    const language = typeof given.language === 'string' ? given.language : undefined
    const out = `${JSON.stringify({ id: given.id, quotes: quoteLines(given.text, language) })}\n`
    if (!process.stdout.write(out)) await new Promise((done) => process.stdout.once('drain', done))
  }
  return code
}
