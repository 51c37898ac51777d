import type { Described } from './describe.ts'
import type { LanguageTable } from './LanguageTable.ts'

const LONGEST = 24
/** Characters that write foreign names in Chinese. */
const SOUNDS =
  /^[阿埃艾安奥巴贝比彼波伯布查茨达德迪蒂丁杜多顿尔法菲费弗夫福甘冈戈格根古哈海汉赫亨霍基吉加贾杰金卡凯坎康科克肯库拉莱赖兰朗勒雷里利连林隆卢鲁伦罗洛马玛迈曼梅门蒙米密姆穆默莫纳奈内尼努诺欧帕佩皮普奇齐乔萨塞桑沙舍史斯舒司索塔泰坦特提托瓦万威韦维温沃乌伍西希谢辛休逊雅亚扬耶叶伊约泽詹兹登京翰胡]{2,6}$/u
const DOTTED = /^\p{L}+(?:[·・‧•＝]\p{L}+)+$/u
const COMPOUND = /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|慕容|司徒)/
/** Begin like a surname, or end like no given name: "许多人", "江苏", "高层". */
const NO_NAME =
  /^(?:许多|許多|任何|韩国|韓國|江苏|江西|黄山|周围|严肃|高级|万一|方面)|[人方们們官层層管者员員府省市县縣党社队隊团團部局院]$|记者|記者/
/** Rule a place: what stands in front of them may be its name, "江苏省长". */
const OF_PLACES = /^(?:副?[省县縣市总總主首]|书|書|大使)/
/** In front of a Japanese office and no name: "同市長", "前大統領", "東京都知事". */
const NO_BEARER =
  /^[同両各前元副新現総名老女男全主米英仏独露中韓日伊印豪加]$|[都道府県市区町村国省庁社部局党会側校院署課]$|男性|女性|担当|主任|専任|当時|筆頭|専務|^(?:日本|北朝鮮|台湾|東京|大阪|ロシア|フランス|ドイツ|イタリア|ウクライナ|イスラエル|イラン|イラク|インド|トルコ|カナダ|ブラジル|スペイン|アメリカ|メキシコ|エジプト|シリア|フィリピン|ベトナム|タイ)$/
const JAPANESE_NAME = /^(?:\p{Script=Han}{1,5}|[\p{Script=Katakana}ー]{2,12})$/u

/**
 * Reads a run of characters for a speaker, in scripts that tell neither words nor names. A name counts as one beside an
 * office ("外交部发言人耿爽", "田中市長") or, in Chinese, by its first character; anything else is null.
 */
export function describeRun(run: string, table: LanguageTable): Described | null {
  if (run.length > LONGEST) return null
  const person = table.topics ? japanesePerson(run, table) : chinesePerson(run, table)
  if (person) return person
  const ends = (entry: string) => run.endsWith(entry)
  if (table.organisations.some(ends)) return { kind: 'organisation', name: run }
  if (table.unnamed.some(ends)) return { kind: 'unnamed', name: run }
  const office = table.offices!.some((entry) => ends(entry) && !table.titles.includes(entry))
  return office ? { kind: 'unnamed', name: run } : null
}

function chinesePerson(run: string, table: LanguageTable): Described | null {
  if (isChinese(run, table) || DOTTED.test(run)) return { kind: 'person', name: run }
  for (const office of table.offices!) {
    const at = run.lastIndexOf(office)
    if (at < 0) continue
    const name = run.slice(at + office.length)
    if (name === '') {
      const front = run.slice(0, at)
      if (OF_PLACES.test(office) || !(isChinese(front, table) || isSurname(front, table))) continue
      const title = table.titles.includes(office)
      return { kind: 'person', name: title ? run : front, ...(title ? {} : { role: office }) }
    }
    const named = isChinese(name, table) || DOTTED.test(name) || SOUNDS.test(name)
    if (named && name.length > 1)
      return { kind: 'person', name, role: run.slice(0, run.length - name.length) }
  }
  return null
}

function isSurname(run: string, table: LanguageTable): boolean {
  return run.length === 1 && table.surnames!.includes(run)
}

function isChinese(run: string, table: LanguageTable): boolean {
  if (NO_NAME.test(run) || table.organisations.some((entry) => run.endsWith(entry))) return false
  if (COMPOUND.test(run)) return run.length === 3 || run.length === 4
  return (run.length === 2 || run.length === 3) && table.surnames!.includes(run[0]!)
}

function japanesePerson(run: string, table: LanguageTable): Described | null {
  const core = run.slice(run.lastIndexOf('の') + 1)
  let office = ''
  for (const entry of table.offices!) if (entry.length > office.length && core.endsWith(entry)) office = entry
  if (office === '') return null
  const name = core.slice(0, core.length - office.length)
  if (DOTTED.test(name) || (JAPANESE_NAME.test(name) && isBearer(name, table)))
    return { kind: 'person', name, ...(table.titles.includes(office) ? {} : { role: office }) }
  return null
}

function isBearer(name: string, table: LanguageTable): boolean {
  if (NO_BEARER.test(name)) return false
  return ![...table.offices!, ...table.organisations, ...table.unnamed].some(
    (entry) => entry.length > 1 && name.endsWith(entry),
  )
}
