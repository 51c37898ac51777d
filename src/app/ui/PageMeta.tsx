import type { Site } from '../../archive/Site.ts'
import { hrefOf } from './hrefOf.ts'

type PageMetaProps = {
  site: Site
  path: string
  title: string
  description: string
  type: 'website' | 'article'
}

/** Title and what unfurls. Without a stated origin the canonical address stays root-relative. */
export function PageMeta({ site, path, title, description, type }: PageMetaProps) {
  const href = canonical(site, path)
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={href} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={href} />
      <meta property="og:site_name" content={site.title} />
    </>
  )
}

/** The address that stands for a page, absolute where the site's own address is known. */
export function canonical(site: Site, path: string): string {
  const below = hrefOf(path).slice(1)
  return `${site.url ?? import.meta.env.BASE_URL}${below}`
}
