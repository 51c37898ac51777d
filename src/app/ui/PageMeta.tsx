import { useEffect } from 'react'
import type { Site } from '../../archive/Site.ts'
import { afterPaint } from './afterPaint.ts'
import { hrefOf } from './hrefOf.ts'
import { useHydrated } from './useHydrated.ts'

type PageMetaProps = {
  site: Site
  path: string
  title: string
  description: string
  type: 'website' | 'article'
}

/**
 * Title and what unfurls. Without a stated origin the canonical address stays root-relative. Built pages have them in
 * their markup; from screen to screen they are changed once the screen has been shown: a browser tells its window of
 * every title, and a new one is first the old one's end, which takes longer than the rest of the head.
 */
export function PageMeta(props: PageMetaProps) {
  return import.meta.env.SSR ? <Tags {...props} /> : <Changes {...props} />
}

function Tags({ title, ...props }: PageMetaProps) {
  return (
    <>
      <title>{title}</title>
      <link rel="canonical" href={canonical(props.site, props.path)} />
      {tagsOf({ title, ...props }).map(([key, name, content]) => (
        <meta key={name} {...{ [key]: name }} content={content} />
      ))}
    </>
  )
}

/** What the head says: of a built page, what it was built with. */
let said: string | undefined

function Changes(props: PageMetaProps) {
  const isBuilt = !useHydrated()
  useEffect(() => {
    const says = JSON.stringify([props.path, props.title, props.description])
    // A built page's head says it already.
    if (isBuilt) said = says
    if (said === says) return
    return afterPaint(() => {
      said = says
      write(props)
    })
  })
  return null
}

function write(props: PageMetaProps): void {
  if (document.title !== props.title) document.title = props.title
  headElement('link', 'rel', 'canonical').setAttribute('href', canonical(props.site, props.path))
  for (const [key, name, content] of tagsOf(props))
    headElement('meta', key, name).setAttribute('content', content)
}

function headElement(tag: string, key: string, name: string): Element {
  const found = document.head.querySelector(`${tag}[${key}="${name}"]`)
  if (found) return found
  const made = document.createElement(tag)
  made.setAttribute(key, name)
  return document.head.appendChild(made)
}

function tagsOf({ site, path, title, description, type }: PageMetaProps) {
  return [
    ['name', 'description', description],
    ['property', 'og:type', type],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:url', canonical(site, path)],
    ['property', 'og:site_name', site.title],
  ] as const
}

/** The address that stands for a page, absolute where the site's own address is known. */
export function canonical(site: Site, path: string): string {
  const below = hrefOf(path).slice(1)
  return `${site.url ?? import.meta.env.BASE_URL}${below}`
}
