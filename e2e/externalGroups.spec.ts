import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { addAccessEntry, chooseConnection } from './form.ts'
import { openSignedIn } from './signIn.ts'

test('an entry says that its external group is missing; the group is created there, gets a member, and is named', async ({
  page,
  checkA11y,
  uniqueItemId,
}) => {
  const groupId = uniqueItemId()
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  const entry = await addAccessEntry(page, { type: 'External group', value: groupId })
  await expect(entry.getByText('There is no such group yet, so nobody is in it.')).toBeVisible()
  await checkA11y()

  await entry.getByRole('button', { name: `Create the external group ${groupId}` }).click()
  const dialog = page.getByRole('dialog', { name: 'External groups' })
  await expect(dialog.getByText('There is no group with this ID yet')).toBeVisible()
  await dialog.getByLabel('Name', { exact: true }).fill('Partners of Contoso')
  await checkA11y()
  await dialog.getByRole('button', { name: 'Create the group' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'The group is there now.' })).toBeVisible()

  await dialog.getByLabel('Add', { exact: true }).selectOption('Another external group')
  await dialog.getByLabel('ID of the other external group').fill('suppliers')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Remove suppliers' })).toBeVisible()
  await checkA11y()
  await page.keyboard.press('Escape')
  await expect(entry.getByText('External group · Partners of Contoso')).toBeVisible()
})

test('a group is remembered on this device, with who was added; it is deleted after a question', async ({
  page,
  uniqueItemId,
}) => {
  const groupId = uniqueItemId()
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  await openGroups(page)
  const dialog = page.getByRole('dialog', { name: 'External groups' })
  await dialog.getByLabel('ID of the group').fill(groupId)
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Name', { exact: true }).fill('Suppliers')
  await dialog.getByRole('button', { name: 'Create the group' }).click()
  await dialog.getByLabel('Add', { exact: true }).selectOption('Another external group')
  await dialog.getByLabel('ID of the other external group').fill('makers')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Remove makers' })).toBeVisible()

  // Another visit: Graph lists no groups, so this device remembers.
  await page.reload()
  await openGroups(page)
  await dialog.getByRole('button', { name: 'Open Suppliers' }).click()
  await dialog.getByRole('button', { name: 'Remove makers' }).click()
  await expect(dialog.getByText('Nobody was added from this device yet.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Delete the group…' }).click()
  await dialog.getByRole('button', { name: 'Delete the group', exact: true }).click()
  await expect(dialog.getByText('There is no group with this ID yet')).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
})

test('a group that is taken already is shown as Graph has it, and changed', async ({
  page,
  browser,
  allowConsoleErrors,
  uniqueItemId,
}) => {
  const groupId = uniqueItemId()
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  await openGroups(page)
  const dialog = page.getByRole('dialog', { name: 'External groups' })
  await dialog.getByLabel('ID of the group').fill(groupId)
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Name', { exact: true }).fill('Mine')

  // Somebody else is faster.
  const other = await browser.newContext()
  const theirs = await other.newPage()
  await openSignedIn(theirs)
  await chooseConnection(theirs, 'tickets')
  await openGroups(theirs)
  const theirDialog = theirs.getByRole('dialog', { name: 'External groups' })
  await theirDialog.getByLabel('ID of the group').fill(groupId)
  await theirs.keyboard.press('Enter')
  await theirDialog.getByLabel('Name', { exact: true }).fill('Theirs')
  await theirDialog.getByRole('button', { name: 'Create the group' }).click()
  await expect(theirDialog.getByRole('button', { name: 'Save changes' })).toBeVisible()
  await other.close()

  allowConsoleErrors(/409/)
  await dialog.getByRole('button', { name: 'Create the group' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'There is such a group already.' })).toBeVisible()
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('Theirs')
  await dialog.getByLabel('Description').fill('Ours')
  await dialog.getByRole('button', { name: 'Save changes' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
})

/** Chooses it from the menu of the access list, which is there when somebody comes to the list. */
async function openGroups(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Access', exact: true }).hover()
  await page.getByRole('button', { name: 'More for access' }).click()
  await page.getByRole('menuitem', { name: 'External groups…' }).click()
}
