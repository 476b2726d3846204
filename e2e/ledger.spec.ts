import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { fillProperty, itemIdField } from './form.ts'
import { itemInGraph } from './itemInGraph.ts'
import { acceptIfAsked, accountButton, chooseAccount, openSignedIn } from './signIn.ts'
import { expectSimpleItem, fillSimpleItem, simplePayload } from './simpleItem.ts'
import { replaceAndWait, savedStatus, submitAndWait, submitButton } from './submit.ts'

test('what was sent is listed, opens in the form again, and is deleted only by typing its ID', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
}) => {
  const graph = itemInGraph(page, request, 'tickets')
  const itemId = uniqueItemId()
  await openSignedIn(page)
  await fillSimpleItem(page, itemId)
  await submitAndWait(page)
  await fillProperty(page, 'title', 'Something else')
  await itemIdField(page).fill(`${itemId}x`)

  const dialog = await openSentItems(page)
  const row = rowOf(dialog, itemId)
  await expect(row).toContainText('Saved, new item')
  await expect(row).toContainText('HTTP 200')
  await checkA11y()
  await row.getByRole('button', { name: 'Open in form' }).click()
  await expect(dialog).toHaveCount(0)
  await expectSimpleItem(page, itemId)
  // It is what was sent, and not another draft.
  await expect(page.getByRole('banner').getByText(/^Sent \d\d:\d\d$/)).toBeVisible()
  await page.getByRole('tab', { name: 'Result' }).click()
  await expect(savedStatus(page)).toContainText(itemId)

  await openSentItems(page)
  await dialog.getByRole('searchbox', { name: 'Search sent items' }).fill(`${itemId} saved`)
  await row.getByRole('button', { name: 'Delete item…' }).click()
  const remove = row.getByRole('button', { name: 'Delete item', exact: true })
  await row.getByRole('textbox', { name: 'ID of the item to delete' }).fill(itemId.slice(1))
  await expect(remove).toBeDisabled()
  expect(await graph.get(itemId)).toBeDefined()
  await row.getByRole('textbox', { name: 'ID of the item to delete' }).fill(itemId)
  await checkA11y()
  await remove.click()
  await dialog.getByRole('searchbox', { name: 'Search sent items' }).fill(itemId)
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Deleted' })).toBeVisible()
  expect(await graph.get(itemId)).toBeUndefined()
  await expect(dialog.getByRole('button', { name: 'Delete item…' })).toHaveCount(0)
})

test('a page that goes away while it sends leaves a row, and the next visit looks up what became of it', async ({
  page,
  context,
}) => {
  await openSignedIn(page)
  await fillSimpleItem(page, 'slow', 'wiki')
  await submitButton(page).click()
  await expect(page.getByText('Sending', { exact: true })).toBeVisible()
  const next = await context.newPage()
  await page.close()
  await next.goto('/')
  await expect(accountButton(next)).toBeVisible()
  const notice = next.getByRole('group', { name: 'Cut off' })
  await expect(notice).toContainText('The page closed while it was sending slow.')
  await notice.getByRole('button', { name: 'Check what is stored' }).click()
  await expect(notice).toContainText('slow: it was not saved; nothing is stored under this ID.')
  const dialog = await openSentItems(next)
  await expect(rowOf(dialog, 'slow')).toContainText('Not saved')
})

test('cleaning up deletes what was new today, and leaves alone what was only replaced', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
}) => {
  const graph = itemInGraph(page, request, 'tickets')
  const [first, second, old] = [uniqueItemId(), uniqueItemId(), uniqueItemId()]
  await openSignedIn(page)
  await fillSimpleItem(page, first)
  await submitAndWait(page)
  await itemIdField(page).fill(second)
  await submitAndWait(page)
  expect(await graph.put(old, JSON.parse(simplePayload))).toBe(200)
  await itemIdField(page).fill(old)
  await replaceAndWait(page)

  const dialog = await openSentItems(page)
  await dialog.getByRole('button', { name: 'Delete items I created today…' }).click()
  const cleanUp = dialog.getByRole('region', { name: 'Clean up' })
  await expect(cleanUp.getByRole('listitem')).toHaveText([`${second} in tickets`, `${first} in tickets`])
  await cleanUp.getByRole('textbox', { name: 'Number of items to delete' }).fill('1')
  await expect(cleanUp.getByRole('button', { name: 'Delete 2 items' })).toBeDisabled()
  await cleanUp.getByRole('textbox', { name: 'Number of items to delete' }).fill('2')
  await checkA11y()
  await cleanUp.getByRole('button', { name: 'Delete 2 items' }).click()
  await expect(cleanUp).toContainText('2 items are deleted.')
  expect([await graph.get(first), await graph.get(second)]).toEqual([undefined, undefined])
  expect(await graph.get(old)).toBeDefined()
})

test('what one person sent is not seen by another', async ({ page, uniqueItemId, allowConsoleErrors }) => {
  // The token that the colleague has no consent for.
  allowConsoleErrors(/status of 400/)
  const itemId = uniqueItemId()
  await openSignedIn(page)
  await fillSimpleItem(page, itemId)
  await submitAndWait(page)
  await accountButton(page).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor()
  const dialog = await openSentItems(page)
  await expect(dialog).toContainText('Sign in to see what you sent.')
  await dialog.getByRole('button', { name: 'Close' }).click()
  // Somebody without permissions for Graph, who is a signed-in person all the same.
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await chooseAccount(page, 'colleague')
  await page.getByRole('link', { name: 'Return to the application without granting consent' }).click()
  await page.getByRole('button', { name: 'Sign in without Graph permissions' }).click()
  await chooseAccount(page, 'colleague')
  await acceptIfAsked(page)
  await expect(accountButton(page)).toBeVisible()
  await openSentItems(page)
  await expect(dialog).toContainText('Nothing was sent from here yet.')
  await expect(dialog).not.toContainText(itemId)
})

test('a submission that was stopped is not known, until one GET tells', async ({ page, checkA11y }) => {
  await openSignedIn(page)
  await fillSimpleItem(page, 'slow', 'wiki')
  await submitButton(page).click()
  await expect(page.getByText('Sending', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('alert')).toContainText('Stopped')
  const dialog = await openSentItems(page)
  const row = rowOf(dialog, 'slow')
  await expect(row).toContainText('Unclear: check it')
  await row.getByRole('button', { name: 'Check what is stored' }).click()
  await expect(row).toContainText('Nothing is stored under this ID, so it was not saved.')
  await expect(row).toContainText('Not saved')
  await checkA11y()
})

async function openSentItems(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Sent items' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sent items' })
  await expect(dialog).toBeVisible()
  return dialog
}

function rowOf(dialog: Locator, itemId: string): Locator {
  return dialog.getByRole('listitem', { name: `${itemId} in ` })
}
