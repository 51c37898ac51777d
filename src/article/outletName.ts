import { broadcasterOf } from './broadcasters.ts'
import { isPaperName } from './paperName.ts'

/** Words that names of outlets are made of where they name no paper: "DerbyshireLive", "Manx Radio", "Surrey Today". */
const OUTLET_WORD = /(?:News|Live|Online|TV|Radio|Today|Media|Magazine|World|Net|FM|24|24\/7)$/u

/** Papers named in one word: "Smålandsposten", "Harzkurier". */
const COMPOUND =
  /^\p{Lu}\p{Ll}{2,}(?:posten|bladet|tidningen|tidende|avisen?|zeitung|anzeiger|tagblatt|tageblatt|kurier|nachrichten|sanomat|lehti|courant|dagblad|nieuwsblad)$/u

/** True for a name that by itself reads like an outlet's: a paper's, a site's, "DerbyshireLive". */
export const isOutletName = (name: string) =>
  isPaperName(name) ||
  COMPOUND.test(name) ||
  broadcasterOf(name) !== null ||
  (/^\p{Lu}/u.test(name) && OUTLET_WORD.test(name) && (/\s/.test(name) || /\p{Ll}\p{Lu}|\d/u.test(name))) ||
  /^[\p{L}\d-]{3,30}\.(?:com|net|org|news|info|today|live|co\.\p{Ll}{2}|com\.\p{Ll}{2}|\p{Ll}{2})$/iu.test(
    name,
  )
