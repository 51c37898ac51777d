type Policy = { createScriptURL: (url: string) => string }
type Factory = {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => Policy
}

const own = new Set<string>()
let policy: Policy | null = null

/** Starts one of the reader's own workers. The page's policy lets scripts load from no address but these. */
export function startWorker(address: string): Worker {
  own.add(address)
  const { trustedTypes } = globalThis as { trustedTypes?: Factory }
  policy ??=
    trustedTypes?.createPolicy('reader', {
      createScriptURL: (url) => {
        if (!own.has(url)) throw new TypeError(`${url} is no worker of the reader`)
        return url
      },
    }) ?? null
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' })
}
