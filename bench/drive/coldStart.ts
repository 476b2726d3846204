import type { Browser } from '@playwright/test'
import { openPage } from './measuredPage.ts'
import { within } from './within.ts'

declare global {
  interface Window {
    /** Set up by {@link coldStart}: sends a word from the page to the bench. */
    benchTell: (word: string) => void
  }
}

/**
 * How long a first visit takes until one can type: from the navigation until a character typed into the first field is
 * painted, in ms, with the processor `slowdown` times slower. Nothing comes from a cache.
 */
export async function coldStart(browser: Browser, address: string, slowdown: number): Promise<number> {
  const measured = await openPage(browser)
  const { page, session } = measured
  try {
    // Not by locators: the code that they need in the page would run at a quarter of the speed, and count.
    await session.send('Runtime.enable')
    await session.send('Runtime.addBinding', { name: 'benchTell' })
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.addInitScript(watchFirstField)
    const painted = new Promise<number>((resolve, reject) => {
      let pressed: Promise<unknown> | undefined
      session.on('Runtime.bindingCalled', ({ name, payload }) => {
        if (name !== 'benchTell') return
        if (payload === 'ready') pressed = measured.press('a')
        // The character is painted before its key is up, and the page must not be closed meanwhile.
        else void Promise.resolve(pressed).then(() => resolve(Number(payload)), reject)
      })
    })
    await page.goto(address, { waitUntil: 'commit' })
    return await within('a character in the first field', painted)
  } finally {
    await measured.close()
  }
}

function watchFirstField(): void {
  if (window !== window.top) return
  const firstField = () => document.querySelector<HTMLInputElement>('input:not([type="file"])')
  const observer = new MutationObserver(() => {
    const field = firstField()
    if (field === null) return
    observer.disconnect()
    field.focus()
    window.benchTell('ready')
    // The field is looked up anew at each frame: a page that draws its form twice is not ready at the first time.
    void window.benchProbe.shown(() => firstField()?.value === 'a').then((now) => window.benchTell(String(now)))
  })
  observer.observe(document, { childList: true, subtree: true })
}
