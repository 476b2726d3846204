import type { Locator, Page } from '@playwright/test'
import { openDrafts } from './draftsList.ts'
import { expect, test } from './fixtures.ts'
import { fillProperty, itemIdField, propertyField } from './form.ts'
import { giveFile, importIntoForm, openImport } from './importing.ts'
import { accountButton, openSignedIn } from './signIn.ts'
import { fillSimpleItem } from './simpleItem.ts'
import { replaceAndWait, savedStatus, submitAndWait } from './submit.ts'

test('Compare never speaks of an older state than the last PUT or DELETE of this device, in any tab', async ({
  page,
  context,
  uniqueItemId,
  checkA11y,
}) => {
  const itemId = uniqueItemId()
  await openSignedIn(page)
  await fillSimpleItem(page, itemId)
  const panel = await openCompare(page)
  await panel.getByRole('button', { name: 'Read stored item' }).click()
  await expect(panel).toContainText('Nothing is stored under this ID yet')

  await test.step('a PUT that created it', async () => {
    await submitAndWait(page)
    await openCompare(page)
    await expect(panel).toContainText('Saved from here')
    await expect(panel.getByText('No difference')).toBeVisible()
    await expect(panel).not.toContainText('Nothing is stored')
    await checkA11y()
  })

  await test.step('a PUT that replaced it', async () => {
    await panel.getByRole('button', { name: 'Read stored item' }).click()
    await expect(panel).toContainText('Read from Graph')
    await fillProperty(page, 'title', 'Replaced')
    await expect(panel.getByText('1 difference')).toBeVisible()
    await replaceAndWait(page)
    await openCompare(page)
    await expect(panel.getByText('No difference')).toBeVisible()
    await expect(panel.getByRole('button', { name: 'Use stored value: title' })).toHaveCount(0)
  })

  await test.step('a PUT of another tab', async () => {
    const other = await context.newPage()
    await other.goto('/')
    await expect(accountButton(other)).toBeVisible()
    await (await openDrafts(other)).getByRole('button', { name: 'New item' }).click()
    await fillSimpleItem(other, itemId)
    await fillProperty(other, 'title', 'From the other tab')
    await replaceAndWait(other)
    await other.close()
    await expect(panel).toContainText('Sent from this device')
    await expect(panel.getByText('No difference')).toHaveCount(0)
  })

  await test.step('a DELETE', async () => {
    await page.getByRole('button', { name: 'Sent items' }).click()
    const sent = page.getByRole('dialog', { name: 'Sent items' })
    const row = sent.getByRole('listitem').filter({ hasText: itemId }).first()
    await row.getByRole('button', { name: 'Delete item…' }).click()
    await row.getByRole('textbox', { name: 'ID of the item to delete' }).fill(itemId)
    await row.getByRole('button', { name: 'Delete item', exact: true }).click()
    await expect(sent.getByText('Deleted').first()).toBeVisible()
    await sent.getByRole('button', { name: 'Close' }).click()
    await expect(panel).toContainText('Nothing is stored under this ID')
  })
})

test('the answer to an earlier draft is no answer to the one that took its place', async ({
  page,
  uniqueItemId,
  checkA11y,
}) => {
  await openSignedIn(page)
  const itemId = uniqueItemId()
  await fillSimpleItem(page, itemId)
  await submitAndWait(page)

  await test.step('after an import', async () => {
    await openImport(page)
    await giveFile(page, 'item.json', '{"acl":[],"properties":{"title":7},"content":{"type":"text","value":"other"}}')
    await importIntoForm(page)
    await page.getByRole('tab', { name: 'Result' }).click()
    const response = page.getByRole('tabpanel', { name: 'Result' })
    await expect(savedStatus(page)).toHaveCount(0)
    await expect(response.getByRole('region', { name: 'Earlier answer' })).toContainText(itemId)
    await checkA11y()
  })

  await test.step('until undo brings the draft back', async () => {
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(propertyField(page, 'title')).toHaveValue('Kept as typed')
    await expect(savedStatus(page)).toBeVisible()
  })

  await test.step('after a stored item was opened', async () => {
    await page.getByRole('button', { name: 'Open stored item' }).click()
    await expect(page.getByText('The stored item is in the form.')).toBeVisible()
    await expect(savedStatus(page)).toHaveCount(0)
  })

  await test.step('after a new draft', async () => {
    await (await openDrafts(page)).getByRole('button', { name: 'New item' }).click()
    await expect(itemIdField(page)).toHaveValue('')
    await page.getByRole('tab', { name: 'Result' }).click()
    await expect(page.getByRole('tabpanel', { name: 'Result' })).toContainText('Submit the item to see here')
  })
})

async function openCompare(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Compare' }).click()
  return page.getByRole('tabpanel', { name: 'Compare' })
}
