import type { Browser } from '@playwright/test'
import { z } from 'zod/mini'
import { keyEvents } from './keyEvents.ts'
import { windowSize } from './windowSize.ts'

/** A page that no debugger looks into, in a browser profile of its own. */
export interface UnwatchedPage {
  /** Sends a command of the DevTools protocol to the page; resolves when it was carried out. */
  readonly send: (method: string, parameters?: object) => Promise<void>
  /** Sends a character as the keyboard does, and resolves when the page has handled it. */
  readonly press: (character: string) => Promise<unknown>
  /** Calls back with each word that the page puts behind the # of its address. */
  readonly onWord: (listener: (word: string) => void) => void
  readonly close: () => Promise<void>
}

/**
 * Opens an empty page beside those of Playwright. Playwright turns the Runtime domain on in its pages, and with that on V8
 * looks up where in the source each new Error was made: React makes one as it starts, so V8 parses the whole script a
 * second time, which no user pays for. Without that domain a page can tell something by its address alone.
 */
export async function openUnwatchedPage(browser: Browser): Promise<UnwatchedPage> {
  const root = await browser.newBrowserCDPSession()
  const { browserContextId } = await root.send('Target.createBrowserContext')
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId })
  // Not flattened: Playwright has no session for a page it does not know, so what is said goes through the browser's.
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, { resolve: () => void; reject: (error: Error) => void }>()
  const listeners: ((word: string) => void)[] = []
  let lastId = 0
  root.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const { id, error, method, params } = messageSchema.parse(JSON.parse(event.message))
    if (id !== undefined) {
      const { resolve, reject } = waiting.get(id) ?? {}
      if (error === undefined) resolve?.()
      else reject?.(new Error(error.message))
      waiting.delete(id)
    }
    const word = method === 'Page.navigatedWithinDocument' ? params?.url?.split('#')[1] : undefined
    if (word !== undefined) for (const listener of listeners) listener(word)
  })
  const send = async (method: string, parameters: object = {}) => {
    const id = ++lastId
    const done = new Promise<void>((resolve, reject) => waiting.set(id, { resolve, reject }))
    const message = JSON.stringify({ id, method, params: parameters })
    await root.send('Target.sendMessageToTarget', { sessionId, message })
    await done
  }
  await send('Page.enable')
  await send('Emulation.setDeviceMetricsOverride', { ...windowSize, deviceScaleFactor: 1, mobile: false })
  return {
    send,
    press: (character) => Promise.all(keyEvents(character).map((event) => send('Input.dispatchKeyEvent', event))),
    onWord: (listener) => listeners.push(listener),
    close: async () => {
      await root.send('Target.disposeBrowserContext', { browserContextId })
      await root.detach()
    },
  }
}

// https://chromedevtools.github.io/devtools-protocol/: an answer has an id, an event has a method.
const messageSchema = z.object({
  id: z.optional(z.number()),
  error: z.optional(z.object({ message: z.string() })),
  method: z.optional(z.string()),
  params: z.optional(z.object({ url: z.optional(z.string()) })),
})
