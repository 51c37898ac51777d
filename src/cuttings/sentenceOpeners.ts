/** English words that often open a news story. Words that differ in their first letter only are all listed. */
const WORDS =
  `The This That These Those They Their There Then Than When Where While Which What Who Whose Why How With Within Without
  After Before During Despite Since Until Unless Although Though Because About Above Across Against Along Among Amid Around Behind
  Below Beneath Beside Between Beyond From Into Onto Over Under Near For Nor Not Now New No So To Do Go In On An At As Is It If Of Us Up By My
  All Almost Already Also Another Any Anyone As Both Each Either Every Everyone Few Fewer Following Former Many More Fore Core Most Much
  Neither Nearly None Only Once Other Others Our Several Some Such Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty
  Thirty Forty Fifty Sixty Dozens Hundreds Thousands Millions Billions Scores Half One First Second Third Fourth Last Late Later Least Less
  President Prime Minister Ministers Police Government Governments Governor Officials Official Opposition Parliament Lawmakers Lawyers
  Residents Rescuers Rescue Researchers Scientists Doctors Nurses Teachers Students Workers Farmers Fishermen Soldiers Troops Rebels
  Militants Gunmen Attackers Protesters Demonstrators Prosecutors Investigators Detectives Firefighters Authorities Campaigners Activists
  Experts Economists Analysts Voters Leaders Leader Members People Children Women Woman Men Man Families Friends Relatives Survivors Victims
  Witnesses Passengers Tourists Migrants Refugees Shares Stocks Oil Gold Prices Inflation Unemployment Heavy Torrential Hurricane Storm
  Floods Fire Wildfires Earthquake Explosion Explosions Security Military Army Navy Air Foreign Defence Defense Finance Interior Justice
  Supreme Federal State Local National International World Global United European African Asian American British French German Italian
  Spanish Russian Chinese Japanese Indian Iranian Iraqi Israeli Palestinian Syrian Turkish Saudi Egyptian Nigerian Kenyan Australian
  Canadian Mexican Brazilian Ukrainian Polish Greek Irish Scottish Welsh Swedish Norwegian Danish Dutch Belgian Swiss Austrian Pakistani
  Afghan Korean Philippine Indonesian Malaysian Thai Vietnamese Britain France Germany Italy Spain Russia China Japan India Iran Iraq Israel
  Syria Turkey Egypt Nigeria Kenya Australia Canada Mexico Brazil Ukraine Poland Greece Ireland Scotland Sweden Norway Denmark Pakistan
  Afghanistan Africa Europe America Asia London Paris Berlin Moscow Washington Beijing Tokyo Islamic Muslim Muslims Christian Christians
  Catholic Pope Queen King Prince Princess Former Senior Top Leading Plans Talks Work Human Public Private Social Climate Health Hospital
  Hospitals School Schools University Court Judges Judge Jurors Lawyers Sir Lord Lady Mr Mrs Ms Dr Chancellor Secretary Senator Senators
  Republican Republicans Democrats Democratic Conservative Labour Liberal Tens Even Ever Just Still Yet Again Even Today Tomorrow Yesterday
  Tonight Earlier Meanwhile However Instead Perhaps Maybe Here Hence Thus Whether Whatever Whenever Wherever Nobody Nothing Something Someone Everything
  Trump Trench Wrench Drench She He His Her Hat Chat Her We Were Are Was Has Had Have Having Being Did Does Done Could Would Should Will Can May Might Must
  Let Set Get Yet Met Bet Best Rest West East Test Time Dime Lime Crime Grime Might Right Night Fight Light Sight Tight
  Out But Cut Put Nut Hut Rut Gut Man Ban Can Fan Pan Ran Tan Van Wan Tore Bore Lore Pore Sore Wore Gore
  Then Hen Ten Den Pen Ben Low Cow How Row Tow Vow Wow Bow Sow Mow Any Many Zany Hall Ball Call Fall Gall Mall Tall Wall
  Year Years Fear Dear Hear Near Pear Rear Tear Wear Bear Gear Week Weeks Seek Peek Meek Leek Reek Geek Month Months Day Days Bay Gay Hay Lay Pay Ray Say Way
  Drivers Rivers Police Bones Cones Tones Zones House Mouse Louse Rouse Douse Power Tower Lower Cower Mower Plans Clans Water Later Cater Hater
  Party Tarty Warty Hearty Parties Peace Ministers Sinisters Deep Keep Beep Seep Weep Jeep
  Rome Home Come Dome Past Readers Hope Rope Ring Sing Wing Ford Word Cord Fix Mix Pens Dens Hens`.split(
    /\s+/,
  )

function index(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  for (const word of new Set(WORDS)) {
    const rest = word.slice(1)
    if (rest !== '') letters.set(rest, (letters.get(rest) ?? '') + word.charAt(0))
  }
  return letters
}

/** For each word without its first letter, all the letters that make one of these words of it. */
export const OPENERS: ReadonlyMap<string, string> = index()
