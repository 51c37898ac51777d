import type { Sex } from './Referent.ts'

/** Words before a name, and what they tell of its bearer. Lower case, without a point. */
const list = (words: string) => new Set(words.split(/\s+/))

/** Stand before a name and are not part of it. */
export const TITLES = list(
  `mr mrs ms miss dr prof professor sir lady lord dame president vice vice-president deputy prime minister foreign
  interior defence defense finance home chancellor secretary senator sen sens rep reps representative congressman
  congresswoman governor gov mayor mayoress judge justice chief general gen colonel col major maj captain capt sergeant sgt lt
  lieutenant admiral adm commander officer detective inspector superintendent constable sheriff attorney ambassador king
  queen prince princess pope cardinal archbishop bishop rev reverend father rabbi imam ayatollah sheikh sheik chairman
  chairwoman chair director speaker former ex-president ex-minister councillor councilman councilwoman leader state
  republican democrat democratic gop conservative liberal labour nominee candidate spokesman spokeswoman spokesperson
  lawyer lawmaker analyst reporter correspondent editor coach emperor majority minority whip party house senate acting
  first strategist ceo mp commissioner treasurer comptroller pastor hon pres lawmakers senators supreme court assistant
  mme mlle don doña señor señora sr sra herr frau special agent executive managing co-founder founder then-president then-candidate
  comrade alhaji alhaja hajiya mallam malam oba emir osagyefo nana otunba barrister engr arc baroness baron countess count
  duke duchess earl viscount marquess monsieur madame madam mademoiselle signor signora senhor senhora shri smt kumari pandit
  swami maulana mullah hajj haji ustad canon deacon vicar sister brother mother dean provost rector principal headmaster
  headmistress dsp asp cp cllr councilor mca mla dcp acp brigadier brig commodore marshal corporal cpl private pte
  warden magistrate registrar vice-chancellor pro-chancellor manager midfielder striker goalkeeper defender actor actress
  singer author novelist comedian rapper economist historian scientist engineer architect farmer billionaire tycoon`,
)

/** Titles that rank people and offices are no form of address: a bearer may be called "the general". */
const ADDRESS = list(
  `mr mrs ms miss dr sir lady lord dame mme mlle don doña señor señora sr sra herr frau monsieur madame madam
  mademoiselle signor signora senhor senhora shri smt kumari hon alhaji alhaja hajiya mallam malam haji hajj comrade
  former acting state vice then party house first special managing nana osagyefo`,
)

const MALE = list(
  `mr sir lord king prince emperor father congressman councilman spokesman son husband brother uncle nephew
  grandfather grandson businessman statesman actor widower bridegroom groom monsieur señor sr don herr signor senhor shri alhaji
  mallam malam baron count duke earl viscount emir oba pope cardinal imam ayatollah sheikh sheik mullah maulana
  headmaster salesman policeman fireman fisherman craftsman watchman boatman cameraman gentleman man boy lad monk priest
  father-in-law brother-in-law son-in-law stepfather stepson godfather boyfriend dad schoolboy cowboy landlord monsignor
  sportsman hajj haji swami pandit`,
)
const FEMALE = list(
  `mrs ms miss lady dame queen princess empress mme mlle sister congresswoman chairwoman councilwoman spokeswoman daughter
  wife mother aunt niece grandmother granddaughter businesswoman stateswoman actress widow bride madame madam mademoiselle
  señora sra doña frau signora senhora smt kumari alhaja hajiya baroness countess duchess viscountess headmistress mayoress
  policewoman woman girl nun midwife waitress hostess heiress abbess mother-in-law sister-in-law daughter-in-law stepmother
  stepdaughter godmother girlfriend mum mom schoolgirl landlady ballerina seamstress housewife comedienne
  sportswoman saleswoman goddess priestess`,
)

/** Told of women as well, except in front of a name: "Father Roe", "Brother Roe". */
const KIN = list(
  `father mother son daughter husband wife brother sister uncle aunt nephew niece grandfather grandmother grandson
  granddaughter widow widower father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law stepfather
  stepmother stepson stepdaughter boyfriend girlfriend fiance fiancee partner dad mum mom child parent cousin`,
)

/** The sex that a title, an office or a relation tells. */
export function sexOfTitle(lower: string): Sex | undefined {
  const word = withoutPoint(lower)
  if (MALE.has(word)) return 'he'
  return FEMALE.has(word) ? 'she' : undefined
}

/** "Mr", "Lady", "Comrade": how somebody is addressed, not what they are. */
export function isAddress(lower: string): boolean {
  return ADDRESS.has(withoutPoint(lower))
}

function withoutPoint(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}

/** "mother", "nephew". */
export function isKin(lower: string): boolean {
  return KIN.has(lower)
}
