/** The line that heads a post, with the writer's handle: "Pinder County @Pinder". */
const HEAD = /^(?!(?:by|por|par|von|di|door) )[^.!?]{1,60}\s@\w{2,30}(?:\s\S{1,12}){0,3}$/iu
/** Writer, handle and words on one line: "Pinder County (@Pinder): The quay is closed." */
const SPOKEN = /^[^.!?:]{1,60}\s\(?@\w{2,30}\)?\s?[:：]\s?\S/u
/** The line below it: time before day, as networks print them. */
const TIME =
  /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?\s?[-–·•|]\s?(?:\p{L}{3,12}\.? \d{1,2},? \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?\d{4})(?:\s?[-–·•|]\s?.{2,40})?\.?$/iu
/** Writer, handle and day on one line below the words: "— Ann Lee (@annlee) June 7, 2017". */
const SIGNED = /^[-–—]\s?[^()]{1,60}\s?\(@\w{2,30}\)\s?.{6,40}$/u
/** "A post shared by Ann Lee (@annlee) on Jun 7, 2017 at 3:00pm PDT" */
const SHARED =
  /^(?:an?|una?|une|um|ein|eine|een|публикация от|пост, опублікований) (?:post|photo|video|reel|publicación|foto|vidéo|publication|publicação|beitrag|bericht) (?:shared|posted|compartida|compartilhada|partagée|geteilt|gedeeld|condiviso) .{3,120}$|^(?:публикация от|post condiviso da|ein von|een bericht gedeeld door) .{3,120}$/iu
/** How many paragraphs a post has at most between its head and its time. */
const LONGEST = 4

/**
 * The stretches of paragraphs that are posts of a network set into a story, as [first, last]: their days date the
 * post and not the story.
 */
export function postsIn(texts: readonly string[]): [number, number][] {
  const posts: [number, number][] = []
  for (const [index, text] of texts.entries()) {
    if (text.length > 140) continue
    if (SIGNED.test(text) || SHARED.test(text)) posts.push([index, index])
    else if (TIME.test(text)) {
      const from = Math.max(0, index - LONGEST - 1)
      // Words stand between them: a writer's handle right above the day is a byline.
      const head = texts.slice(from, Math.max(from, index - 1)).findLastIndex((line) => HEAD.test(line))
      const spoken = texts.slice(from, index).findLastIndex((line) => SPOKEN.test(line))
      if (Math.max(head, spoken) >= 0) posts.push([from + Math.max(head, spoken), index])
    }
  }
  return posts
}

/** What a network counts below a post: "14 Retweets 61 Likes". */
const COUNTED = /^(?:\d[\d.,]*[KM]?(?: [\p{L}'’]+){1,3}(?:\s?[·•|]\s?| |$))+$/u

/** "3 replies": what follows answers the post, each with its day or without. */
const ANSWERED =
  /(?<!\p{L})(?:repl(?:y|ies)|responses?|answers?|antworten?|réponses?|respuestas?|risposte|respostas?|reacties|ответ\p{L}{0,2}|відповід\p{L}{1,2})(?!\p{L})/iu
/** What is longer than posts are. */
const LONG = 300

/**
 * Where the post ends that is the cutting itself: nothing stands above it, below it counts and what others answered. null
 * where there is none: of several posts that answer nobody each has its day.
 */
export function endOfPostAlone(texts: readonly string[]): number | null {
  const [post, ...others] = postsIn(texts)
  if (!post || post[0] > 0) return null
  const last = post[1]
  const below = texts.slice(last + 1)
  if (below.some((text) => text.length > LONG)) return null
  const isCount = (text: string) => text.length <= 80 && COUNTED.test(text)
  const at = below.findIndex((text) => !isCount(text))
  if (at < 0) return last
  if (others.length > 0 && !below.slice(0, at).some((text) => ANSWERED.test(text))) return null
  return HEAD.test(below[at]!) || SPOKEN.test(below[at]!) ? last : null
}
