import { useEffect, useMemo, useState } from 'react'
import type { ArticlePage } from '../../archive/ArticlePage.ts'
import type { Site } from '../../archive/Site.ts'
import { articleShard, SITE } from '../../archive/shards.ts'
import { blockText } from '../../article/Article.ts'
import { useShard } from '../queries.ts'
import { textLanguage } from '../ui/direction.ts'
import { PageMeta } from '../ui/PageMeta.tsx'
import { setPreference, usePreference } from '../ui/preferences.ts'
import { useShortcuts } from '../ui/useShortcuts.ts'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { Credit } from './Credit.tsx'
import { copyText } from './copyText.ts'
import { Dock } from './Dock.tsx'
import { describeArticle } from './describeArticle.ts'
import { PrintFoot } from './PrintFoot.tsx'
import { QuoteDetails } from './QuoteDetails.tsx'
import { Rail } from './Rail.tsx'
import { useSelectedQuote } from './useSelectedQuote.ts'

/** One article: source and date above the headline, marked quotes, names in the margin, who said what in the rail. */
export function ArticleScreen({ path }: { path: string }) {
  const { article, quotes } = useShard<ArticlePage>(articleShard(path))
  const site = useShard<Site>(SITE)
  const today = useToday(site.built)
  const [asCut, setAsCut] = useState(false)
  const highlights = usePreference('highlights') === 'on'
  const texts = useMemo(() => article.body.map(blockText), [article])
  const { selected, pointed, select, close, step } = useSelectedQuote(quotes, texts)
  const language = textLanguage(article.language)
  useShortcuts({
    '[': () => step(-1),
    ']': () => step(1),
    h: () => setPreference('highlights', highlights ? 'off' : 'on'),
    v: () => document.querySelector<HTMLAnchorElement>('.read')?.click(),
    c: () => copyText(location.href),
    Escape: close,
  })
  const details = selected && (
    <QuoteDetails
      article={article}
      quotes={quotes}
      quote={selected}
      texts={texts}
      path={path}
      onStep={step}
      onClose={close}
    />
  )
  return (
    <div className="wrap reading">
      <PageMeta
        site={site}
        path={path}
        title={`${article.headline} · ${site.title}`}
        description={describeArticle(article, quotes, texts)}
        type="article"
      />
      <article className="article" data-selected={selected ? '' : undefined}>
        <ArticleHead
          article={article}
          path={path}
          today={today}
          asCut={asCut}
          onAsCut={() => setAsCut(!asCut)}
          quotes={quotes}
          selected={selected}
          language={language}
        />
        <div className="body">
          <ArticleBody
            article={article}
            quotes={quotes}
            texts={texts}
            asCut={asCut}
            selected={selected}
            pointed={pointed}
            onSelect={select}
          />
          <Credit article={article} />
        </div>
        <Rail quotes={quotes} texts={texts} language={language} onSelect={select}>
          {details}
        </Rail>
      </article>
      <Dock headline={article.headline} path={path} quotes={quotes} selected={selected} onStep={step} />
      <PrintFoot article={article} site={site} path={path} today={today} />
    </div>
  )
}

/** The day of the build while hydrating, then the reader's own: an article grows older than its page. */
function useToday(built: string): string {
  const [today, setToday] = useState(built)
  useEffect(() => setToday(new Date().toISOString().slice(0, 10)), [])
  return today
}
