/** `refused` names the format in plain words; the others have a reader. */
export type Format = { format: 'text' | 'article-json' | 'web-page' } | { refused: string }

const READS = 'this version reads plain text, saved web pages and article JSON'
const refuse = (what: string): Format => ({ refused: `${what}: ${READS}` })

const MAIL_HEADER =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|x-[\w-]+): /i

/** Two mail headers in the first lines, one of them of the technical kind no article opens with. */
function looksLikeMail(head: string): boolean {
  const lines = head.split(/\r?\n/, 12).filter((line) => MAIL_HEADER.test(line))
  return (
    lines.length >= 2 &&
    lines.some((line) =>
      /^(?:received|return-path|message-id|mime-version|content-type|x-[\w-]+): /i.test(line),
    )
  )
}

/** Formats known by their first bytes, before decoding: a reason to refuse, or null. */
export function detectBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const found = (what: string) => `${what}: ${READS}`
  if (head.startsWith('%PDF')) return found('a PDF file')
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) {
    return found('a zip archive or office document')
  }
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return found('an old office document')
  if (head.startsWith('\u0089PNG') || head.startsWith('\u00FF\u00D8\u00FF') || head.startsWith('GIF8')) {
    return found('a picture')
  }
  if (head.startsWith('\u001F\u008B')) return found('a gzip archive')
  if (head.startsWith('{\\rtf')) return found('an RTF document')
  return null
}

/**
 * The format of a decoded file. `file` is its name: `.json` counts as article JSON whatever it holds, so that
 * a broken one is told by line.
 */
export function detectFormat(text: string, file: string): Format {
  const head = text.slice(0, 4000).replace(/^[\s\uFEFF]+/, '')
  const name = file.toLowerCase()
  if (/^\{\s*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(head)) return refuse('a JSON feed')
  if (name.endsWith('.json') || /^\{\s*(?:"|\}|$)/.test(head)) return { format: 'article-json' }
  if (/^\[\s*\{\s*"/.test(head)) return refuse('a JSON list')
  if (/^From \S+@?\S* .*\d{4}\r?\n/.test(head) || looksLikeMail(head)) {
    return refuse('a mail message or a web archive (MHTML)')
  }
  const markup = head.replace(/^date \d{4}-\d\d(?:-\d\d)?\s+/, '')
  if (/^<\?xml|^<(?:rss|feed|rdf:RDF|nitf|newsItem)\b/i.test(markup)) {
    return /<html[\s>]/i.test(markup) ? { format: 'web-page' } : refuse('an XML document or feed')
  }
  if (
    /^(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|table|meta|title|script)[\s>]/i.test(
      markup,
    )
  ) {
    return { format: 'web-page' }
  }
  return { format: 'text' }
}
