import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Site } from '../archive/Site.ts'
import { isWebAddress } from '../article/Article.ts'
import type { Problem } from '../article/Problem.ts'

const SiteSchema = v.strictObject({
  title: v.optional(v.pipe(v.string(), v.regex(/\S/, 'must not be empty')), 'On the Record'),
  language: v.optional(v.string(), 'en'),
  url: v.optional(v.pipe(v.string(), v.check(isWebAddress, 'must be an http or https address'))),
  publish: v.optional(
    v.picklist(['private', 'full'], 'must be "private" or "full"; "excerpt" is not there yet'),
    'private',
  ),
  index: v.optional(v.boolean(), false),
})

/** To the month: built pages count ages in years from it, and with a day in them all would change every day. */
const thisMonth = () => `${new Date().toISOString().slice(0, 7)}-01`

/**
 * Reads `site.json` of a folder of articles; the variable SITE overrides its `url`. Without the file, or where it is
 * broken (a problem says so), the archive is private and keeps the product's name.
 */
export async function readSite(
  folder: string,
): Promise<{ site: Omit<Site, 'received'>; problems: Problem[] }> {
  const problems: Problem[] = []
  const refuse = (message: string) => problems.push({ file: 'site.json', message, severity: 'refused' })
  let settings: v.InferOutput<typeof SiteSchema> = v.parse(SiteSchema, {})
  const text = await readFile(join(folder, 'site.json'), 'utf8').catch(() => null)
  if (text !== null) {
    try {
      const read = v.safeParse(SiteSchema, JSON.parse(text))
      if (read.success) settings = read.output
      else for (const issue of read.issues) refuse(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`)
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error))
    }
  }
  const { url: stated, ...rest } = settings
  let url = process.env.SITE || stated
  if (url !== undefined && !isWebAddress(url)) {
    refuse(`SITE: ${url} is not an http or https address`)
    url = undefined
  }
  const site = { ...rest, built: thisMonth(), ...(url !== undefined && { url: url.replace(/\/*$/, '/') }) }
  return { site, problems }
}
