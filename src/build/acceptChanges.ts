import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { ChangeSchema } from '../article/ChangeSchema.ts'
import { NameChangeSchema } from '../article/KeptNamesSchema.ts'
import { RefusedChange } from './correctFolder.ts'

/** A correction is a few words; nothing longer is read. */
const LARGEST_BODY = 256 * 1024

const RequestSchema = v.variant('what', [
  v.strictObject({
    what: v.literal('article'),
    path: v.pipe(v.string(), v.maxLength(500)),
    change: ChangeSchema,
  }),
  v.strictObject({ what: v.literal('names'), change: NameChangeSchema }),
])

export type ChangeRequest = v.InferOutput<typeof RequestSchema>
type Answer = { status: number; body: { path?: string; error?: string } }

/** A secret of this run of the server, which only its own page knows. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url')
}

/**
 * Whether a request may write: from the server's own page, by its own address on this machine, with the token of the
 * page. Another site's page has another origin, and a name made to point here (DNS rebinding) another host.
 */
function mayWrite({ method, headers }: IncomingMessage, token: string): boolean {
  const host = headers.host ?? ''
  const given = Buffer.from(String(headers['x-write-token'] ?? ''))
  const wanted = Buffer.from(token)
  return (
    method === 'POST' &&
    /^(?:127\.0\.0\.1|localhost|\[::1\]):\d+$/.test(host) &&
    headers.origin === `http://${host}` &&
    headers['content-type'] === 'application/json' &&
    given.length === wanted.length &&
    timingSafeEqual(given, wanted)
  )
}

/** Reads, checks and answers one request to write; `apply` makes the change and gives the article's address. */
export async function acceptChange(
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  apply: (change: ChangeRequest) => Promise<string | undefined>,
): Promise<void> {
  const { status, body } = mayWrite(request, token)
    ? await answer(request, apply)
    : { status: 403, body: { error: 'only the page of this server may write' } }
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(JSON.stringify(body))
}

async function answer(
  request: IncomingMessage,
  apply: (change: ChangeRequest) => Promise<string | undefined>,
): Promise<Answer> {
  const text = await readBody(request)
  if (text === null) return { status: 413, body: { error: 'too long' } }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { status: 400, body: { error: 'not JSON' } }
  }
  const read = v.safeParse(RequestSchema, value)
  if (!read.success)
    return { status: 400, body: { error: read.issues.map((issue) => issue.message).join('; ') } }
  try {
    const path = await apply(read.output)
    return { status: 200, body: path === undefined ? {} : { path } }
  } catch (error) {
    if (error instanceof RefusedChange) return { status: 409, body: { error: error.message } }
    return { status: 500, body: { error: error instanceof Error ? error.message : String(error) } }
  }
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
