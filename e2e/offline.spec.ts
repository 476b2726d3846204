import { expect, test } from './fixtures.ts'
import { itemIdField } from './form.ts'
import { importDialog, openImport } from './importing.ts'

test('what was not used yet is there when the network goes', async ({ page, context, allowConsoleErrors }) => {
  allowConsoleErrors(/ERR_INTERNET_DISCONNECTED/)
  await page.goto('/')
  await itemIdField(page).fill('TICKET42')
  const isLoaded = (part: string) =>
    page.evaluate((name) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(name)), part)
  await expect.poll(() => isLoaded('ImportDialog')).toBe(true)
  await expect.poll(() => isLoaded('LongAccessList')).toBe(true)
  await context.setOffline(true)
  const dialog = await openImport(page)
  await dialog.getByRole('textbox', { name: 'Payload' }).fill('{ "acl": [], "properties": { "title": "x" } }')
  await dialog.getByRole('button', { name: 'Import into form' }).click()
  await expect(importDialog(page)).toBeHidden()
  await page.getByRole('button', { name: 'Drafts', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Drafts' })).toContainText('TICKET42')
})
