/**
 * What may follow or surround an English cue verb:
 * b a bare clause ("said it rained"), c a clause opened by "that" or a pronoun, q it may tag direct speech (“Rain,” she
 * said), r a recipient comes first ("told reporters that"), t an infinitive is what was said ("vowed to stay"),
 * o an object is what was said about ("accused them of lying"), m only words in quotation marks make it a quote
 * ("called it “a farce”").
 */
export type Frame = 'b' | 'c' | 'q' | 'r' | 't' | 'o' | 'm'
export type VerbForm = 'base' | 'third' | 'past' | 'ing'
export type CueForm = { lemma: string; form: VerbForm; frames: string }

/**
 * Attitudes (believe, want, fear, support, consider) are missing on purpose: they are not speech. So are requests as
 * actions ("asked them to come"); to urge is to say.
 */
const VERBS: Record<string, string> = {
  bq: 'say',
  brq: 'tell',
  bcq: `add argue insist claim explain maintain contend predict reply recall joke quip announce declare concede admit
    reckon complain testify`,
  cq: `note report state warn suggest acknowledge confirm conclude assert allege reveal tweet retweet write respond
    reiterate stress emphasize emphasise observe remark boast brag lament repeat counter proclaim exclaim shout yell
    scream whisper mutter murmur post imply hint caution disclose estimate claim mention posit affirm attest opine
    muse retort clarify elaborate protest object rule plead confess gripe grumble vent rant charge speculate
    volunteer interject specify advocate recount relate comment continue agree deny dispute fume thunder snap bark
    growl crow gush scoff chide sigh insinuate stipulate signal decree underline underscore reason wonder sing
    bemoan bellow blurt cry chant intone enthuse theorize theorise conjecture marvel surmise`,
  rcq: 'inform assure remind notify reassure ask',
  r: 'advise',
  ctq: 'vow pledge promise swear threaten',
  rctq: 'urge instruct implore beg',
  ct: 'propose demand request recommend',
  qo: 'accuse',
  om: `describe blame`,
  qm: `call answer laugh finish begin conclude point preach interrupt put read joke end agree`,
  m: `think dub brand label denounce condemn criticize criticise blast slam praise dismiss reject cite refer deride ridicule
    mock attack characterize characterise portray decry tout hail term liken lambast lambaste rebuke bash rip
    quote use invoke echo compare warn hit deem title read publish issue release send deliver offer express defend
    address speak talk discuss highlight outline detail question challenge welcome applaud salute thank apologize
    apologise single sound offer believe feel want hope fear see consider know expect like love hate
    find view urge plan intend seek list define depict paint cast pronounce
    christen nickname coin refer refute shoot fire lash taunt tease chastise scold admonish hammer
    pan trash skewer savage laud commend compliment cheer`,
}

const IRREGULAR: Record<string, [past: string, participle?: string]> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  cut: ['cut'],
  read: ['read'],
  put: ['put'],
  send: ['sent'],
  speak: ['spoke', 'spoken'],
  think: ['thought'],
  feel: ['felt'],
  see: ['saw', 'seen'],
  know: ['knew', 'known'],
  find: ['found'],
  seek: ['sought'],
  cast: ['cast'],
  hit: ['hit'],
  begin: ['began', 'begun'],
  shoot: ['shot'],
}
const DOUBLED = new Set('brag rip hint dub pan quip plan'.split(' ').filter((v) => v !== 'hint'))

const FORMS = new Map<string, CueForm>()
for (const [frames, verbs] of Object.entries(VERBS)) {
  for (const lemma of verbs.split(/\s+/)) {
    for (const [form, word] of inflect(lemma)) {
      const known = FORMS.get(word)
      if (!known) FORMS.set(word, { lemma, form, frames })
      else if (known.lemma === lemma) known.frames += frames
    }
  }
}

function inflect(lemma: string): [VerbForm, string][] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : DOUBLED.has(lemma) ? lemma + lemma.at(-1)! : lemma
  const y = /[^aeiou]y$/.test(lemma)
  const third = y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const past = IRREGULAR[lemma] ?? [y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`]
  return [
    ...(past.map((word) => ['past', word]) as [VerbForm, string][]),
    ['base', lemma],
    ['third', third],
    ['ing', `${lemma.endsWith('ee') ? lemma : stem}ing`],
  ]
}

/** The cue verb that a lower-case word is a form of. */
export function cueForm(lower: string): CueForm | undefined {
  return FORMS.get(lower)
}
