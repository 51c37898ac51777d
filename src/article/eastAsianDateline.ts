import { agencyName } from './agency.ts'
import type { Dateline } from './dateline.ts'

/** `[東京 17日 ロイター] -`, `【京都共同】`, `（台北7日中央社）` */
export function inBrackets(head: string): Dateline | null {
  const bracket =
    /^[[［]([^\]［\] ]{1,20})\s+([\d０-９]{1,2}日)\s+([^\]］]{2,12})[\]］]\s*[-－–—ー]?\s*/u.exec(head)
  const bracketAgency = bracket?.[3] === undefined ? null : agencyName(bracket[3])
  if (bracket && bracketAgency !== null)
    return { dateline: `${bracket[1]} ${bracket[2]}`, agency: bracketAgency, length: bracket[0].length }
  const korean =
    /^[[(（［](\p{Script=Hangul}{2,8})\s?[=＝]\s?([^\])）］]{2,12})[\])）］]\s*(?:(\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4})*)\s?(?:선임|수습)?(?:기자|특파원)\s?[=＝]\s?)?/u.exec(
      head,
    )
  if (korean) {
    const agency = agencyName(korean[2]!)
    return {
      dateline: korean[1]!,
      ...(agency === null ? {} : { agency }),
      ...(korean[3] === undefined ? {} : { byline: korean[3].split(/[·,]\s?/) }),
      length: korean[0].length,
    }
  }
  const corner = /^【([^】]{1,20}?)[\s=＝]?(共同|時事|ロイター|AFP)(?:[=＝][^】]{0,12})?】\s*/u.exec(head)
  if (corner?.[1] !== undefined)
    return { dateline: corner[1].trim(), agency: agencyName(corner[2] ?? '') ?? '', length: corner[0].length }
  const report =
    /^[〔（([【［](?:本報|本报|[\p{Script=Han}]{2,6}社)?(?:記者|记者)([\p{Script=Han}]{2,4}(?:[、，][\p{Script=Han}]{2,4}){0,3})\s?[／/∕⁄╱]\s?([\p{Script=Han}]{2,8})(?:報導|报道|報道|電|专电|專訪)[〕）)\]】］]\s*/u.exec(
      head,
    )
  if (report) return { dateline: report[2]!, byline: report[1]!.split(/[、，]/), length: report[0].length }
  const taiwan =
    /^[（(](?:中央社)?記者([\p{Script=Han}]{3}(?=[\p{Script=Han}]{2,3}[\d０-９])|[\p{Script=Han}]{2,4}?)([\p{Script=Han}]{2,3})([\d０-９]{1,2}日)(?:專電|電)[）)]\s*/u.exec(
      head,
    )
  return taiwan
    ? {
        dateline: `${taiwan[2]}${taiwan[3]}`,
        byline: [taiwan[1]!],
        ...(taiwan[0].includes('中央社') ? { agency: '中央社' } : {}),
        length: taiwan[0].length,
      }
    : null
}

/** Reporters named in brackets after a Chinese dateline: （记者李明 王强）. */
function reporters(rest: string): { names: string[]; length: number } {
  const match =
    /^\s*[（(](?:本报|新华社)?(?:记者|記者)[\s：:]*([\p{Script=Han}]{2,4}(?:[\s、，]+[\p{Script=Han}]{2,4}){0,4})[）)]\s*/u.exec(
      rest,
    )
  return match ? { names: match[1]!.split(/[\s、，]+/), length: match[0].length } : { names: [], length: 0 }
}

/** `新华社北京5月17日电（记者李明）`, `本报上海6月7日讯` */
export function chinese(head: string): Dateline | null {
  const match =
    /^[（(]?(新华社|新華社|中新社|中新网|法新社|路透社|美联社|中央社|塔斯社|共同社|韩联社|本报|本刊)([\p{Script=Han}]{0,8}?)([\d０-９]{1,2}月[\d０-９]{1,2}日|[\d０-９]{1,2}日)(?:电|電|讯|訊)[）)]?\s*/u.exec(
      head,
    ) ?? /^(本报|本报记者)()()讯\s*(?=[（(]记者)/u.exec(head)
  if (!match) return null
  const agency = agencyName(match[1] ?? '')
  const { names, length } = reporters(head.slice(match[0].length))
  return {
    ...(match[2] === '' ? {} : { dateline: `${match[2]}${match[3]}` }),
    ...(agency === null ? {} : { agency }),
    ...(names.length === 0 ? {} : { byline: names }),
    length: match[0].length + length,
  }
}
