import { expect, type Locator, type Page } from '@playwright/test'

export function importDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Import', exact: true })
}

export async function openImport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const dialog = importDialog(page)
  await expect(dialog).toBeVisible()
  return dialog
}

/** Gives the dialog a file, as the file picker does. */
export async function giveFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .getByLabel('Payload file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

export async function importIntoForm(page: Page): Promise<void> {
  await importDialog(page).getByRole('button', { name: 'Import into form' }).click()
  await expect(importDialog(page)).toBeHidden()
}
