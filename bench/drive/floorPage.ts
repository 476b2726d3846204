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
  const isShown = () => document.querySelector('[data-shown]') !== null
  return new Promise((resolve) => {
    const start = ({ timeStamp }: Event) =>
      void window.benchProbe.shown(isShown).then((now) => resolve(now - timeStamp))
    addEventListener('change', start, { capture: true, once: true })
  })
}
