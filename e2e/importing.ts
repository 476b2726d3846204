import { writeFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'

export function importDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Import', exact: true })
}

export async function openImport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const dialog = importDialog(page)
  await expect(dialog).toBeVisible()
  return dialog
}

/** Gives the dialog a file, as the file picker does. A large one goes by its path, which spares sending it to the browser. */
export async function giveFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const input = page.getByLabel('Payload file')
  if (content.length < 100_000) {
    return input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  }
  const path = test.info().outputPath(name)
  await writeFile(path, content)
  await input.setInputFiles(path)
}

export async function importIntoForm(page: Page): Promise<void> {
  await importDialog(page).getByRole('button', { name: 'Import into form' }).click()
  await expect(importDialog(page)).toBeHidden()
}
