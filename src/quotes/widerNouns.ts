/** Nouns by which news calls somebody again, and the narrower ones that they follow from. */
const NARROWER: Record<string, string> = {
  lawyer: 'barrister solicitor attorney advocate counsel',
  counsel: 'barrister advocate attorney lawyer',
  doctor: 'dr surgeon physician consultant gp paediatrician psychiatrist cardiologist anaesthetist',
  medic: 'dr surgeon physician paramedic doctor',
  judge: 'justice magistrate',
  officer:
    'inspector superintendent constable sergeant detective sheriff captain major colonel lieutenant commander general',
  policeman: 'inspector superintendent constable sergeant sp dsp asp',
  policewoman: 'inspector superintendent constable sergeant sp dsp asp',
  detective: 'inspector superintendent',
  soldier: 'general colonel major captain lieutenant sergeant corporal',
  commander: 'general colonel major captain admiral commandant',
  general: 'gen',
  colonel: 'col',
  captain: 'capt skipper',
  skipper: 'captain capt',
  sergeant: 'sgt',
  professor: 'prof',
  academic: 'prof professor lecturer historian economist',
  lecturer: 'professor',
  scientist:
    'biologist chemist physicist geologist botanist zoologist ecologist virologist epidemiologist researcher',
  researcher: 'scientist historian biologist',
  expert: 'professor scientist economist analyst',
  senator: 'sen',
  governor: 'gov',
  congressman: 'rep representative',
  congresswoman: 'rep representative',
  lawmaker:
    'mp senator sen rep representative congressman congresswoman mca mla legislator parliamentarian councillor',
  legislator: 'mp senator mca mla lawmaker',
  politician:
    'mp senator governor mayor minister councillor president congressman congresswoman mca mla deputy candidate chancellor',
  leader: 'chairman chairwoman president premier secretary chief',
  unionist: 'comrade organiser convener',
  boss: 'executive owner manager director chairman ceo founder',
  executive: 'ceo',
  manager: 'coach',
  coach: 'manager trainer',
  player: 'striker midfielder goalkeeper defender winger forward captain',
  footballer: 'striker midfielder goalkeeper defender winger forward',
  athlete: 'runner sprinter swimmer cyclist rower gymnast wrestler boxer',
  cleric: 'rev reverend vicar priest bishop archbishop pastor imam rabbi canon deacon cardinal',
  clergyman: 'rev reverend vicar priest bishop pastor',
  priest: 'rev reverend vicar canon',
  vicar: 'rev reverend',
  teacher: 'headmaster headmistress headteacher principal tutor lecturer',
  head: 'headmaster headmistress headteacher principal',
  headteacher: 'headmaster headmistress principal',
  student: 'undergraduate graduate pupil',
  pupil: 'student schoolboy schoolgirl',
  musician: 'singer pianist violinist guitarist drummer cellist composer rapper trumpeter',
  artist: 'painter sculptor singer musician illustrator',
  star: 'singer actor actress striker',
  writer: 'novelist author poet playwright journalist essayist columnist',
  author: 'novelist writer poet playwright',
  performer: 'actor actress singer dancer comedian',
  journalist: 'reporter correspondent columnist editor',
  businessman: 'tycoon magnate entrepreneur industrialist owner founder',
  businesswoman: 'tycoon magnate entrepreneur industrialist owner founder',
  tradesman: 'plumber electrician carpenter joiner builder',
  shopkeeper: 'grocer baker butcher greengrocer',
  official: 'commissioner registrar inspector secretary',
  monarch: 'king queen emperor',
  sailor: 'skipper captain bosun helmsman mate',
  pensioner: 'retiree',
  retiree: 'pensioner',
}

const WIDER = new Map<string, string[]>()
for (const [wider, narrower] of Object.entries(NARROWER))
  for (const word of narrower.split(' ')) WIDER.set(word, [...(WIDER.get(word) ?? []), wider])

/** What somebody may be called who has been called `head`: "officer" for an inspector. */
export function widerNouns(head: string): readonly string[] {
  return WIDER.get(head) ?? []
}
