import type { Browser, CDPSession, Page } from '@playwright/test'
import { keyEvents } from './keyEvents.ts'
import { installProbe } from './probe.ts'
import { windowSize } from './windowSize.ts'

/** A page with the probe in it, in a browser profile of its own. */
export interface MeasuredPage {
  readonly page: Page
  readonly session: CDPSession
  /** Sends a character as the keyboard does, and resolves when the page has handled it. */
  readonly press: (character: string) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** Opens an empty page. Nothing is cached or kept from another one. */
export async function openPage(browser: Browser): Promise<MeasuredPage> {
  const context = await browser.newContext({ viewport: windowSize })
  await context.addInitScript(installProbe)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  return {
    page,
    session,
    press: (character) =>
      Promise.all(keyEvents(character).map((event) => session.send('Input.dispatchKeyEvent', event))),
    close: () => context.close(),
  }
}
