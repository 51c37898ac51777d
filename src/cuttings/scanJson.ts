/** Something wrong at a place of a JSON text; `line` counts from 1. */
export type JsonFault = { line: number; message: string }
/** What a scan finds: keys given twice, and the line each value of up to four levels starts on, by dotted path. */
export type JsonScan = { fault: JsonFault } | { lines: ReadonlyMap<string, number>; twice: JsonFault[] }

type Frame = { array: boolean; path: string; index: number; keys: Set<string>; key: string }
type Scan = {
  stack: Frame[]
  lines: Map<string, number>
  twice: JsonFault[]
  expect: 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end'
}

/** An article nests no deeper than body, block, items, item. */
const DEEPEST = 12
const SPACE = /[ \t\r\n]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Where the token at `at` ends: a sign, a string, a number or a word; -1 where none is well formed. */
function tokenEnd(text: string, at: number): number {
  const first = text.charAt(at)
  if ('{}[],:'.includes(first)) return at + 1
  if (first !== '"') return stickyEnd(SCALAR, text, at)
  // By hand: a regular expression over a string of megabytes would exhaust the stack.
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 0x22) return i + 1
    if (code < 0x20) return -1
    if (code !== 0x5c) continue
    const end = stickyEnd(ESCAPE, text, i)
    if (end < 0) return -1
    i = end - 1
  }
  return -1
}

/** The line of an offset, for offsets that only grow: the text is walked once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let at = 0
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line += 1
      at = next + 1
    }
    return line
  }
}

function pathIn(frame: Frame | undefined): string {
  if (frame === undefined) return ''
  return `${frame.path}${frame.path === '' ? '' : '.'}${frame.array ? frame.index : frame.key}`
}

/** Takes one token into the scan; what is wrong with it, or null. */
function step(scan: Scan, token: string, line: number): string | null {
  const { stack, expect } = scan
  const frame = stack.at(-1)
  if (expect === 'end') return 'something stands after the end'
  if (token === '}' || token === ']') {
    const opened = token === ']' ? 'first value' : 'first key'
    if (!frame || frame.array !== (token === ']') || (expect !== 'comma' && expect !== opened)) {
      return `unexpected "${token}"`
    }
    stack.pop()
    scan.expect = stack.length === 0 ? 'end' : 'comma'
    return null
  }
  if (expect === 'comma') {
    if (token !== ',' || !frame) return `a comma is missing before ${shown(token)}`
    frame.index += 1
    scan.expect = frame.array ? 'value' : 'key'
    return null
  }
  if (expect === 'colon') {
    scan.expect = 'value'
    return token === ':' ? null : `a colon is missing before ${shown(token)}`
  }
  return expect === 'key' || expect === 'first key'
    ? stepKey(scan, token, line)
    : stepValue(scan, token, line)
}

function stepKey(scan: Scan, token: string, line: number): string | null {
  const frame = scan.stack.at(-1)
  if (!token.startsWith('"') || !frame)
    return `unexpected ${shown(token)}: a key in quotation marks must stand here`
  frame.key = JSON.parse(token) as string
  if (frame.keys.has(frame.key)) scan.twice.push({ line, message: `${pathIn(frame)} is given twice` })
  frame.keys.add(frame.key)
  scan.expect = 'colon'
  return null
}

function stepValue(scan: Scan, token: string, line: number): string | null {
  const { stack } = scan
  if (token === ',' || token === ':') return `unexpected "${token}"`
  const path = stack.length <= 4 ? pathIn(stack.at(-1)) : ''
  if (stack.length <= 4) scan.lines.set(path, line)
  if (token !== '{' && token !== '[') {
    scan.expect = stack.length === 0 ? 'end' : 'comma'
    return null
  }
  if (stack.length >= DEEPEST) return 'nested deeper than an article can be'
  stack.push({ array: token === '[', path, index: 0, keys: new Set(), key: '' })
  scan.expect = token === '[' ? 'first value' : 'first key'
  return null
}

function shown(token: string): string {
  return token.length > 24 ? `${token.slice(0, 20)}…` : token
}

/**
 * Walks a JSON text token by token without recursion. Finds what `JSON.parse` does not tell on every version of
 * Node: the line of a syntax error, keys given twice, and the line of each value.
 */
export function scanJson(text: string): JsonScan {
  const lineAt = lineCounter(text)
  const scan: Scan = { stack: [], lines: new Map(), twice: [], expect: 'value' }
  for (let at = stickyEnd(SPACE, text, 0); at < text.length; at = stickyEnd(SPACE, text, at)) {
    const end = tokenEnd(text, at)
    const line = lineAt(at)
    if (end < 0) {
      const what =
        text.charAt(at) === '"' ? 'a string that is broken or has no end' : `unexpected ${text.charAt(at)}`
      return { fault: { line, message: what } }
    }
    const message = step(scan, text.slice(at, end), line)
    if (message !== null) return { fault: { line, message } }
    at = end
  }
  if (scan.expect !== 'end')
    return { fault: { line: lineAt(text.length), message: 'the file ends too early' } }
  return { lines: scan.lines, twice: scan.twice }
}
