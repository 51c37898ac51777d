/** Shortenings whose full stop does not end a sentence. */
const SHORT =
  /(?:^|[^\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|Hon|Rev|No|Nr|vs|etc|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|approx|e\.g|i\.e|a\.m|p\.m|Sra?|Dra|Mme|Mlle|bzw|usw|ca|dott|\p{Lu}|(?:\p{L}\.)+\p{L})$/u
const END = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？۔؟।]["'”’»)\]」』）]*/gu

/**
 * The first sentence of a text, with its closing mark; the whole text where no end is found. Only the first
 * 3,000 characters are searched.
 */
export function firstSentence(text: string): string {
  const head = text.slice(0, 3000)
  for (const match of head.matchAll(END)) {
    const end = match.index + match[0].length
    const rest = head.slice(end).trimStart()
    if (match[0].startsWith('.') && match[0].length === 1) {
      if (SHORT.test(head.slice(Math.max(0, match.index - 12), match.index))) continue
    }
    if (rest === '' || !/^[\p{Ll}]/u.test(rest)) return head.slice(0, end)
  }
  return head.length < text.length ? head : text
}
