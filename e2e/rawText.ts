import { expect, type Locator, type Page } from '@playwright/test'
import { openTab } from './payload.ts'

export function rawText(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Payload as JSON', exact: true })
}

export function editAsJson(page: Page): Locator {
  return page.getByRole('button', { name: 'Edit as JSON', exact: true })
}

/** Opens the payload as text and waits until it has the focus. */
export async function openRawText(page: Page): Promise<void> {
  await openTab(page, 'Payload')
  await editAsJson(page).click()
  await expect(rawText(page)).toBeFocused()
}

/** Selects a piece of the text by the find panel of the editor, as a keyboard user does. */
export async function selectInRawText(page: Page, text: string): Promise<void> {
  await rawText(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+f')
  // What is selected is offered to be found; it is typed over.
  await page.getByRole('textbox', { name: 'Find', exact: true }).selectText()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(rawText(page)).toBeFocused()
}

/** Replaces a piece of the text by typing over it. */
export async function typeOver(page: Page, text: string, typed: string): Promise<void> {
  await selectInRawText(page, text)
  await page.keyboard.insertText(typed)
}
