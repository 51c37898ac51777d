/** Words that names of papers are made of, in the languages news is kept in. */
const PAPER =
  /(?<!\p{L})(?:Times|Post|Herald|Gazette|Tribune|Chronicle|Courier|Examiner|Journal|Observer|Guardian|Telegraph|Mercury|Echo|Argus|Advertiser|Bulletin|Dispatch|Ledger|Sentinel|Review|Reporter|Daily|Weekly|Mail|Press|Beacon|Clarion|Monitor|Register|Inquirer|Enquirer|Packet|Banner|Citizen|Express|Docket|Reformer|Intelligencer|Statesman|Chieftain|Recorder|Nugget|Zeitung|Anzeiger|Bote|Tagblatt|Tageblatt|Kurier|Rundschau|Nachrichten|Presse|Allgemeine|Blatt|Diario|Heraldo|Correo|Periódico|Noticias|Prensa|Vigía|Imparcial|Mercurio|Courrier|Dépêche|Nouvelles|Quotidien|Écho|Corriere|Gazzetta|Gazzettino|Giornale|Messaggero|Jornal|Diário|Correio|Folha|Notícias|Gazeta|Krant|Courant|Dagblad|Газета|Вести|Новости|Вестник|Правда|Известия|Вісник|Новини|Gazetesi|Haber)(?!\p{L})/u
const PARTICLE =
  /^(?:of|the|and|de|del|la|le|les|el|los|las|du|des|der|die|das|und|y|et|e|do|da|dos|das|di|il|dell['’]|van|en|&)$/iu

/** "THE VALLEY SENTINEL" in the letters of a name; null where it is not all in capitals. */
export function inNameLetters(text: string): string | null {
  if (text !== text.toUpperCase() || !/\p{Lu}{3}/u.test(text)) return null
  const lower = text.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
  return lower.replace(/(?<= )(?:Of|And|De|Del|La|Du|Des|Der|Und|Y|Et|Do|Da|Di)(?= )/g, (word) =>
    word.toLowerCase(),
  )
}

/** True for two to six words that read like the name of a paper: "Harrow Vale Courier", "Folha do Jequi". */
export function isPaperName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 6 || !PAPER.test(text) || /[.,:;!?"“”«»\d]/u.test(text)) return false
  return words.every(
    (word, index) =>
      /^\p{Lu}/u.test(word) || (index > 0 && PARTICLE.test(word)) || /^[dl]['’]\p{Lu}/u.test(word),
  )
}
