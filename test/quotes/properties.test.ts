import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/article/Article.ts'
import { blockText } from '../../src/article/Article.ts'
import type { Span } from '../../src/article/Quote.ts'
import { extractQuotes } from '../../src/quotes/extractQuotes.ts'
import { quoteLines } from '../../src/quotes/quoteLines.ts'

/** Pieces that meet each other in every order: marks, cues, names, points, and text of no kind. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['“', '”', '"', "'", '’', '‘', "''", '«', '»', '„', ', ', '. ', ': ', '? ', ' — ', ' (', ') ', '\n'],
    ...[
      'said ',
      ' said ',
      'Jane Roe',
      ' told ',
      'the mayor ',
      'according to ',
      'he ',
      'that ',
      'and ',
      'adding ',
    ],
    ...[
      'dijo ',
      'que ',
      'selon ',
      'a dit ',
      'قال ',
      'إن ',
      'گفت ',
      'sagte ',
      ', dass ',
      ', so ',
      'laut ',
      'Moos ',
      'заявил',
      ', что ',
      '张伟',
      '说',
      '，',
      '「',
      '」',
      '市長は',
      'と述べた',
      '警察によると、',
      'who ',
      'Mr ',
      'was ',
      'it rained',
      '\ud800',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((words): Block => ({ kind: 'paragraph', text: words })),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((items): Block => ({ kind: 'list', items })),
)
const body = fc.array(block, { maxLength: 5 })
const language = fc.constantFrom('en', 'es', 'fr', 'ar', 'fa', 'de', 'it', 'pt', 'ru', 'zh', 'ja', '', 'x')

describe('extractQuotes on arbitrary text', () => {
  it('gives spans that are in the text, ordered, apart and not empty, and unique ids', () => {
    fc.assert(
      fc.property(body, language, (blocks, tag) => {
        const quotes = extractQuotes(blocks, tag)
        const inside = (span: Span) => {
          const whole = blockText(blocks[span.block]!)
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(whole.length)
          expect(span.start).toBeLessThan(span.end)
        }
        const ordered = (spans: readonly Span[]) => {
          for (const [i, span] of spans.slice(1).entries()) {
            const before = spans[i]!
            expect(
              span.block > before.block || (span.block === before.block && span.start >= before.end),
            ).toBe(true)
          }
        }
        for (const quote of quotes) {
          expect(quote.content.length).toBeGreaterThan(0)
          for (const spans of [quote.content, quote.verbatim, quote.speaker?.mention ?? []]) {
            spans.forEach(inside)
            ordered(spans)
          }
          if (quote.cue) inside(quote.cue)
          for (const part of quote.verbatim)
            expect(
              quote.content.some(
                (span) => span.block === part.block && span.start <= part.start && part.end <= span.end,
              ),
            ).toBe(true)
          if (quote.speaker) expect(quote.speaker.name).toMatch(/\S/)
        }
        const contents = quotes.flatMap((quote) => quote.content)
        contents.sort((a, b) => a.block - b.block || a.start - b.start)
        ordered(contents)
        const starts = quotes.map((quote) => quote.content[0]!)
        for (const [i, span] of starts.slice(1).entries())
          expect(span.block * 1e6 + span.start).toBeGreaterThanOrEqual(
            starts[i]!.block * 1e6 + starts[i]!.start,
          )
        expect(new Set(quotes.map((quote) => quote.id)).size).toBe(quotes.length)
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same quotes for the same text', () => {
    fc.assert(
      fc.property(body, language, (blocks, tag) => {
        expect(extractQuotes(structuredClone(blocks), tag)).toEqual(extractQuotes(blocks, tag))
      }),
      { numRuns: 100 },
    )
  })

  it('never throws as the exchange form either', () => {
    fc.assert(
      fc.property(text, language, (words, tag) => {
        for (const quote of quoteLines(words, tag))
          for (const [start, end] of quote.content) expect(end <= words.length && start < end).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

const LENGTH = 3000
const DOUBLINGS = 2
const ROUNDS = 3
/** Microseconds. */
const NOISE = 20_000

describe('the cost of extractQuotes', () => {
  const sentence =
    '“We are ready,” said Jane Roe, a baker. Tom Dunn told her that the road, he said, was “wet”. '
  it.each([
    ['an article', sentence],
    ['one sentence of cues', 'he said, saying and added that '],
    ['marks never closed', '“a ‘b "c \'d « '],
    ['tags', '“a,” Roe said, '],
    ['names', 'Minister Ann Roe and '],
    ['words', 'stone '],
  ])(
    'at most grows 2.3 times when the text doubles: %s',
    (_, piece) => {
      const blocksOf = (times: number): Block[] => [{ kind: 'paragraph', text: piece.repeat(times) }]
      const cost = (blocks: readonly Block[]) => {
        const start = process.cpuUsage()
        extractQuotes(blocks, 'en')
        const { user, system } = process.cpuUsage(start)
        return user + system
      }
      const size = Math.ceil(LENGTH / piece.length)
      const small = blocksOf(size)
      const large = blocksOf(size * 2 ** DOUBLINGS)
      let least = Number.POSITIVE_INFINITY
      let most = Number.POSITIVE_INFINITY
      // Another process may slow a round down, none makes it faster.
      for (let round = 0; round < ROUNDS; round += 1) {
        least = Math.min(least, cost(small))
        most = Math.min(most, cost(large))
      }
      expect(most).toBeLessThan(least * 2.3 ** DOUBLINGS + NOISE)
    },
    60_000,
  )
})
