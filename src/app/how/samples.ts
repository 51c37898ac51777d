import type { Quote, Span, Speaker } from '../../article/Quote.ts'

/** A sentence as it would stand in an article, with its quote as the software marks it. */
export type Sample = { text: string; quote: Quote }

type Parts = {
  content: string
  verbatim?: string
  cue: string
  speaker: (Omit<Speaker, 'mention'> & { mention: string }) | null
}

function sample(id: string, text: string, { content, verbatim, cue, speaker }: Parts): Sample {
  const spanOf = (part: string): Span => {
    const start = text.indexOf(part)
    return { block: 0, start, end: start + part.length }
  }
  return {
    text,
    quote: {
      id,
      content: [spanOf(content)],
      verbatim: verbatim === undefined ? [] : [spanOf(verbatim)],
      cue: spanOf(cue),
      speaker: speaker && { ...speaker, mention: [spanOf(speaker.mention)] },
    },
  }
}

const BROOK = { name: 'Ana Brook', is: 'person', certainty: 'stated' } as const

/** One of each kind; invented people. A test holds them to what the engine finds. */
export const SAMPLES = {
  direct: sample(
    'sample-exact',
    '“The north pier stays closed until we have looked at every stone,” said Ana Brook, the harbour engineer.',
    {
      content: '“The north pier stays closed until we have looked at every stone,”',
      verbatim: '“The north pier stays closed until we have looked at every stone,”',
      cue: 'said',
      speaker: { ...BROOK, role: 'Harbour engineer', mention: 'Ana Brook, the harbour engineer' },
    },
  ),
  indirect: sample('sample-reported', 'Ana Brook said the ferry would sail again on Friday.', {
    content: 'the ferry would sail again on Friday',
    cue: 'said',
    speaker: { ...BROOK, mention: 'Ana Brook' },
  }),
  mixed: sample('sample-mixed', 'Ana Brook said the pier was a “sorry sight” after the storm.', {
    content: 'the pier was a “sorry sight” after the storm',
    verbatim: '“sorry sight”',
    cue: 'said',
    speaker: { ...BROOK, mention: 'Ana Brook' },
  }),
  unclear: sample(
    'sample-unclear',
    'Tomas Reed met Ian Moss on the quay at noon. He said the wall would not hold.',
    {
      content: 'the wall would not hold',
      cue: 'said',
      speaker: null,
    },
  ),
} satisfies Record<string, Sample>
