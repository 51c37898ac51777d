import { createPart } from '../createPart.ts'

/** What shows the words that a search found: lists of other articles do without it. */
export const found = createPart('what shows the words found', async () => {
  const [{ Hits }, { FoundOpening }] = await Promise.all([import('./Hits.tsx'), import('./FoundOpening.tsx')])
  return { Hits, FoundOpening }
})
