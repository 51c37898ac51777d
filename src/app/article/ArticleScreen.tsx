import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import type { Site } from '../../archive/Site.ts'
import { SITE } from '../../archive/shards.ts'
import { blockText } from '../../article/Article.ts'
import { useShard } from '../queries.ts'
import { textLanguage } from '../ui/direction.ts'
import { PageMeta } from '../ui/PageMeta.tsx'
import { setPreference, usePreference } from '../ui/preferences.ts'
import { tellCopied } from '../ui/toast.ts'
import { useHydrated } from '../ui/useHydrated.ts'
import { useShortcuts } from '../ui/useShortcuts.ts'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import { articleWords } from './articleWords.ts'
import { Credit } from './Credit.tsx'
import { copyText } from './copyText.ts'
import { Dock } from './Dock.tsx'
import { describeArticle } from './describeArticle.ts'
import { HitsBar } from './HitsBar.tsx'
import { PrintFoot } from './PrintFoot.tsx'
import { Provenance } from './Provenance.tsx'
import { QuoteDetails } from './QuoteDetails.tsx'
import { Rail } from './Rail.tsx'
import { SelectionBar, selectedWords } from './SelectionBar.tsx'
import { useBlocks } from './useBlocks.ts'
import { useCorrections } from './useCorrections.ts'
import { useHits } from './useHits.ts'
import { useSelectedQuote } from './useSelectedQuote.ts'

const AddQuote = lazy(async () => ({ default: (await import('../correct/AddQuote.tsx')).AddQuote }))
const CorrectFields = lazy(async () => ({
  default: (await import('../correct/CorrectFields.tsx')).CorrectFields,
}))

type Dialog = { kind: 'fields' } | { kind: 'add'; selection: string } | null

/** One article: source and date above the headline, marked quotes, names in the margin, who said what in the rail. */
export function ArticleScreen({ path, ahead }: { path: string; ahead: boolean }) {
  const { article, quotes, corrections } = useCorrections(path)
  const site = useShard<Site>(SITE)
  const today = useToday(site.built)
  const [asCut, setAsCut] = useState(false)
  const [dialog, setDialog] = useState<Dialog>(null)
  const [dropped, setDropped] = useState<string | null>(null)
  const highlights = usePreference('highlights') === 'on'
  const texts = useMemo(() => article.body.map(blockText), [article])
  const blocks = useBlocks(texts, ahead)
  const whole = blocks === texts.length
  const { selected, pointed, select, open, close, step } = useSelectedQuote(quotes, texts)
  const language = textLanguage(article.language)
  const element = useRef<HTMLElement>(null)
  const hits = useHits(element)
  useShortcuts({
    '[': () => step(-1),
    ']': () => step(1),
    h: () => setPreference('highlights', highlights ? 'off' : 'on'),
    v: () => document.querySelector<HTMLAnchorElement>('.read')?.click(),
    c: () => void copyText(location.href).then((done) => tellCopied(done, location.href)),
    m: () => setDialog({ kind: 'add', selection: selectedWords() }),
    Escape: close,
  })
  const details = selected && (
    <QuoteDetails
      article={article}
      quotes={quotes}
      quote={selected}
      texts={texts}
      path={path}
      corrections={corrections}
      onDropped={setDropped}
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
      <article
        ref={element}
        className="article"
        data-selected={selected ? '' : undefined}
        data-hits={hits.count > 0 ? '' : undefined}
      >
        <ArticleHead
          article={article}
          path={path}
          today={today}
          asCut={asCut}
          onAsCut={() => setAsCut(!asCut)}
          onCorrect={() => setDialog({ kind: 'fields' })}
          quotes={quotes}
          selected={selected}
          language={language}
        />
        <div className="body">
          <ArticleBody
            article={article}
            quotes={quotes}
            texts={texts}
            end={blocks}
            asCut={asCut}
            selected={selected}
            pointed={pointed}
            onSelect={select}
          />
          {whole && (
            <>
              <Credit article={article} />
              <Provenance
                article={article}
                path={path}
                texts={texts}
                corrections={corrections}
                onCorrect={() => setDialog({ kind: 'fields' })}
              />
            </>
          )}
        </div>
        {whole && (
          <Rail
            quotes={quotes}
            texts={texts}
            language={language}
            onSelect={open}
            onAdd={() => setDialog({ kind: 'add', selection: '' })}
          >
            {dropped !== null && (
              <p className="by-hand" role="status">
                {articleWords.noLonger}{' '}
                <button
                  type="button"
                  className="text-button"
                  onClick={() => corrections.undo(dropped).then(() => setDropped(null))}
                >
                  {articleWords.undo}
                </button>
              </p>
            )}
            {details}
          </Rail>
        )}
      </article>
      {whole && (
        <>
          <Dock headline={article.headline} path={path} quotes={quotes} selected={selected} onStep={step} />
          <HitsBar count={hits.count} at={hits.at} onStep={hits.step} />
          <SelectionBar onMark={(selection) => setDialog({ kind: 'add', selection })} />
          <PrintFoot article={article} site={site} path={path} today={today} />
        </>
      )}
      {dialog && (
        <Suspense fallback={null}>
          {dialog.kind === 'fields' ? (
            <CorrectFields article={article} onSave={corrections.save} onClose={() => setDialog(null)} />
          ) : (
            <AddQuote
              quotes={quotes}
              texts={texts}
              selection={dialog.selection}
              onSave={corrections.save}
              onClose={() => setDialog(null)}
            />
          )}
        </Suspense>
      )}
    </div>
  )
}

/** The day of the build while hydrating, then the reader's own: an article grows older than its page. */
function useToday(built: string): string {
  return useHydrated() ? new Date().toISOString().slice(0, 10) : built
}
