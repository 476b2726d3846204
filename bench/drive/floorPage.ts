import type { Page } from '@playwright/test'
import { within } from './within.ts'

/** Opens bare CodeMirror, empty. */
export async function openFloor(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('.cm-content').waitFor()
}

/** Has bare CodeMirror parse a payload file and show its content; how long that took, in ms. */
export async function openInFloor(page: Page, path: string): Promise<number> {
  const shown = page.evaluate(untilShown)
  await page.getByLabel('Payload file').setInputFiles(path)
  return within('the content in bare CodeMirror', shown)
}

function untilShown(): Promise<number> {
  return new Promise((resolve) => {
    addEventListener('change', ({ timeStamp }) => look(timeStamp), { capture: true, once: true })

    function look(since: number): void {
      if (document.querySelector('[data-shown]') !== null) {
        void window.benchProbe.painted().then((now) => resolve(now - since))
      } else requestAnimationFrame(() => look(since))
    }
  })
}
