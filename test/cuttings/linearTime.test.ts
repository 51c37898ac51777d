import { describe, expect, it } from 'vitest'
import { readCutting } from '../../src/cuttings/readCutting.ts'

const repeat = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** The least of a few runs, in time of the processor: the clock tells more of the machine's other work. */
function milliseconds(text: string): number {
  const data = new TextEncoder().encode(text)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run += 1) {
    const start = process.cpuUsage()
    readCutting(data, 'a.txt')
    best = Math.min(best, process.cpuUsage(start).user / 1000)
  }
  return best
}

describe('reading time', { retry: 3, timeout: 60_000 }, () => {
  it.each([
    ['one word', repeat('a')],
    ['spaces', repeat(' ')],
    ['text and spaces', repeat(`The pond froze.${' '.repeat(400)}`)],
    ['quotation marks', repeat('"')],
    ['stamps', repeat(' date 2017-06-07 ')],
    ['bylines', repeat('By Jane Roe and ')],
    ['byline lines', repeat('By Jane Roe\n')],
    ['credits', repeat('Culled from: ')],
    ['credit lines', repeat('Source: The Courier\n')],
    ['addresses', repeat('http://www.example.org/a(b).')],
    ['doubled words', repeat('the the of of ')],
    ['mojibake', repeat('â€™ and Ã© ')],
    ['combining marks', repeat('e\u0301\u0302')],
    ['opening brackets', repeat('(')],
    ['tags', repeat('<br ')],
    ['tags of a web page', (length) => `<p>${repeat('<nav><div>')(length)}`],
    ['open comments', (length) => `<p>${repeat('<!-- <p ')(length)}`],
    ['scripts', (length) => `<p>${repeat('<script>')(length)}`],
    ['links without an end', (length) => `<p>${repeat('<a href="')(length)}`],
    ['posts', repeat('Ann Lee @annlee\n8:14 AM - Sep 18, 2018\n')],
    ['rights', repeat('© 2017 Courier Media Holdings Ltd\n')],
    ['short lines', repeat('The pond\n')],
    ['bullets', repeat('• one\n')],
    ['datelines', repeat('PARIS (Reuters) - ')],
    ['numbers', repeat('1')],
    ['JSON brackets', repeat('{"a":[')],
    ['a JSON string', (length: number) => `{"headline": "${'a'.repeat(length)}`],
  ])('grows with the length of the text: %s', (_, make) => {
    const once = milliseconds(make(50_000))
    const eightfold = milliseconds(make(400_000))
    // Linear is a factor of 8, quadratic one of 64; what lies between leaves room for a busy machine.
    expect(eightfold).toBeLessThan(Math.max(once * 24, 100))
  })
})
