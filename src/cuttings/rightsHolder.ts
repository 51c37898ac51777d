import { isPaperName } from '../article/paperName.ts'
import { knownName } from '../article/publisherName.ts'
import { outletCalled } from './ownNames.ts'

/** Companies that hold the rights of one paper, by their names without what `COMPANY` takes off. */
const TABLE = `
ie online = The Indian Express
indian express = The Indian Express
guardian news & media | guardian news and media | guardian newspapers = The Guardian
telegraph = The Telegraph
news group = The Sun
times = The Times
associated = Daily Mail
mgn = Daily Mirror
express newspapers = Daily Express
independent digital news & media | independent digital news and media = The Independent
nyp = New York Post
cable news | turner broadcasting | turner broadcasting system = CNN
fox news = Fox News
cbs interactive = CBS News
nbcuniversal | nbc universal = NBC News
thg | kasturi & sons | kasturi and sons = The Hindu
bennett, coleman & | bennett coleman & | bennett, coleman and = The Times of India
ht | hindustan times | ht digital streams = Hindustan Times
living = India Today
printers (mysore) | the printers (mysore) = Deccan Herald
new delhi television = NDTV
south china morning post = South China Morning Post
nation = Daily Nation
gleaner = The Gleaner
dow jones & | dow jones and = The Wall Street Journal
british broadcasting = BBC News
canadian broadcasting = CBC News
australian broadcasting = ABC News (Australia)
special broadcasting service = SBS News
nzme = The New Zealand Herald
bangkok post = Bangkok Post
trinidad express = Trinidad Express
jagran prakashan | jagran new = दैनिक जागरण
axel springer = 
nine | nine entertainment | fairfax | news | gannett | hearst | advance local | lee enterprises | mediahuis | reach | national world | newsquest | postmedia | torstar | ringier | prisa | vocento | rcs | gedi | schibsted | bonnier | sanoma | independent news & media | independent news and media | singapore press | sph | star | arena | tribune | mcclatchy | trinity mirror | johnston press = 
`
const PAPERS = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [names = '', paper = ''] = row.split(/ =(?: |$)/)
      return names.split(' | ').map((name) => [name, paper.trim()] as const)
    }),
)

/** What shows that a name is a company's, at its end. */
const LEGAL =
  /[\s,]+(?:\(?(?:pvt|pte|pty|private)\)?\.?[\s,]+)?(?:ltd|limited|inc|incorporated|llc|llp|l\.l\.c|corp|corporation|co|company|plc|gmbh(?: & co\.? kg)?|ag|kg|se|s\.a\.?|s\.l\.?|s\.p\.a|spa|s\.r\.l|srl|b\.v|bv|n\.v|ab|a\/s|oy|oyj|sp\. z o\.o|a\.s|a\.ş|sdn\.? bhd|bhd|berhad|tbk|ооо|зао|оао|тов)\.?$/iu
/** What companies add to the name of their paper. */
const COMPANY =
  /[\s,]+(?:newspapers?|media(?: (?:group|services|works|house|limited))?|publishing|publications?|publishers?|holdings?|group|network|networks|digital|enterprises?|communications|productions|entertainment|services|online|broadcasting company)$/iu
/** What is legal before a name: 'ЗАО "Интерфакс"'. */
const BEFORE =
  /^(?:(?:ЗАО|ОАО|ООО|АО|ПАО|ТОВ|ТОО|ФГУП|АНО|ИА|МИА|ДП|ПП)\s+["«„“]?|(?:PT|CV|Pte|UAB|SIA|OÜ|Sdn)\.?\s+)/u
const COMPANY_FIRST =
  /^.{3,50}? (?:ltd|limited|inc|llc|plc|gmbh|pvt|corp|ag|s\.a|s\.l)\.?[\s,|·•–—-]+(\p{Lu}.{4,40})$/iu
const AROUND =
  /^(?:[\s,.:;–—-]*(?:copyright|©|\(c\)|(?:19|20)\d\d(?:\s*[-–—]\s*(?:19|20)\d\d)?|by|of)(?![\p{L}\d]))+[\s,.:;–—-]*|[\s,.:;–—-]*(?:(?:19|20)\d\d\s*[-–—]?\s*)+$|[\s,:;–—-]+$/giu

/** The form of a company that stands before its name: "PT. Kompas Cyber Media". */
const COMPANY_FORM =
  /^(?:PT|CV|UAB|SIA|OÜ)\.?\s|^(?:Empresa|Editora|Ediciones|Editorial|Éditions|Edizioni|Verlag|Grupo|Gruppo|Groupe|Société|Sociedad|Compañía|Wydawnictwo|Uitgeverij)\s|신문사$|新聞社$/u

/** The one outlet after which a company is named: "Hürriyet Gazetecilik ve Matbaacılık", "Ediciones EL PAÍS". */
function outletWithin(company: string): string | null {
  const words = company.replace(/(?:신문사|新聞社|新闻社|報社)$/u, '').split(/\s+/)
  for (let length = Math.min(6, words.length); length > 0; length -= 1) {
    const named =
      outletCalled(words.slice(0, length).join(' ')) ?? outletCalled(words.slice(-length).join(' '))
    if (named !== null) return named
  }
  return null
}

/**
 * The paper behind the holder of rights that a copyright line names: "Irish Examiner Ltd" gives "Irish Examiner", "IE
 * Online Media Services Pvt Ltd" its paper. A name that is no company's is given back as it is; null for a company
 * that is no title.
 */
export function rightsHolder(printed: string): string | null {
  const bare = printed
    .replace(AROUND, '')
    .replace(/\s+via\s.*$/u, '')
    .trim()
  const name = bare.replace(BEFORE, '')
  // "North Quay Publishing Ltd The Bayport Courier": the company, then its paper.
  const behind = COMPANY_FIRST.exec(name)?.[1]
  const title = behind === undefined ? null : (knownName(behind) ?? (isPaperName(behind) ? behind : null))
  if (title !== null) return title
  // "New Straits Times Press (M) Bhd", "The Gleaner Company (Media) Limited"
  const plain = name.replace(/\s*\([^()]{1,12}\)/gu, '')
  const legal = LEGAL.exec(plain)
  let rest = legal ? plain.slice(0, legal.index) : name
  if (
    !legal &&
    !COMPANY_FORM.test(bare) &&
    !(rest.includes(' ') && PAPERS.has(rest.toLowerCase())) &&
    !/ (?:media|holdings|media group|media services)$/iu.test(rest)
  )
    return name === '' ? null : name
  for (;;) {
    const known = knownName(rest)
    if (known !== null) return known
    const paper = PAPERS.get(rest.toLowerCase())
    if (paper !== undefined) return paper === '' ? null : paper
    const company = LEGAL.exec(rest) ?? COMPANY.exec(rest)
    if (!company) return isPaperName(rest) ? rest : outletWithin(rest)
    rest = rest.slice(0, company.index)
  }
}
