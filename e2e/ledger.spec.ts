import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { fillProperty, itemIdField } from './form.ts'
import { itemInGraph } from './itemInGraph.ts'
import { accountButton, signIn } from './signIn.ts'
import { expectSimpleItem, fillSimpleItem, simplePayload } from './simpleItem.ts'
import { replaceAndWait, submitAndWait, submitButton } from './submit.ts'

test('what was sent is listed, opens in the form again, and is deleted only by typing its ID', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
}) => {
  const graph = itemInGraph(page, request, 'tickets')
  const itemId = uniqueItemId()
  await page.goto('/')
  await signIn(page)
  await fillSimpleItem(page, itemId)
  await submitAndWait(page)
  await fillProperty(page, 'title', 'Something else')
  await itemIdField(page).fill(`${itemId}x`)

  const dialog = await openSentItems(page)
  const row = rowOf(dialog, itemId)
  await expect(row).toContainText('Saved, new item')
  await expect(row).toContainText('answer 200')
  await checkA11y()
  await row.getByRole('button', { name: 'Open in form' }).click()
  await expect(dialog).toHaveCount(0)
  await expectSimpleItem(page, itemId)

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
  await page.goto('/')
  await signIn(page)
  await fillSimpleItem(page, 'slow', 'wiki')
  await submitButton(page).click()
  await expect(page.getByText('Sending', { exact: true })).toBeVisible()
  const next = await context.newPage()
  await page.close()
  await next.goto('/')
  await expect(accountButton(next).or(next.getByRole('button', { name: 'Sign in', exact: true }))).toBeVisible()
  if ((await accountButton(next).count()) === 0) await signIn(next)
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
  await page.goto('/')
  await signIn(page)
  await fillSimpleItem(page, first)
  await submitAndWait(page)
  await itemIdField(page).fill(second)
  await submitAndWait(page)
  expect(await graph.put(old, JSON.parse(simplePayload))).toBe(200)
  await itemIdField(page).fill(old)
  await replaceAndWait(page)

  const dialog = await openSentItems(page)
  await dialog.getByRole('button', { name: 'Clean up what I made today…' }).click()
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

test('what one person sent is not seen by another', async ({ page, uniqueItemId }) => {
  const itemId = uniqueItemId()
  await page.goto('/')
  await signIn(page)
  await fillSimpleItem(page, itemId)
  await submitAndWait(page)
  await accountButton(page).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor()
  const dialog = await openSentItems(page)
  await expect(dialog).toContainText('Sign in to see what you sent.')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await signIn(page, 'colleague')
  await openSentItems(page)
  await expect(dialog).toContainText('Nothing was sent from here yet.')
  await expect(dialog).not.toContainText(itemId)
})

test('an answer that was lost by the network is settled by a read-back when the network is back', async ({
  page,
  context,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/ERR_|Failed to load/)
  await page.goto('/')
  await signIn(page)
  await fillSimpleItem(page, 'slow', 'tickets')
  await submitButton(page).click()
  await expect(page.getByText('Sending', { exact: true }).or(page.getByRole('dialog'))).toBeVisible()
  const asks = page.getByRole('button', { name: 'Replace item', exact: true })
  if (await asks.isVisible()) await asks.click()
  await expect(page.getByText('Sending', { exact: true })).toBeVisible()
  await context.setOffline(true)
  await expect(page.getByRole('alert')).toContainText(/could not be read back either/)
  await context.setOffline(false)
  const dialog = await openSentItems(page)
  await expect(rowOf(dialog, 'slow').first()).toContainText('Not known, check')
  await rowOf(dialog, 'slow').first().getByRole('button', { name: 'Check what is stored' }).click()
  await expect(rowOf(dialog, 'slow').first()).toContainText(/Saved|Not saved/)
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
