import { expect, type Locator, type Page } from '@playwright/test'
import { itemIdField } from './form.ts'

/** Opens the list of drafts. */
export async function openDrafts(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Drafts', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Drafts' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** The names in the list, in its order. */
export function draftNames(dialog: Locator): Locator {
  return dialog.getByRole('list', { name: 'Drafts' }).getByRole('button', { name: /^Open / })
}

/** Begins another item and types its ID, until it is saved. */
export async function newDraft(page: Page, itemId: string): Promise<void> {
  const dialog = await openDrafts(page)
  await dialog.getByRole('button', { name: 'New item' }).click()
  await expect(dialog).toBeHidden()
  await expect(itemIdField(page)).toHaveValue('')
  await typeSaved(page, itemId)
}

/** Types the item's ID, until the draft is saved. */
export async function typeSaved(page: Page, itemId: string): Promise<void> {
  await itemIdField(page).fill(itemId)
  await expect(page.getByText(/^Draft saved/)).toBeVisible()
}
