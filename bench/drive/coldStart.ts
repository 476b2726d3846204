import type { Browser } from '@playwright/test'
import { installProbe } from './probe.ts'
import { openUnwatchedPage } from './unwatchedPage.ts'
import { within } from './within.ts'

/**
 * How long a first visit takes until one can type: from the navigation until a character typed into the first field is
 * painted, in ms, with the processor `slowdown` times slower. Nothing comes from a cache.
 */
export async function coldStart(browser: Browser, address: string, slowdown: number): Promise<number> {
  const page = await openUnwatchedPage(browser)
  try {
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: called(installProbe) + called(watchFirstField) })
    await page.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const painted = new Promise<number>((resolve, reject) => {
      let pressed: Promise<unknown> | undefined
      page.onWord((word) => {
        if (word === 'ready') pressed = page.press('a')
        // The character is painted before its key is up, and the page must not be closed meanwhile.
        else void Promise.resolve(pressed).then(() => resolve(Number(word)), reject)
      })
    })
    await page.send('Page.navigate', { url: address })
    return await within('a character in the first field', painted)
  } finally {
    await page.close()
  }
}

function called(act: () => void): string {
  return `(${act.toString()})();`
}

/** Runs in the page. It is handed over as text, so it uses nothing from outside but the probe. */
function watchFirstField(): void {
  if (window !== window.top) return
  const firstField = () => document.querySelector<HTMLInputElement>('input:not([type="file"])')
  const tell = (word: string) => history.replaceState(null, '', `#${word}`)
  const observer = new MutationObserver(() => {
    const field = firstField()
    if (field === null) return
    observer.disconnect()
    field.focus()
    tell('ready')
    // The field is looked up anew at each frame: a page that draws its form twice is not ready at the first time.
    void window.benchProbe.shown(() => firstField()?.value === 'a').then((now) => tell(String(now)))
  })
  observer.observe(document, { childList: true, subtree: true })
}
