/** The commonest words of languages in Latin script, chosen to tell each from its neighbours. */
const WORDS: Record<string, string> = {
  en: 'the of and to in is was for that it on with as at by from are were be has have had not this his her they their which would will been said who after more but its an or also about when there than a he she we i you said says',
  es: 'el la los las de del que y en un una por con para se su es al lo como más pero sus fue ha está son según también este entre hasta desde sin sobre ser muy han había',
  fr: 'le la les de des du et en un une que qui dans pour par sur est au aux avec il elle ce cette ne pas plus se sont son sa ses été ont mais selon après leur à où était',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch wurde sei',
  pt: 'o a os as de do da dos das que e em um uma no na nos nas por com para não se mais foi ao pelo pela são como mas seu sua é também já está até depois ou',
  it: 'il lo la i gli le di del della dei delle che e è in un una per con non si da dal dalla nel nella sono al alla anche come più ma ha dopo suo sua stato questo ai',
  nl: 'de het een van en in is dat op te zijn met voor niet die aan er om ook als door bij maar naar uit heeft hij nog worden wordt werd zij over volgens deze hebben',
  sv: 'och att det i en är som på för av med till den inte om har ett var de från men kan vid efter också han hon sig så säger eller när under över mot blev',
  nb: 'og i det er på som en for av til at med har de ikke den om et var han fra men seg sier også etter blir ble kan vil mot ved hun ut nå opp skal enn',
  da: 'og i det er på som en for af til at med har de ikke den om et var han fra men sig siger også efter bliver blev kan vil mod ved hun ud nu op skal end',
  fi: 'ja on ei oli että se hän mutta ovat myös kun kuin sen joka mukaan tai ole vuoden jo vain nyt niin sekä olla jotka kertoo sanoo',
  pl: 'i w na z do nie się to że jest o jak po od za co dla przez są ale czy oraz tym jego był roku już tak które który także może będzie przy',
  cs: 'a se v na je že s z do to o i ve k pro za by jsou ale jako po podle byl také který si až bude jeho roku při ze od',
  sk: 'a sa v na je že s z do to o aj vo k pre za by sú ale ako po podľa bol tiež ktorý si až bude jeho roku pri zo od',
  hu: 'a az és hogy nem is egy van volt meg ez már csak de mint el azt még szerint vagy ki lesz után lehet ezt akik amely',
  ro: 'și în de la a cu că pe care nu un o din este pentru să au fost mai se al ce după lui prin sunt dar ca sau fi cele',
  tr: 've bir bu da de için ile olarak olan daha çok en gibi kadar sonra ise ne var o olduğu dedi ancak her göre tarafından değil ya',
  id: 'yang dan di ini itu dengan untuk dari dalam pada tidak akan ke juga ada oleh telah mereka sudah adalah bisa saat karena lebih kata tersebut kami kepada dia ia kita orang hari sebuah seorang para dapat harus masih setelah sejak hingga namun serta atau seperti hanya tahun satu dua ke antara secara sendiri',
  ms: 'yang dan di ini itu dengan untuk dari dalam pada tidak akan ke juga ada oleh telah mereka ialah boleh kerana lebih kata beliau berkata kepada dia ia kita orang hari sebuah seorang para dapat harus masih selepas sejak hingga namun serta atau seperti hanya tahun satu dua ke antara secara sendiri',
  vi: 'và của là có không được cho một trong với các này người đã những đó khi để từ về tại ở ra như',
  sw: 'na ya wa kwa ni katika za la kuwa cha hiyo huo hii hilo alisema watu lakini pia baada',
  hr: 'i u je se na da za su od s o koji kao što ne a će bi nije iz do biti li ili kako samo nakon još prema',
  ca: 'el la els les de del que i en un una per amb no es ha són al als més aquest aquesta seva seu però també han va ser',
  et: 'ja on ei et see oli ta kui ka mis oma aga kes ning pole nii veel siis välja ole selle',
  lv: 'un ir no ar par ka uz kas arī bet to tas nav tika lai pēc kā vai gan būs',
  lt: 'ir į yra kad su iš tai kaip bet ar buvo nuo už jis taip apie po dar nėra bus prie',
  sl: 'in je se na da za so v ki pa z po ne bi tudi s kot še od že iz pri ali ni bo',
  af: 'die en van in is het dat nie te wat vir met op om sy aan ook was hulle deur word ons hy as',
  eu: 'eta da dira dute zuen zuten zen ziren baina ere izan dela bere dituzte egin bat ez izango',
  cy: 'yn yr ar ac ei oedd mae bod wedi gan fod neb nid oes ond hyn gyda hefyd dros eu wrth roedd bydd yw hi',
  sq: 'të e në dhe që për me një është nga më se ka në do nuk si u kjo ky por kanë janë',
  tl: 'ang ng sa na mga ay at ni para si kay hindi ito may nang mula pa rin siya',
}

function index(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>()
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(' '))) {
      const list = languages.get(word)
      if (list) list.push(language)
      else languages.set(word, [language])
    }
  }
  return languages
}

/** For each word, in lower case, the languages it is common in. */
export const STOP_WORDS: ReadonlyMap<string, readonly string[]> = index()
