import { type LanguageTable, words } from './LanguageTable.ts'

/** Spanish, French, Italian and Portuguese. */
export const ROMANCE: Record<string, LanguageTable> = {
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
  it: {
    verbs: words(
      'ha detto, ha dichiarato, ha affermato, ha aggiunto, ha spiegato, ha annunciato, ha sottolineato, ha precisato, ha confermato, ha riferito, ha raccontato, ha assicurato, ha ricordato, ha commentato, ha scritto, ha ribadito, ha sostenuto, ha replicato, ha risposto, ha avvertito, ha ammesso, ha concluso, ha chiesto, aveva detto, disse, dice, dichiara, afferma, aggiunge, spiega, annuncia, sottolinea, precisa, conferma, riferisce, racconta, assicura, ricorda, commenta, scrive, ribadisce, sostiene, replica, risponde, avverte, ammette',
    ),
    phrases: words('secondo, stando a, a detta di, come ha detto, come ha spiegato, nelle parole di'),
    that: words("che, ch'"),
    capitals: true,
    lead: words("il, lo, la, i, gli, le, l', un, uno, una, suo, sua"),
    pronouns: words('lui, lei, egli, ella, loro, noi, io'),
    auxiliaries: words('si, gli, le, lo, ci, poi, anche'),
    relatives: words('che, il quale, la quale'),
    breaks: words(
      'in, nel, nella, nello, nei, nelle, a, al, alla, allo, ai, alle, da, dal, dalla, con, su, sul, sulla, per, tra, fra, dopo, prima, durante, poi, ieri, oggi, intanto, infine, inoltre, così, quindi, ma, e, come, quando, se, mentre, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica',
    ),
    drops: true,
    elides: true,
    titles: words('signor, signora, sig, dottor, dottoressa'),
    organisations: words(
      'polizia, carabinieri, governo, ministero, agenzia, azienda, giornale, quotidiano, partito, comune, esercito, banca, università, tribunale, società, consiglio, commissione, organizzazione, istituto, sindacato, procura, questura, regione, prefettura',
    ),
    unnamed: words(
      'portavoce, fonte, testimone, abitante, residente, responsabile, esperto, esperta, avvocato, avvocata, medico, funzionario, funzionaria',
    ),
  },
  pt: {
    verbs: words(
      'disse, diz, afirmou, afirma, declarou, declara, explicou, explica, acrescentou, acrescenta, informou, informa, anunciou, anuncia, destacou, destaca, ressaltou, ressalta, garantiu, garante, confirmou, confirma, contou, conta, comentou, comenta, alertou, alerta, lembrou, lembra, admitiu, admite, respondeu, responde, escreveu, escreve, reforçou, sublinhou, sublinha, frisou, referiu, refere, salientou, revelou, assegurou, indicou, avisou, concluiu, defendeu, avaliou, questionou, perguntou',
    ),
    phrases: words('segundo, de acordo com, conforme, nas palavras de'),
    that: ['que'],
    capitals: true,
    lead: words('o, a, os, as, um, uma, seu, sua'),
    pronouns: words('ele, ela, eles, elas, eu, nós'),
    auxiliaries: words('se, lhe, lhes, também, já, ainda'),
    relatives: words('que, quem'),
    breaks: words(
      'em, no, na, nos, nas, ao, à, com, por, pelo, pela, sobre, entre, após, antes, depois, durante, então, ontem, hoje, ainda, assim, mas, e, como, quando, se, enquanto, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo',
    ),
    drops: true,
    elides: false,
    titles: words('senhor, senhora, sr, sra, dom, dona'),
    organisations: words(
      'polícia, governo, ministério, agência, empresa, jornal, partido, prefeitura, câmara, exército, banco, universidade, tribunal, companhia, conselho, comissão, organização, instituto, sindicato, secretaria, associação, hospital, bombeiros',
    ),
    unnamed: words(
      'porta-voz, fonte, testemunha, morador, moradora, vizinho, vizinha, funcionário, funcionária, especialista, advogado, advogada, médico, médica',
    ),
  },
}
