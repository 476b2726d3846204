import type { Browser, CDPSession, Page } from '@playwright/test'
import { installProbe } from './probe.ts'

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
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } })
  await context.addInitScript(installProbe)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  return {
    page,
    session,
    press: (character) => {
      const key = keyFor(character)
      return Promise.all([
        session.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown', text: character }),
        session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' }),
      ])
    },
    close: () => context.close(),
  }
}

function keyFor(character: string) {
  const upper = character.toUpperCase()
  return {
    key: character,
    code: character === ' ' ? 'Space' : `Key${upper}`,
    windowsVirtualKeyCode: upper.charCodeAt(0),
  }
}
