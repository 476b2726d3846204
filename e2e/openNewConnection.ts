import type { Locator, Page } from '@playwright/test'
import { connectionField } from './form.ts'

/** Opens the dialog of a new connection, from the list of connections. */
export async function openNewConnection(page: Page): Promise<Locator> {
  await connectionField(page).click()
  await page.getByRole('option', { name: 'New connection…' }).click()
  return page.getByRole('dialog', { name: 'New connection' })
}
