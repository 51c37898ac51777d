import { type LanguageTable, words } from './LanguageTable.ts'

/** German: every noun has a capital, so offices are told by their endings. */
export const GERMAN: LanguageTable = {
  verbs: words(
    'sagte, sagt, gesagt, erklärte, erklärt, betonte, betont, teilte mit, teilt mit, mitgeteilt, berichtete, berichtet, meinte, meint, fügte hinzu, ergänzte, ergänzt, kündigte an, angekündigt, warnte, warnt, kritisierte, forderte, versicherte, versichert, bestätigte, räumte ein, unterstrich, schrieb, schreibt, antwortete, fragte, erzählte, erzählt, wies darauf hin, stellte klar, behauptete, behauptet',
  ),
  phrases: [
    ...words(
      'laut, nach angaben von, nach angaben des, nach angaben der, nach aussage von, nach aussage des, nach aussage der, nach den worten von, nach den worten des, nach den worten der',
    ),
    ', so',
  ],
  that: ['dass'],
  opens: ', that',
  capitals: true,
  lead: words('der, die, das, den, dem, des, ein, eine, einer, einem, eines'),
  pronouns: words('er, sie, es, ich, wir, man'),
  auxiliaries: words('hat, hatte, habe, auch, zudem, bereits'),
  relatives: words('der, die, das'),
  breaks: words(
    'am, im, in, an, auf, bei, beim, mit, nach, vor, zu, zum, zur, aus, über, unter, gegenüber, für, laut, dazu, dabei, damit, daraufhin, darauf, danach, dann, später, zuvor, zugleich, gleichzeitig, außerdem, zudem, ferner, weiter, wörtlich, gestern, heute, jetzt, nun, hier, dort, so, wie, was, wer, als, wenn, weil, obwohl, während, und, aber, doch, schließlich, zunächst, anschließend, allerdings, jedoch, das, dies, ähnlich',
  ),
  drops: false,
  elides: false,
  titles: words('herr, herrn, frau, dr, prof'),
  organisations: words(
    'polizei, regierung, bundesregierung, ministerium, innenministerium, außenministerium, gesundheitsministerium, verteidigungsministerium, agentur, unternehmen, zeitung, partei, armee, bundeswehr, bank, universität, gericht, sender, gesellschaft, kommission, eu-kommission, organisation, institut, gewerkschaft, staatsanwaltschaft, feuerwehr, behörde, behörden, amt, verband, bundestag, bundesrat, bundesbank, stadt, verein, konzern',
  ),
  unnamed: words(
    'sprecher, sprecherin, polizeisprecher, polizeisprecherin, augenzeuge, augenzeugin, zeuge, zeugin, anwohner, anwohnerin, insider, experte, expertin, quelle',
  ),
  offices: words(
    'präsident, präsidentin, minister, ministerin, kanzler, kanzlerin, meister, meisterin, sprecher, sprecherin, vorsitzender, vorsitzende, vorsitzenden, chef, chefin, direktor, direktorin, leiter, leiterin, sekretär, sekretärin, politiker, politikerin, abgeordneter, abgeordnete, anwalt, anwältin, richter, richterin, professor, professorin, forscher, forscherin, experte, expertin, trainer, trainerin, arzt, ärztin, lehrer, lehrerin, kommissar, kommissarin, general, könig, königin, rat, rätin, senator, senatorin, beauftragter, beauftragte, autor, autorin, journalist, journalistin, polizist, polizistin, zeuge, zeugin, anwohner, anwohnerin, wissenschaftler, wissenschaftlerin, historiker, historikerin, ökonom, ökonomin, soldat, bäcker, bäckerin, bauer, bäuerin, mitglied, vorstand, manager, managerin, führer, führerin, landrat, pfarrer, pfarrerin, bischof, papst, premier, student, studentin, schüler, schülerin, insider, quelle, studie, bericht',
  ),
}
