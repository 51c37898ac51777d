import { createHash } from 'node:crypto'
import type { HtmlTagDescriptor, IndexHtmlTransformResult } from 'vite'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/** What was bundled, by its file. */
type Bundle = Record<string, { type: string; source?: string | Uint8Array }>

const MODULE = /<script type="module"[^>]* src="([^"]*)"><\/script>\s*/
const STYLES = /<link rel="stylesheet"[^>]* href="([^"]*)">/

/**
 * Makes the template of pages from the built index.html. Elements with `data-screen` stand on some pages only:
 * `fillTemplate` leaves out the others. The front page, where most readers come in, has the styles of what it shows in
 * itself, so that it is painted as soon as it is there; other pages, of which there are many, share the file. The
 * reader's own script, and for the front page the styles of all else, are named to start.js, which fetches them once
 * the page has been painted.
 */
export function makeTemplate(html: string, bundle: Bundle, base: string): IndexHtmlTransformResult {
  const files = Object.keys(bundle)
  const entry = MODULE.exec(html)?.[1] ?? ''
  const sheet = STYLES.exec(html)?.[1] ?? ''
  const styles = textOf(bundle[sheet.slice(base.length)])
  const article = files.find((file) => /\/article-[^/]*\.js$/.test(file))
  const later = base + files.find((file) => /\/later-[^/]*\.css$/.test(file))
  const tags: HtmlTagDescriptor[] = [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(hashOf(styles)) },
      injectTo: 'head-prepend',
    },
    ...files.flatMap((file) => {
      const [, of] = /\/(article|HowScreen)-[^/]*\.css$/.exec(file) ?? []
      if (of === undefined) return []
      return link({
        rel: 'stylesheet',
        href: base + file,
        'data-screen': of === 'article' ? 'article' : 'how',
      })
    }),
    // Every page needs these two faces: asked for with it they come together, and text is set anew once, not twice.
    // Chromium holds the first frame back a little for what the head preloads: with the text's face there a page on a
    // fast line is laid out once, with its faces, for some 15 % less of the processor. With both faces in the head it
    // was painted 8 % later on a slow line. It waits from the body's beginning on, 100 ms at most, in which the first
    // rows come: to have it wait for these first (`rel="expect"`) put its wait behind theirs, for 5 % of a first view.
    ...preloads(files, base, 'newsreader', 'head'),
    ...preloads(files, base, 'public-sans', 'body-prepend'),
  ]
  const start = `data-reader="${entry}" data-article="${article === undefined ? '' : base + article}" data-styles="${later}"`
  return {
    html: html
      .replace(MODULE, '')
      .replace(
        STYLES,
        (shared) =>
          `<style data-screen="front">${styles}</style>` +
          `<noscript data-screen="front"><link rel="stylesheet" href="${later}"></noscript>` +
          shared.replace('>', ' data-screen="other">') +
          `<link rel="stylesheet" href="${later}" data-screen="other">`,
      )
      .replace(/<script src="[^"]*start\.js"/, (tag) => `${tag} ${start}`),
    tags,
  }
}

type Place = 'head' | 'body-prepend'

const link = (attrs: Record<string, string>, injectTo: Place = 'head'): HtmlTagDescriptor => ({
  tag: 'link',
  attrs,
  injectTo,
})

const preloads = (files: string[], base: string, face: string, place: Place) =>
  files
    .filter((file) => file.includes(`/${face}-latin-wght-normal`) && file.endsWith('.woff2'))
    .map((file) =>
      link({ rel: 'preload', href: base + file, as: 'font', type: 'font/woff2', crossorigin: '' }, place),
    )

const textOf = (file: Bundle[string] | undefined) =>
  typeof file?.source === 'string' ? file.source : new TextDecoder().decode(file?.source)

const hashOf = (styles: string) => `'sha256-${createHash('sha256').update(styles).digest('base64')}'`
