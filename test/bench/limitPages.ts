import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'

type Row = {
  day: string
  meta: string
  href: string
  headline: string
  opening: string
  words: string
  by: string
}
type ListContent = { title: string; rows: Row[]; filters: string[]; count: string; path: string }
type ArticleContent = {
  kicker: string
  headline: string
  byline: string
  passages: string[]
  voices: string[]
}

/** Marks only what a page needs to look like the reader's: two faces, one column, headings. */
const STYLE = `@font-face{font-family:N;src:url(newsreader.woff2);font-weight:200 800;font-display:swap}
@font-face{font-family:P;src:url(public-sans.woff2);font-weight:100 900;font-display:swap}
body{margin:0 auto;max-width:76rem;padding:0 1rem;font:18px/1.5 N,serif;color:#15181b}
header,.m,.b,aside,h2{font:14px/1.4 P,sans-serif}h1,h3{font:600 24px/1.2 N,serif;margin:.3em 0}p{margin:.3em 0}
li{list-style:none;display:grid;grid-template-columns:3fr 2fr;gap:2rem;border-top:1px solid #d7dad7;padding:1rem 0}
ul{padding:0}mark{background:#fff1b8}a{color:inherit;text-decoration:none}`

/**
 * Writes what nobody can be faster than: hand-made pages that show what the reader's list and article show, in the
 * same faces, with inlined styles and without a script. `swap/` has the article in memory and one line that shows it.
 */
export async function writeLimitPages(
  browser: Browser,
  site: string,
  siteUrl: string,
  out: string,
): Promise<string> {
  const { list, article } = await readContent(browser, siteUrl)
  await mkdir(join(out, 'swap'), { recursive: true })
  const assets = await readdir(join(site, 'assets'))
  for (const [face, name] of [
    ['newsreader-latin-wght', 'newsreader.woff2'],
    ['public-sans-latin-wght', 'public-sans.woff2'],
  ] as const) {
    const from = join(site, 'assets', assets.find((asset) => asset.startsWith(face))!)
    for (const folder of [out, join(out, 'swap')]) await copyFile(from, join(folder, name))
  }
  const shown = articleMarkup(article)
  await writeFile(join(out, 'index.html'), page(list.title, listMarkup(list)))
  await writeFile(join(out, 'article.html'), page(article.headline, shown))
  const script = `const article=${JSON.stringify(shown).replaceAll('<', '\\u003c')};addEventListener('click',e=>{if(e.target.closest('h3 a')){e.preventDefault();document.body.innerHTML=article;scrollTo(0,0)}})`
  await writeFile(
    join(out, 'swap', 'index.html'),
    page(list.title, `${listMarkup(list)}<script>${script}</script>`),
  )
  return list.path
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title><link rel="preload" href="newsreader.woff2" as="font" crossorigin><style>${STYLE}</style><body>${body}`

function listMarkup({ title, rows, filters, count }: ListContent): string {
  let day = ''
  let items = ''
  for (const row of rows) {
    if (row.day !== day) items += `${items === '' ? '' : '</ul>'}<h2>${escapeText(row.day)}</h2><ul>`
    day = row.day
    items += `<li><div><p class="m">${escapeText(row.meta)}</p><h3><a href="article.html">${escapeText(row.headline)}</a></h3><p>${escapeText(row.opening)}</p></div>`
    items +=
      row.words === ''
        ? ''
        : `<p><mark>${escapeText(row.words)}</mark> <span class="b">${escapeText(row.by)}</span></p>`
  }
  return `<header>${escapeText(title)}</header><aside>${filters.map(escapeText).join('<br>')}</aside><p class="m">${escapeText(count)}</p>${items}</ul>`
}

function articleMarkup({ kicker, headline, byline, passages, voices }: ArticleContent): string {
  return `<article><p class="m">${escapeText(kicker)}</p><h1>${escapeText(headline)}</h1><p class="b">${escapeText(byline)}</p>${passages.join('')}</article><aside>${voices.map((voice) => `<p>${escapeText(voice)}</p>`).join('')}</aside>`
}

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** What a reader sees of the list and of its first article, read from the built pages without their scripts. */
async function readContent(
  browser: Browser,
  url: string,
): Promise<{ list: ListContent; article: ArticleContent }> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  })
  const tab = await context.newPage()
  await tab.goto(url)
  const list = await tab.evaluate(() => {
    const text = (element: Element | null | undefined) =>
      element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    return {
      title: text(document.querySelector('.plate')),
      count: text(document.querySelector('.result-bar')),
      filters: [...document.querySelectorAll('.facets legend, .facets label')].map(text),
      path: document.querySelector('.item h3 a')!.getAttribute('href')!,
      rows: [...document.querySelectorAll('.item')].slice(0, 50).map((item) => ({
        day: text(item.closest('section')?.querySelector('h2')),
        meta: text(item.querySelector('.meta')),
        href: item.querySelector('h3 a')?.getAttribute('href') ?? '',
        headline: text(item.querySelector('h3')),
        opening: text(item.querySelector('.opening')),
        words: text(item.querySelector('.said .words')),
        by: text(item.querySelector('.said .by')),
      })),
    }
  })
  await tab.goto(new URL(list.path, url).href)
  const article = await tab.evaluate(() => {
    const text = (element: Element | null | undefined) =>
      element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    const plain = (html: string) =>
      html.replace(/<(\/?)(?!mark|\/mark)[^>]*>/g, '').replace(/<mark[^>]*>/g, '<mark>')
    return {
      kicker: text(document.querySelector('.kicker')),
      headline: text(document.querySelector('h1')),
      byline: text(document.querySelector('.byline')),
      voices: [...document.querySelectorAll('.voices li')].map(text),
      passages: [...document.querySelectorAll('.passage')].map((passage) => {
        const names = text(passage.querySelector('.names'))
        return `${names === '' ? '' : `<p class="b">${names}</p>`}<p>${plain(passage.querySelector('.text, h2')?.innerHTML ?? '')}</p>`
      }),
    }
  })
  await context.close()
  return { list, article }
}
