import type { PublicArticle } from '../../archive/ArticlePage.ts'
import type { Quote } from '../../article/Quote.ts'
import { undoRepairs } from '../../article/repairs.ts'
import { textLanguage } from '../ui/direction.ts'
import { MarkedText } from './MarkedText.tsx'
import { NameLine } from './NameLine.tsx'

type ArticleBodyProps = {
  article: PublicArticle
  quotes: readonly Quote[]
  texts: readonly string[]
  /** How many blocks are shown. */
  end: number
  asCut: boolean
  selected: Quote | null
  /** The block that an address points at without a quote. */
  pointed: number | null
  onSelect: (quote: Quote) => void
}

/** The blocks of an article, each with the names of those whose words are in it; or, without marks, the words as cut. */
export function ArticleBody(props: ArticleBodyProps) {
  const { article, quotes, texts, end, asCut, selected, pointed, onSelect } = props
  const shown = asCut ? undoRepairs(texts, article.repairs ?? []) : texts
  const language = textLanguage(article.language)
  return article.body.slice(0, end).map((block, i) => {
    const here = asCut ? [] : quotes.filter((quote) => quote.content.some((span) => span.block === i))
    const marks = { text: shown[i]!, block: i, quotes: here, selected, onSelect }
    // Blocks have no identity but their place.
    const key = `${i}`
    const passage = i === pointed ? 'passage pointed' : 'passage'
    switch (block.kind) {
      case 'subheading':
        return (
          <div key={key} className={passage}>
            <h2 {...language}>
              <MarkedText {...marks} />
            </h2>
          </div>
        )
      case 'list':
        return (
          <div key={key} className={passage}>
            <div className="text whitespace-pre-line" {...language}>
              <MarkedText {...marks} />
            </div>
          </div>
        )
      default:
        return (
          <div key={key} className={passage}>
            <NameLine quotes={here} selected={selected} onSelect={onSelect} />
            <p className={block.kind === 'caption' ? 'text caption' : 'text'} {...language}>
              {i === 0 && article.dateline !== undefined && !asCut && (
                <span className="dateline">{article.dateline} </span>
              )}
              <MarkedText {...marks} />
            </p>
          </div>
        )
    }
  })
}
