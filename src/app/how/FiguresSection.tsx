import figures from './figures.json'
import type { QuoteFigures } from './QuoteFigures.ts'

const { news, reviewed }: QuoteFigures = figures
const one = (figure: number) => figure.toFixed(1)

/** How often this version errs, from the one file that `npm run bench:quotes` writes. */
export function FiguresSection() {
  return (
    <>
      <p className="text">
        Figures are out of 100. The first table is of {news.articles} news articles on politics in the United
        States (of the corpus PolNeAR), in which people marked every quote by hand. The software had not seen
        them. “Two people” is how far two of those people agree with each other: nothing can be asked to do
        better. Its first three figures fall with every quote missed and with every mark without reason.
      </p>
      <table className="figures">
        <caption>Hand-marked news</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">This version</th>
            <th scope="col">Two people</th>
          </tr>
        </thead>
        <tbody>
          <Row label="Words in quotation marks, with the very same limits" of="marksExact" />
          <Row label="Quotes of every kind, at least by half" of="found" />
          <Row label="Reported speech alone, at least by half" of="reportedFound" />
          <Row label="Words that stand for the speaker, where a quote was found" of="speaker" />
        </tbody>
      </table>
      <table className="figures">
        <caption>Names shown, in the same articles</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">Shown for</th>
            <th scope="col">Right</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Beside exact words</th>
            <td>{one(news.shown.direct.shown)}</td>
            <td>{one(news.shown.direct.right)}</td>
          </tr>
          <tr>
            <th scope="row">Beside reported speech</th>
            <td>{one(news.shown.reported.shown)}</td>
            <td>{one(news.shown.reported.right)}</td>
          </tr>
        </tbody>
      </table>
      <p className="text">
        Those articles do not tell who “he” is, and they are of one country and one time. So the software also
        reads {reviewed.articles} articles of British, Indian, African and agency style, written for the
        purpose about people who do not exist: {reviewed.quotes} quotes, {reviewed.pronounQuotes} of them by
        “he”, “she” or “they”. Most were made to be hard.
      </p>
      <table className="figures">
        <caption>Articles made to be hard</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">This version</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">“He”, “she” and “they” taken for the right person</th>
            <td>{one(reviewed.pronoun)}</td>
          </tr>
          <tr>
            <th scope="row">Names shown beside words that are not theirs</th>
            <td>{one(reviewed.wrongNames)}</td>
          </tr>
          <tr>
            <th scope="row">Quotes with no name shown, though the article tells it</th>
            <td>{one(reviewed.withheld)}</td>
          </tr>
        </tbody>
      </table>
    </>
  )
}

function Row({ label, of }: { label: string; of: keyof QuoteFigures['news']['people'] }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{one(news[of])}</td>
      <td>{one(news.people[of])}</td>
    </tr>
  )
}
