import type { ArticlePage } from '../../archive/ArticlePage.ts'
import type { Site } from '../../archive/Site.ts'
import { blockText } from '../../article/Article.ts'
import { quoteKind } from '../../article/Quote.ts'

/** schema.org NewsArticle with a Quotation for every exact quote whose speaker is certain. */
export function makeJsonLd({ article, quotes }: ArticlePage, site: Site, url: string) {
  const texts = article.body.map(blockText)
  const source = article.sources?.find(({ scope }) => scope === 'article')
  const address = site.url === undefined ? url : site.url + url.slice(import.meta.env.BASE_URL.length)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    inLanguage: article.language,
    url: address,
    ...(article.published !== null && { datePublished: article.published }),
    ...(article.byline && { author: article.byline.map((name) => ({ '@type': 'Person', name })) }),
    ...(article.publisher !== undefined &&
      article.kind === 'cutting' && { publisher: { '@type': 'Organization', name: article.publisher } }),
    ...(source && { isBasedOn: source.url }),
    hasPart: quotes
      .filter((quote) => quote.speaker?.certainty === 'stated' && quoteKind(quote, texts) === 'direct')
      .map((quote) => ({
        '@type': 'Quotation',
        '@id': `${address}#q-${encodeURIComponent(quote.id)}`,
        text: quote.content.map(({ block, start, end }) => texts[block]!.slice(start, end)).join(' … '),
        spokenByCharacter: {
          '@type': quote.speaker!.is === 'person' ? 'Person' : 'Organization',
          name: quote.speaker!.name,
        },
      })),
  }
}
