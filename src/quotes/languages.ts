/**
 * The commonest cues of a language whose grammar the engine does not know. `before`: the speaker follows ("dijo X");
 * `after`: the speaker comes first ("X گفت"); most verbs do both. `phrases` introduce the speaker like "according to".
 * All in lower case; a space matches any white space.
 */
export type LanguageTable = {
  verbs: string[]
  phrases: string[]
  /** Words that open a reported clause. */
  that: string[]
  /** Whether names are told by capitals. */
  capitals: boolean
  /** Articles and titles that may stand in front of a name in small letters. */
  lead: string[]
  pronouns: string[]
  /** Stand between a speaker and the cue: auxiliaries, and pronouns behind a comma. */
  auxiliaries: string[]
  relatives: string[]
  /** End a name in front of the cue where the verb comes last: "X از Y خواست". */
  breaks: string[]
  /** Whether a cue may do without a subject: "Dijo que". */
  drops: boolean
  /** Whether short words lose their vowel before another: "qu’une" is two words. */
  elides: boolean
  /** Say "Mr" and the like: no part of name or role. */
  titles: string[]
  /** Words of institutions, and of people without a name. */
  organisations: string[]
  unnamed: string[]
}

const words = (text: string) => text.split(',').map((word) => word.trim())

const TABLES: Record<string, LanguageTable> = {
  es: {
    verbs: words(
      'dijo, dice, dijeron, afirmó, afirma, afirmaron, aseguró, aseguraron, declaró, declararon, señaló, señalaron, explicó, explicaron, añadió, agregó, indicó, indicaron, informó, informaron, advirtió, anunció, anunciaron, sostuvo, manifestó, insistió, reconoció, comentó, apuntó, subrayó, precisó, confirmó, confirmaron, denunció, recordó, recordaron, replicó, respondió, avisó, ha dicho, ha afirmado, ha asegurado, ha declarado, ha explicado, han dicho',
    ),
    phrases: words('según, de acuerdo con, en palabras de'),
    that: ['que'],
    capitals: true,
    lead: words('el, la, los, las, un, una, don, doña, señor, señora, su'),
    pronouns: words('él, ella, ellos, ellas'),
    auxiliaries: words('se, le, les, lo, también, ya'),
    relatives: words('que, quien, quienes'),
    breaks: [],
    drops: true,
    elides: false,
    titles: words('señor, señora, sr, sra, don, doña'),
    organisations: words(
      'policía, gobierno, ministerio, agencia, empresa, diario, periódico, partido, ayuntamiento, ejército, banco, universidad, tribunal, cadena, compañía, junta, consejo, comisión, organización, instituto, sindicato',
    ),
    unnamed: words(
      'portavoz, fuente, testigo, vecino, vecina, funcionario, funcionaria, experto, experta, abogado, abogada, médico',
    ),
  },
  fr: {
    verbs: words(
      'a déclaré, a dit, a affirmé, a ajouté, a expliqué, a indiqué, a précisé, a annoncé, a assuré, a estimé, a souligné, a confirmé, a rapporté, a averti, a reconnu, a évoqué, a rappelé, a répondu, a-t-il dit, a-t-elle dit, a-t-il déclaré, a-t-elle déclaré, a-t-il ajouté, a-t-elle ajouté, a-t-il affirmé, a-t-elle affirmé, a-t-il expliqué, a-t-elle expliqué, ont déclaré, ont dit, ont affirmé, ont indiqué, ont annoncé, dit, déclare, affirme, explique, ajoute, assure, estime, précise, indique, souligne, annonce, rapporte, déclarait, affirmait, expliquait',
    ),
    phrases: words("selon, d’après, d'après, pour reprendre les mots de"),
    that: words("que, qu'"),
    capitals: true,
    lead: words('le, la, les, l, un, une, des, m, mme, son, sa'),
    pronouns: words('il, elle, ils, elles'),
    auxiliaries: words('lui, leur, y'),
    relatives: words('qui'),
    breaks: [],
    drops: false,
    elides: true,
    titles: words('m, mme, mlle, monsieur, madame'),
    organisations: words(
      'police, gouvernement, ministère, agence, entreprise, journal, quotidien, parti, mairie, armée, banque, université, tribunal, chaîne, société, conseil, commission, organisation, institut, syndicat, préfecture, parquet',
    ),
    unnamed: words(
      'porte-parole, source, témoin, habitant, habitante, responsable, expert, experte, avocat, avocate, médecin',
    ),
  },
  ar: {
    verbs: words(
      'قال, قالت, وقال, وقالت, صرح, وصرح, صرحت, وصرحت, أعلن, أعلنت, وأعلن, وأعلنت, أكد, أكدت, وأكد, وأكدت, أضاف, وأضاف, وأضافت, أوضح, وأوضح, ذكرت, وذكرت, أفادت, وأفادت, ذكر, وذكر, يقول, تقول, وأوضحت, أضاف, أضافت',
    ),
    phrases: words('وفقا ل, وفقاً ل, وفقًا ل, بحسب, وبحسب, حسب, نقلا عن'),
    that: words('إن, أن, ان, إنه, إنها, أنه, أنها, بأن'),
    capitals: false,
    lead: words('كان, كانت, وكان, وكانت, إن'),
    pronouns: words('هو, هي'),
    auxiliaries: words('قد, لقد, فقد'),
    relatives: words('الذي, التي'),
    breaks: [],
    drops: true,
    elides: false,
    titles: words('السيد, السيدة'),
    organisations: words(
      'وزارة, لوزارة, الوزارة, الشرطة, للشرطة, شرطة, وكالة, لوكالة, الوكالة, حكومة, الحكومة, للحكومة, الجيش, للجيش, صحيفة, لصحيفة, شركة, الشركة, منظمة, لمنظمة, هيئة, جامعة, بنك, مجلس, التلفزيون, تلفزيون, الإذاعة, إذاعة, قناة, القناة, تجمع, حزب, القوات, قوات',
    ),
    unnamed: words('المتحدث, متحدث, متحدثة, المتحدثة, مسؤول, مسؤولة, مصدر, مصادر, شاهد, شهود, خبير, محام'),
  },
  fa: {
    verbs: words(
      'گفت, گفته است, گفتند, گفته‌اند, اعلام کرد, اعلام کردند, افزود, تاکید کرد, تأکید کرد, گزارش داد, گزارش دادند, اظهار داشت, اظهار کرد, نوشت, گفته بود, می‌گوید, خواست, نوشتند',
    ),
    phrases: words('به گفته, به گفتهٔ, به گفته‌ی, به گزارش, بنا به گزارش, بر اساس گزارش'),
    that: ['که'],
    capitals: false,
    lead: [],
    pronouns: words('او, وی'),
    auxiliaries: words('نیز, هم'),
    relatives: words('که'),
    breaks: words('از, به, در, با'),
    drops: false,
    elides: false,
    titles: words('آقای, خانم'),
    organisations: words(
      'پلیس, وزارت, خبرگزاری, دولت, ارتش, روزنامه, شرکت, سازمان, دانشگاه, بانک, مجلس, شهرداری, دادگاه, سایت, تلویزیون, شبکه, حزب, رسانه‌های, رسانه‌ها',
    ),
    unnamed: words('سخنگو, سخنگوی, منبع, منابع, مقام, مسئول, شاهد, شاهدان, کارشناس, وکیل'),
  },
}

/** Articles, titles and the first words of phrases: no part of a name, though a sentence may begin with them. */
export function opensSentence(table: LanguageTable, lower: string): boolean {
  if (table.lead.includes(lower) || table.titles.includes(lower.replace(/\.$/, ''))) return true
  return table.phrases.some((phrase) => phrase.split(' ')[0] === lower)
}

/** The cues of a language, or undefined where only the quotation marks tell. */
export function languageTable(language: string): LanguageTable | undefined {
  return TABLES[language.toLowerCase().split('-')[0] ?? '']
}
