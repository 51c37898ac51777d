/** Words that tell what a speaker is. Lower case. */
const list = (words: string) => new Set(words.split(/\s+/))

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
  inc corp ltd llc plc network unit wing branch employer maker builder operator retailer carrier
  developer brewery dairy mill factory mine hotel restaurant museum theatre theater library orchestra choir cooperative
  co-operative society chamber consortium utility supplier treasury secretariat inspectorate constabulary brigade parish
  diocese municipality legislature judiciary opposition management leadership mission delegation startup lender`,
)
/** Many people described together. */
const GROUP = list(
  `authorities officials campaigners activists lawmakers mps senators republicans democrats conservatives
  liberals critics supporters opponents experts analysts economists scientists researchers doctors residents protesters
  witnesses sources leaders ministers lawyers prosecutors investigators detectives police people voters families
  relatives friends aides advisers advisors allies reporters journalists historians scholars workers students teachers
  parents soldiers rebels militants diplomats executives investors observers organisers organizers members fans
  farmers traders passengers pupils clerics clergy crew staff couple pair duo family tenants neighbours neighbors`,
)
/** One person without a name. */
const UNNAMED = list(
  `spokesman spokeswoman spokesperson official source witness man woman boy girl aide adviser advisor resident lawyer
  attorney expert analyst activist protester soldier officer policeman neighbour neighbor friend relative mother father
  brother sister son daughter wife husband doctor nurse teacher student worker driver reporter journalist diplomat
  executive insider employee person voter supporter critic victim survivor staffer operative strategist economist
  researcher scientist professor guard prosecutor investigator colleague representative host anchor moderator judge
  president minister senator mayor governor congressman congresswoman candidate nominee billionaire author leader
  king queen prince commander general secretary chairman chairwoman speaker director editor chief captain coach manager
  owner founder co-founder actor actress singer musician composer pianist painter poet novelist playwright comedian dancer
  artist sculptor photographer filmmaker musician rapper striker midfielder goalkeeper defender player athlete runner
  swimmer cyclist boxer skipper champion winner veteran pensioner farmer baker butcher fisherman carpenter plumber
  electrician mechanic engineer architect surveyor builder contractor clerk cashier porter cleaner cook chef waiter waitress
  tailor dealer trader shopkeeper landlord landlady tenant passenger pilot sailor captain bosun helmsman cadet pupil
  student undergraduate graduate teenager toddler child baby father-in-law mother-in-law brother-in-law sister-in-law
  son-in-law daughter-in-law widow widower bride groom cousin uncle aunt nephew niece grandfather grandmother grandson
  granddaughter stepfather stepmother partner boyfriend girlfriend fiancé fiancée parent vicar priest bishop archbishop
  pastor imam rabbi monk nun deacon rector provost dean chancellor vice-chancellor headmaster headmistress principal
  lecturer tutor librarian archivist curator historian scholar philosopher psychologist psychiatrist surgeon physician
  midwife paramedic pharmacist dentist vet veterinarian optician barrister solicitor advocate attorney magistrate
  registrar usher bailiff notary juror defendant suspect accused plaintiff claimant prisoner inmate warden
  inspector constable sergeant superintendent detective sheriff marshal lieutenant colonel major corporal admiral
  brigadier commissioner commandant councillor councilor councilman councilwoman alderman lawmaker legislator
  parliamentarian mp mca mla deputy premier president-elect ambassador envoy consul emissary adviser treasurer comptroller
  auditor accountant banker broker trader financier investor entrepreneur businessman businesswoman tycoon magnate mogul
  industrialist chairperson convener convenor coordinator organiser organizer campaigner unionist trade-unionist
  rival opponent successor predecessor counterpart deputy ally mentor boss employer client patient customer
  visitor tourist guest stranger bystander onlooker eyewitness neighbour linguist translator interpreter correspondent
  columnist blogger broadcaster presenter publisher agent scout umpire referee jockey trainer keeper gardener
  caretaker watchman guard nightwatchman porter ranger forester beekeeper hunter fisher shepherd herder rider
  boatman ferryman lorry-driver undertaker inventor explorer astronaut refugee migrant exile dissident rebel
  whistleblower informant socialite heir heiress duke duchess earl countess baroness baron emir sultan
  sheikh monarch emperor empress pope cardinal backbencher frontbencher minister-designate incumbent ex-president
  ex-minister secretary-general first-minister storyteller teacher-trainer housekeeper butler nanny maid master harbourmaster novice clergyman`,
)
/** "The minister" means somebody named before; "a spokesman" need not. */
export const OFFICES = list(
  `president minister senator mayor governor congressman congresswoman candidate nominee billionaire king queen prince
  general secretary chairman chairwoman speaker director editor chancellor premier ambassador judge commissioner sheriff
  mp actor actress author singer coach manager businessman mogul lawmaker`,
)
/** Last words of firms' names. */
const FIRMS = list(
  `homes water motors foods lines airways airlines energy partners systems technologies holdings industries brothers sons
  steel oil gas electric pharma pharmaceuticals labs laboratories capital financial insurance rail railways railway buses
  ferries stores supermarkets construction engineering properties estates breweries mills mines logistics shipping
  telecom communications software games pictures studios records books co company bros & sporting rovers rangers united
  athletic wanderers albion hotspur fc`,
)
/** Whether the last word of a name is a firm's or a club's. */
export function isFirm(lower: string): boolean {
  return FIRMS.has(lower)
}

const PAPERS = list(
  `statement report study survey poll document documents filing complaint lawsuit indictment letter memo email article
  editorial site website blog post paper times magazine house home hotel restaurant museum theatre theater country state
  city town nation factory mill mine library station palace church parish force service services network branch wing
  office center centre meeting`,
)
/** Institutions by their form that are papers and places more often than somebody who speaks. */
export function isPaper(head: string): boolean {
  return PAPERS.has(head)
}

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
/** Whether the last word of a name tells that it is nobody's. */
export function isThing(lower: string): boolean {
  return THINGS.has(lower)
}

export type Kind = 'person' | 'organisation' | 'group' | 'unnamed'

const SAME_ENDING = list('specimen abdomen regimen acumen ramen stamen')

const KINDS = new Map<string, Kind>()
for (const word of ORGANISATION) KINDS.set(word, 'organisation')
for (const word of UNNAMED) KINDS.set(word, 'unnamed')
for (const word of GROUP) KINDS.set(word, word === 'police' ? 'organisation' : 'group')

/** What a common noun at the head of a mention stands for. */
export function headKind(lower: string): Kind | undefined {
  const apostrophe = lower.indexOf("'")
  const word = apostrophe > 0 ? lower.slice(0, apostrophe) : lower
  const kind = KINDS.get(word)
  if (kind) return kind
  if (word.length > 6 && (word.endsWith('man') || word.endsWith('person'))) return 'unnamed'
  if (word.length > 6 && word.endsWith('men')) return SAME_ENDING.has(word) ? undefined : 'group'
  if (word.endsWith('s') && UNNAMED.has(word.slice(0, -1))) return 'group'
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
