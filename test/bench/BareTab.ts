import type { Browser, CDPSession } from 'playwright-core'
import { untilWindowIsUp } from './untilWindowIsUp.ts'

type Reply = { id?: number; method?: string; result?: unknown; error?: { message: string } }

/**
 * A tab with an empty cache that nothing inspects. While an inspector listens, as Playwright's always does, every error
 * a script makes has the browser read that script once more, for the lines of its stack; React makes one as it loads,
 * and no reader's browser does that.
 */
export class BareTab {
  readonly #browser: CDPSession
  readonly #context: string
  #session = ''
  #last = 0
  readonly #asked = new Map<number, { done: (result: never) => void; failed: (error: Error) => void }>()
  readonly #awaited = new Map<string, () => void>()

  private constructor(browser: CDPSession, context: string) {
    this.#browser = browser
    this.#context = context
  }

  static async open(browser: Browser, width: number, height: number): Promise<BareTab> {
    const session = await browser.newBrowserCDPSession()
    // Of a context that it did not make, Playwright leaves the tabs alone.
    const { browserContextId } = await session.send('Target.createBrowserContext')
    const tab = new BareTab(session, browserContextId)
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId === tab.#session) tab.#hear(JSON.parse(message) as Reply)
    })
    const { targetId } = await session.send('Target.createTarget', {
      url: 'about:blank',
      browserContextId,
      width,
      height,
    })
    tab.#session = (await session.send('Target.attachToTarget', { targetId })).sessionId
    await tab.send('Page.enable')
    await tab.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    })
    await untilWindowIsUp(session)
    return tab
  }

  send<T>(method: string, params: object = {}): Promise<T> {
    this.#last += 1
    const id = this.#last
    const asked = new Promise<T>((done, failed) => this.#asked.set(id, { done, failed }))
    void this.#browser.send('Target.sendMessageToTarget', {
      sessionId: this.#session,
      message: JSON.stringify({ id, method, params }),
    })
    return asked
  }

  /** Goes to an address and waits until it has been loaded. */
  async load(url: string): Promise<void> {
    const loaded = new Promise<void>((done) => this.#awaited.set('Page.loadEventFired', done))
    await this.send('Page.navigate', { url })
    await loaded
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.disposeBrowserContext', { browserContextId: this.#context })
    await this.#browser.detach()
  }

  #hear({ id, method, result, error }: Reply): void {
    if (method !== undefined) this.#awaited.get(method)?.()
    const asked = this.#asked.get(id ?? 0)
    if (!asked) return
    this.#asked.delete(id!)
    if (error) asked.failed(new Error(error.message))
    else asked.done(result as never)
  }
}
