import { expect, it } from 'vitest'
import { SAMPLES } from '../../../src/app/how/samples.ts'
import { extractQuotes } from '../../../src/quotes/extractQuotes.ts'

it.each(Object.entries(SAMPLES))('the page’s sample %s is marked as the engine marks it', (_, sample) => {
  const [found, ...more] = extractQuotes([{ kind: 'paragraph', text: sample.text }], 'en')
  expect(more).toEqual([])
  expect({ ...found, id: sample.quote.id }).toEqual(sample.quote)
})
