import type { Locator, Page } from '@playwright/test'
import { within } from './within.ts'

/** Opens the editor, signed out and empty, and waits until everything that loads beside the form is there. */
export async function openEditor(page: Page, address: string, apiVersion: string): Promise<void> {
  await page.goto(address)
  await page.locator('.cm-content').waitFor()
  await page.getByRole('combobox', { name: 'API version' }).selectOption(apiVersion)
}

/** Where the time of an import goes, in ms: from the file chosen to its report, and from the button to everything shown. */
export interface ImportTimes {
  readonly reviewed: number
  readonly shown: number
}

/**
 * Imports a payload file as a person does. The time that a person takes to read the report does not count. Everything is
 * shown when the size meter has exactly the bytes of the file and the content is in its box, after the paint.
 */
export async function importFile(page: Page, path: string, byteLength: number): Promise<ImportTimes> {
  await page.getByRole('banner').getByRole('button', { name: 'Import', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Import' })
  const confirm = dialog.getByRole('button', { name: 'Import into form', exact: true })
  await confirm.waitFor()
  const reviewed = page.evaluate(untilReviewed)
  await dialog.getByLabel('Payload file').setInputFiles(path)
  const reviewTime = await within('the report of an import', reviewed)
  const shown = page.evaluate(untilShown, byteLength)
  await confirm.click()
  return { reviewed: reviewTime, shown: await within(`the form with ${byteLength} bytes`, shown) }
}

/** The box of a String property. */
export function propertyBox(page: Page, name: string): Locator {
  return page.getByRole('region', { name: 'Properties' }).getByRole('textbox', { name, exact: true })
}

function untilReviewed(): Promise<number> {
  const isReviewed = () => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Import into form',
    )
    return button?.disabled === false && button.ariaDisabled !== 'true'
  }
  return new Promise((resolve) => {
    const start = ({ timeStamp }: Event) =>
      void window.benchProbe.shown(isReviewed).then((now) => resolve(now - timeStamp))
    addEventListener('change', start, { capture: true, once: true })
  })
}

function untilShown(byteLength: number): Promise<number> {
  const isShown = () =>
    document.querySelector('[role="meter"]')?.getAttribute('aria-valuenow') === String(byteLength) &&
    document.querySelector('.cm-content')?.textContent !== ''
  return new Promise((resolve) => {
    const start = ({ timeStamp }: Event) =>
      void window.benchProbe.shown(isShown).then((now) => resolve(now - timeStamp))
    addEventListener('click', start, { capture: true, once: true })
  })
}
