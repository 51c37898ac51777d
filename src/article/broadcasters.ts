/** Broadcasters known by their initials. Their stations and desks are named after them: "BBC Scotland", "NDR 1 Niedersachsen". */
const BROADCASTERS: ReadonlySet<string> = new Set(
  'BBC ITV STV RTÉ TG4 ABC SBS CBC CTV RNZ TVNZ NPR PBS NBC CBS CNN CNBC MSNBC WDR NDR MDR SWR BR RBB ARD ZDF ORF SRF RTS RSI RTL NTV RTBF VRT NOS NPO RTVE TVE RAI Rai RTP SIC TVI SVT SR NRK TV2 TV4 DR YLE Yle ERR LSM LRT TVP TVN ČT ČRo RTVS STVR MTVA TVR BNT БНТ БНР bTV RTS HRT RTV N1 ERT ΕΡΤ ΣΚΑΪ TRT НТВ TSN ТСН NHK KBS MBC JTBC YTN TVBS CCTV CGTN RTHK NDTV ARY GMA TV5 SABC eNCA KBC NTA GBC TF1 BFM RFI'.split(
    ' ',
  ),
)
/** The sites of broadcasters whose regions they name: "G1 Sul de Minas", "France 3 Bretagne". */
const SITES = /^(?:G1|France (?:3|Bleu|Info|24)|Sky News|Al Jazeera)(?= |$)/u

/** The broadcaster whose name or station a text is and nothing else: "BBC Radio Cumbria" gives "BBC"; null for other words. */
export function broadcasterOf(text: string): string | null {
  const words = text.trim().split(/\s+/)
  const first = words[0] ?? ''
  const site = SITES.exec(text.trim())?.[0]
  const rest = site === undefined ? words.slice(1) : text.trim().slice(site.length).trim().split(/\s+/)
  if (site === undefined && !BROADCASTERS.has(first)) return null
  const named = rest.every(
    (word) =>
      word === '' || /^[\p{Lu}\p{Lo}\d]/u.test(word) || /^(?:de|do|da|du|of|the|på|i|in|&)$/u.test(word),
  )
  return rest.length <= 4 && named && !/[.!?,:;]/u.test(text) ? (site ?? first) : null
}
