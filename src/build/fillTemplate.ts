export type RenderedPage = {
  /** Markup of the page, with the elements that belong in the head at its beginning. */
  html: string
  language: string
  direction: 'ltr' | 'rtl'
  /** Values of JSON elements: what the page was rendered from, and what search engines read. */
  data: unknown
  jsonLd: unknown
  /**
   * What the page needs at once: the front page has its styles in itself, an article's needs those of articles too,
   * and the page on how quotes are found its own besides.
   */
  screen: 'front' | 'article' | 'how' | 'other'
  /** Where a page without a script sends its reader on to; null for pages that stay. */
  movedTo: string | null
}

/** What React puts before the root's own markup: titles, metas and links that belong in the head. */
const HEAD = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)+/

/** Elements of the template that belong to some pages only. */
const OF_SCREEN =
  /(?:<link [^>]*data-screen="(\w+)"[^>]*>|<(style|noscript) data-screen="(\w+)">[\s\S]*?<\/\2>)\s*/g
/** On the front page start.js does not hold up the first paint: of what it sets only the theme shows there. */
const START = /<script src="[^"]*start\.js"/
/** Where start.js is told of the code that shows an article, and of the styles that the front page has not. */
const ARTICLE_CODE = / data-article="[^"]*"/
const LATER_STYLES = / data-styles="[^"]*"/

/** JSON that cannot end the script element it stands in. */
const embed = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

/**
 * The built index.html with a page rendered into it. `dataAddress` is that of a file with the page's data, where it does
 * not stand in the page. Replacements are functions, for texts hold `$`.
 */
export function fillTemplate(template: string, page: RenderedPage, dataAddress?: string): string {
  const head = HEAD.exec(page.html)?.[0] ?? ''
  const body = page.html.slice(head.length)
  const ld = page.jsonLd === null ? '' : `<script type="application/ld+json">${embed(page.jsonLd)}</script>`
  const onward =
    page.movedTo === null
      ? ''
      : `<noscript><meta http-equiv="refresh" content="0; url=${page.movedTo.replaceAll('"', '%22')}"></noscript>`
  const data =
    page.data === null || dataAddress !== undefined
      ? ''
      : `<script type="application/json" id="page-data">${embed(page.data)}</script>`
  const early = page.screen === 'front' ? ' async' : ''
  const dataPage = dataAddress === undefined ? '' : ` data-page="${dataAddress}"`
  return template
    .replace(/<html[^>]*>/, () => `<html lang="${page.language}" dir="${page.direction}">`)
    .replace(OF_SCREEN, (element, ofLink, _, ofOther) =>
      isFor(ofLink ?? ofOther, page.screen) ? element : '',
    )
    .replace(ARTICLE_CODE, (code) => (isFor('article', page.screen) ? code : ''))
    .replace(LATER_STYLES, (styles) => (isFor('front', page.screen) ? styles : ''))
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace(START, (tag) => `${tag}${early}${dataPage}`)
    .replace('</head>', () => `${ld}${onward}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>${data}`)
}

const isFor = (element: string, screen: RenderedPage['screen']) =>
  element === screen ||
  (element === 'article' && screen === 'how') ||
  (element === 'other' && screen !== 'front')
