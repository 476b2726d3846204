import { expect, type Page } from '@playwright/test'
import { contentBox } from './form.ts'
import { sizeMeter } from './payload.ts'

/** Pastes a text into the content, and waits until all of it is counted. */
export async function pasteContent(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text)
  await contentBox(page).click()
  await page.keyboard.press('Control+V')
  const least = Buffer.byteLength(JSON.stringify(text))
  await expect.poll(async () => Number(await sizeMeter(page).getAttribute('aria-valuenow'))).toBeGreaterThan(least)
}
