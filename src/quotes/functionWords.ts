/** The closed classes of English, enough to tell where a noun phrase begins and ends without a tagger. */
const list = (words: string) => new Set(words.split(/\s+/))

export const DETERMINERS = list(
  `the a an this that these those his her its their my our your some any no another each every both several many few
  all most more such other one two three four five six seven eight nine ten dozens hundreds thousands`,
)
/** Stand alone as a subject. */
export const PRONOUNS = list(
  `he she they it i we you who everyone everybody nobody someone somebody anyone others many some several one both few
  most neither none critics`,
)
export const PERSONAL = list('he she they it i we you')
export const RELATIVES = list('who which that whom whose')
export const AUXILIARIES = list(
  `is are was were be been being am has have had do does did will would shall should can could may might must isn't aren't
  wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot 've 'd
  he's she's it's that's there's i'm we're they're you're i've we've they've you've he'd she'd they'd i'd we'd he'll
  she'll they'll i'll we'll it'll you'll let's what's who's`,
)
export const BE = list(
  "is are was were be been being am isn't aren't wasn't weren't he's she's it's they're we're i'm",
)
export const PREPOSITIONS = list(
  `of for at in on from with by to into onto over under near against among between during after before about as through
  throughout across behind within without since until outside inside toward towards upon like via amid including despite
  besides beyond above below around along per off out up down versus following regarding concerning`,
)
export const SUBORDINATORS = list(
  `because when while if as since although though after before until unless where whereas whether how why what once
  whenever wherever than so lest`,
)
export const CONJUNCTIONS = list('and but or nor yet so')
export const ADVERBS = list(
  `also later then again now never not always often once still just soon further too even only first last
  instead meanwhile however already ever sometimes here there earlier previously afterwards afterward thereby perhaps
  maybe beforehand n't rather quite simply jointly twice long far else together since yesterday today tomorrow`,
)
/** Words ending in -ly that are no adverbs, names of people among them. */
const NOT_ADVERB = list(
  `family italy july ally reply supply rally assembly only daily weekly monthly early elderly friendly likely anomaly
  monopoly bully emily kelly carly sally billy molly polly holly beverly kimberly lily lilly reilly connelly donnelly
  kennelly shelly wally willy milly tilly dolly nelly cicely sicily connolly farrelly connally daly healy`,
)
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERB.has(lower))
}
export const TIMES = list(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december yesterday today tomorrow tonight morning afternoon evening night week month year weekend
  mondays tuesdays wednesdays thursdays fridays saturdays sundays jan. feb. aug. sept. oct. nov. dec. earlier later
  ago recently last next this days weeks months years hours minutes hour day`,
)
/** Common past forms that the ending does not give away. */
export const IRREGULAR_PASTS = list(
  `went came took made gave got began ran saw knew thought felt found left kept held brought sent met led won lost
  became fell rose spoke said told wrote stood sat drew grew threw broke chose drove spent built set put cut hit
  let shot struck fought caught taught bought sought paid laid flew hung swore shook woke wore tore sank sold heard
  read understood meant dealt stuck swept bore arose withdrew overcame undertook forgot forgave bid bet quit spread
  shut hurt burst cast split`,
)
/** Regular past or passive form, by its ending. */
export function looksPast(lower: string): boolean {
  if (IRREGULAR_PASTS.has(lower)) return true
  return (
    lower.length > 4 &&
    lower.endsWith('ed') &&
    !/^(?:indeed|hundred|united|sacred|naked|wicked|speed|breed|exceed|proceed|need|seed)$/.test(lower)
  )
}
/** True for any word of the closed classes, which cannot be the head of a noun phrase. */
export function isFunctionWord(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    AUXILIARIES.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    RELATIVES.has(lower) ||
    PERSONAL.has(lower) ||
    isAdverb(lower)
  )
}
