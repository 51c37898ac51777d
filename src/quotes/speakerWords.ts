/** Words that tell what a speaker is. Lower case. */
const list = (words: string) => new Set(words.split(/\s+/))

/** Stand before a name and are not part of it. */
export const TITLES = list(
  `mr mrs ms miss dr prof professor sir lady lord dame president vice vice-president deputy prime minister foreign
  interior defence defense finance home chancellor secretary senator sen sens rep reps representative congressman
  congresswoman governor gov mayor judge justice chief general gen colonel col major maj captain capt sergeant sgt lt
  lieutenant admiral adm commander officer detective inspector superintendent constable sheriff attorney ambassador king
  queen prince princess pope cardinal archbishop bishop rev reverend father rabbi imam ayatollah sheikh sheik chairman
  chairwoman chair director speaker former ex-president ex-minister councillor councilman councilwoman leader state
  republican democrat democratic gop conservative liberal labour nominee candidate spokesman spokeswoman spokesperson
  lawyer lawmaker analyst reporter correspondent editor coach emperor majority minority whip party house senate acting
  first strategist ceo mp commissioner treasurer comptroller pastor hon pres lawmakers senators supreme court assistant
  mme mlle don doña señor señora sr sra herr frau special agent executive managing co-founder founder then-president then-candidate`,
)
const MALE = list(
  `mr sir lord king prince father congressman chairman councilman spokesman son husband brother uncle nephew
  grandfather businessman statesman actor`,
)
const FEMALE = list(
  `mrs ms miss lady dame queen princess mme sister congresswoman chairwoman councilwoman spokeswoman daughter wife
  mother aunt niece grandmother businesswoman stateswoman actress`,
)
export type Gender = 'he' | 'she'

export function genderOf(lower: string): Gender | undefined {
  const word = lower.replace(/\.$/, '')
  if (MALE.has(word)) return 'he'
  return FEMALE.has(word) ? 'she' : undefined
}

/** Heads of noun phrases that name an institution. */
const ORGANISATION = list(
  `agency ministry company government party police army court media newspaper paper statement department office council
  committee commission campaign university college school bank union association institute institution organisation
  organization centre center foundation group firm corporation network channel broadcaster station magazine website
  times post journal news guardian telegraph herald tribune house senate congress parliament assembly cabinet palace
  embassy administration authority bureau board team club league federation alliance coalition movement service
  services force forces navy military guard guards force hospital church charity fund trust society report study survey
  poll document documents filing complaint lawsuit indictment letter memo email article editorial site blog press
  tribunal watchdog regulator airline manufacturer think-tank kremlin pentagon fbi nation country state city town
  inc corp ltd llc plc network unit wing branch`,
)
/** Many people described together. */
const GROUP = list(
  `authorities officials campaigners activists lawmakers mps senators republicans democrats conservatives
  liberals critics supporters opponents experts analysts economists scientists researchers doctors residents protesters
  witnesses sources leaders ministers lawyers prosecutors investigators detectives police people voters families
  relatives friends aides advisers advisors allies reporters journalists historians scholars workers students teachers
  parents soldiers rebels militants diplomats executives investors observers organisers organizers members fans`,
)
/** One person without a name. */
const UNNAMED = list(
  `spokesman spokeswoman spokesperson official source witness man woman boy girl aide adviser advisor resident lawyer
  attorney expert analyst activist protester soldier officer policeman neighbour neighbor friend relative mother father
  brother sister son daughter wife husband doctor nurse teacher student worker driver reporter journalist diplomat
  executive insider employee person voter supporter critic victim survivor staffer operative strategist economist
  researcher scientist professor guard prosecutor investigator colleague representative host anchor moderator judge
  president minister senator mayor governor congressman congresswoman candidate nominee billionaire author leader
  king queen prince commander general secretary chairman chairwoman speaker director editor chief`,
)
/** "The minister" means somebody named before; "a spokesman" need not. */
export const OFFICES = list(
  `president minister senator mayor governor congressman congresswoman candidate nominee billionaire king queen prince
  general secretary chairman chairwoman speaker director editor chancellor premier ambassador judge commissioner sheriff
  mp actor actress author singer coach manager businessman mogul lawmaker`,
)
/** States and places that speak for their governments. */
const PLACES = list(
  `america australia austria belgium brazil britain canada china cuba egypt england france germany greece hungary india
  iran iraq ireland israel italy japan jordan kenya lebanon libya mexico nigeria pakistan palestine poland qatar russia
  scotland spain sweden switzerland syria taiwan thailand tunisia turkey ukraine venezuela vietnam wales yemen moscow
  washington london paris berlin tehran beijing brussels ankara riyadh jerusalem amnesty hamas hezbollah reuters kremlin
  pentagon congress facebook google twitter apple microsoft amazon bloomberg interpol nato isis isil boeing toyota fox
  politico breitbart guardian xinhua tass georgia chad texas florida`,
)

/** Last words of names that are no people's: buildings, places, laws, events. */
const THINGS = list(
  `tower towers building hall center centre street avenue road square park bridge airport hotel county island islands
  river lake valley beach hills hill mountain mountains sea ocean bay gulf city town village district province region
  act bill law amendment treaty deal agreement accord code constitution protocol plan project program programme award
  awards prize festival bowl cup games olympics war battle revolution day christmas easter ramadan friday monday tv radio
  magazine review times zealand york hampshire jersey carolina dakota virginia mexico states kingdom republic union
  house street america africa asia europe arabia korea east west north south parenthood matters lives crow
  journalism media online caucus caucuses primary primaries convention debate hampshire delhi`,
)
export function isThing(lower: string): boolean {
  return THINGS.has(lower)
}

export type Kind = 'person' | 'organisation' | 'group' | 'unnamed'

/** What a common noun at the head of a mention stands for. */
export function headKind(lower: string): Kind | undefined {
  const word = lower.replace(/'s?$/, '')
  if (GROUP.has(word)) return word === 'police' ? 'organisation' : 'group'
  if (UNNAMED.has(word)) return 'unnamed'
  if (ORGANISATION.has(word)) return 'organisation'
  return undefined
}

export function isPlace(lower: string): boolean {
  return PLACES.has(lower)
}

/** First names that end like the name of a people. */
const FIRST_NAMES = list(
  `juan ryan brian bryan alan allan ethan nathan jonathan susan joan megan ian sean dan ivan stefan hasan hassan logan
  morgan adrian christian sebastian julian damian fabian roman dylan evan aidan declan duncan lillian vivian marian
  iman osman norman herman ali luigi henri erich ulrich heinrich friedrich eric dominic frederic therese can jan`,
)

/** "Iranian", "British", "French": does not make a group of people another group. */
export function isNationality(word: string): boolean {
  if (FIRST_NAMES.has(word.toLowerCase())) return false
  return (
    /^\p{Lu}\p{L}*(?:an|ish|ese|ch|i|eek|iss|ic)$/u.test(word) || /^(?:US|UK|EU|U\.S\.?|U\.K\.?)$/.test(word)
  )
}
