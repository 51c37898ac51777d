import { readFileSync } from 'node:fs'
import { quoteLines } from '../../src/quotes/quoteLines.ts'

export type Speed = { articles: number; characters: number; withStart: number; warm: number }

/**
 * Articles per CPU second, whole text to quotes on one thread, of a file of `{text}` lines: once with everything from
 * the start of this process (loading included), once more warm. Run in a process of its own; prints JSON.
 */
export async function measureSpeed([file = '']: string[]): Promise<number> {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const pass = () => {
    for (const text of texts) quoteLines(text)
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6
  }
  const first = pass()
  const second = pass()
  const speed: Speed = {
    articles: texts.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
    withStart: texts.length / first,
    warm: texts.length / (second - first),
  }
  process.stdout.write(JSON.stringify(speed))
  return 0
}
