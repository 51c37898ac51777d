import '../article/article.css'
import './how.css'
import type { ReactNode } from 'react'
import type { Site } from '../../archive/Site.ts'
import { SITE } from '../../archive/shards.ts'
import { HOW_QUOTES } from '../../article/address.ts'
import { articleWords } from '../article/articleWords.ts'
import { useShard } from '../queries.ts'
import { PageMeta } from '../ui/PageMeta.tsx'
import { words } from '../words.ts'
import { FiguresSection } from './FiguresSection.tsx'
import { SamplePassage } from './SamplePassage.tsx'
import { SAMPLES } from './samples.ts'

const SECTIONS = {
  marks: 'What the marks mean',
  works: 'How it works',
  withheld: 'When a name is withheld',
  not: 'What it does not do',
  errs: 'How often it errs',
  wrong: 'What to do about an error',
}

/** What the marks mean, how quotes and speakers are found, and how often that goes wrong. */
export function HowScreen() {
  const site = useShard<Site>(SITE)
  return (
    <div className="wrap reading">
      <PageMeta
        site={site}
        path={HOW_QUOTES}
        title={`${words.howFound} · ${site.title}`}
        description="What the marks mean, how the software decides who said what, and how often it is wrong."
        type="website"
      />
      <article className="article how" lang="en" dir="ltr">
        <header className="head">
          <h1 tabIndex={-1}>{words.howFound}</h1>
          <p className="standfirst">
            Software marks what people said in these articles, and names who said it. It is mostly right and
            sometimes wrong.
          </p>
        </header>
        <nav className="rail" aria-label="On this page">
          <ul>
            {Object.entries(SECTIONS).map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="body">
          <Marks />
          <Works />
          <Withheld />
          <NotDone />
          <Section id="errs">
            <FiguresSection />
          </Section>
          <Wrong />
        </div>
      </article>
    </div>
  )
}

function Section({ id, children }: { id: keyof typeof SECTIONS; children: ReactNode }) {
  return (
    <section id={id} className="passage" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{SECTIONS[id]}</h2>
      {children}
    </section>
  )
}

function Marks() {
  return (
    <Section id="marks">
      <p className="text">
        <b>Exact words</b> stand in quotation marks in the article. They are shown as they stand there, never
        altered.
      </p>
      <SamplePassage sample={SAMPLES.direct} />
      <p className="text">
        <b>Reported speech</b> is what somebody said in the writer’s words, not in theirs.
      </p>
      <SamplePassage sample={SAMPLES.indirect} />
      <p className="text">Often it is both: reported, with a few words exact.</p>
      <SamplePassage sample={SAMPLES.mixed} />
      <p className="text">
        Who said it stands beside the paragraph, or above it on a small screen. Where that is not clear, no
        name stands there.
      </p>
      <SamplePassage sample={SAMPLES.unclear} />
      <p className="text">
        A mark covers what was said and nothing else: neither the “said” nor the name. Choose a name, and the
        details tell which words of the article made the software think so. In print, and where colours are
        off, exact words have a solid line under them and reported ones a dotted one.
      </p>
    </Section>
  )
}

function Works() {
  return (
    <Section id="works">
      <ol className="text">
        <li>
          It pairs the quotation marks, over several paragraphs where a quote runs on. Titles, nicknames and
          words held at arm’s length are left alone.
        </li>
        <li>
          It looks for the words that report: “said”, “told the court”, “according to”, “in a statement”. From
          them it follows what was said to where it ends.
        </li>
        <li>It reads who belongs to them: a name, an office, a group, a source that is not named.</li>
        <li>
          It asks who that is in this article. “Brook” is the Ana Brook of the second paragraph, “the
          engineer” is she if it is her office, and “she” is the woman who fits best and was spoken of last.
        </li>
        <li>It asks how sure it is. Where it is not sure enough, it shows no name.</li>
      </ol>
      <p className="text">
        All this is done when the archive is built, on the machine of whoever keeps it. Nothing is sent
        anywhere, and the same article always gives the same quotes.
      </p>
    </Section>
  )
}

function Withheld() {
  return (
    <Section id="withheld">
      <p className="text">
        A wrong name beside somebody’s words does harm; a missing one does not. Where two people fit, or
        nobody does for certain, the words stay marked and “{words.unclear}” stands beside them. A source that
        the article leaves unnamed stays so: “a spokesman”.
      </p>
      <p className="text">
        The details of a quote say how sure the software is. “{articleWords.certainties.stated![0]}”: the name
        or the office stands in the same sentence. “{articleWords.certainties.inferred![0]}”: it was worked
        out from “he”, “she” or an earlier sentence. Whoever keeps the archive can also withhold a name
        everywhere.
      </p>
    </Section>
  )
}

function NotDone() {
  return (
    <Section id="not">
      <ul className="text">
        <li>
          It marks what people say, not what they think. “She believes”, “he wants”, “they support” are no
          quotes.
        </li>
        <li>
          It does not judge. A mark says that the article has somebody say this: not that it is true, nor that
          it was really said.
        </li>
        <li>
          It reads English best. In Spanish, French, German, Italian, Portuguese, Arabic, Persian, Russian,
          Chinese and Japanese it finds what is said plainly; in other languages it marks what stands in
          quotation marks and names nobody.
        </li>
        <li>
          It knows only what the article tells. A person whom the article does not name stays unknown to it,
          however famous.
        </li>
        <li>
          It misses more reported speech than it marks without reason, above all where a thing is announced,
          demanded or promised in a word or two.
        </li>
      </ul>
    </Section>
  )
}

function Wrong() {
  return (
    <Section id="wrong">
      <p className="text">
        Look at the source; every article leads to it. Then choose the name beside the words and “
        {articleWords.wrong}” in the details: another speaker, nobody’s words, or marked too much or too
        little. Words that were missed can be selected and marked.
      </p>
      <p className="text">
        On the keeper’s own machine a correction is saved with the article at once. On a published site it
        stays on your device until you download it and send it to the keeper. A correction is kept by the
        words it is about, so it holds when better software reads the article again, and it is shown as
        “corrected by hand”.
      </p>
    </Section>
  )
}
