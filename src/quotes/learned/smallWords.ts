/** Words that carry grammar rather than matter: features keep them as they are and put a class for every other word. */
export const SMALL_WORDS = new Set(
  `the a an this that these those of in on at to for from with by as about into over after before under than and or but
  nor so yet if because while when where who whom whose which what how why whether although though since until unless
  not n't he she it they we i you him her them us me his hers its their our my your himself herself itself themselves is
  are was were be been being am has have had do does did will would can could may might must shall should there here
  also too just only even still already never ever more most less many much some any all both each every no none other
  another such same own one two first last new said says say told tell according`.split(/\s+/),
)
