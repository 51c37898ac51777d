import type { PublicArticle } from '../../archive/ArticlePage.ts'
import type { Site } from '../../archive/Site.ts'
import { formatDate } from '../ui/formatDate.ts'
import { canonical } from '../ui/PageMeta.tsx'
import { useHydrated } from '../ui/useHydrated.ts'
import { articleWords } from './articleWords.ts'
import { shareAddress } from './shareAddress.ts'

type PrintFootProps = { article: PublicArticle; site: Site; path: string; today: string }

/** What a sheet of paper must say of itself: whose words, of what day, where to read them, and when it was printed. */
export function PrintFoot({ article, site, path, today }: PrintFootProps) {
  const here = useHydrated() && site.url === undefined ? shareAddress(path) : canonical(site, path)
  const from = [article.publisher, article.published && formatDate(article.published)]
  return (
    <p className="print-only">
      {from.filter(Boolean).join(', ')}
      <br />
      {here}
      <br />
      {articleWords.printed(formatDate(today))}
    </p>
  )
}
