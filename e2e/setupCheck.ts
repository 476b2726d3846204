import { expect, type Page } from '@playwright/test'

/** Checks the set-up by its command; the dialog, once every check has its line. */
export async function checkSetup(page: Page) {
  // Before it is there, nobody hears the keys.
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands' }).fill('set-up')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Check the set-up' })
  await expect(dialog.getByRole('listitem')).toHaveCount(9)
  return dialog
}
