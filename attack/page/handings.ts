import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'

/** Gives the page what was brought to it, at a place of it. */
export type Deed = (target: Locator) => Promise<void>

/**
 * What a text comes as. Brings it as far as the page first, which is the work of the attack, and of megabytes takes longer than
 * all that the page does with them; the deed is what a user does then.
 */
export type Handing = (page: Page, text: string, folder: string) => Promise<Deed>

/** A file on the disk, which the page is given by its path: made within the page, one of 5 MB takes it a second. */
export const asFile: Handing = (_page, text, folder) => {
  const path = join(folder, 'attack.json')
  writeFileSync(path, text)
  return Promise.resolve((input) => input.setInputFiles(path))
}

/** A file that is dropped. */
export const asDrop: Handing = async (page, text) => {
  await page.evaluate((dropped) => {
    window.attacked.carried = new DataTransfer()
    window.attacked.carried.items.add(new File([dropped], 'dropped.txt'))
  }, text)
  return (target) =>
    target.evaluate((element) => {
      const { carried } = window.attacked
      element.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }))
    })
}

/** A text as the clipboard would give it. */
export const asPaste: Handing = async (page, text) => {
  await page.evaluate((pasted) => {
    window.attacked.carried = new DataTransfer()
    window.attacked.carried.setData('text/plain', pasted)
  }, text)
  return async (target) => {
    const isUntouchedBox = await target.evaluate((element) => {
      const { carried } = window.attacked
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }))
      return element instanceof HTMLTextAreaElement && element.value === ''
    })
    if (!isUntouchedBox || text.length > 120_000) return
    // A plain box leaves what is short to the browser, which does nothing for an event that a script made.
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
    await target.press('Control+v')
  }
}

/** The same, of a text that is cut off where a box of the page ends. */
export const asShortPaste: Handing = (page, text, folder) => asPaste(page, text.slice(0, 120_000), folder)
