import { allowFindingPeople } from './access.ts'
import { expect, test } from './fixtures.ts'
import { chooseState, contentBox, fillProperty, itemIdField } from './form.ts'
import { itemInGraph } from './itemInGraph.ts'
import { receivedPuts } from './received.ts'
import { openSignedIn, signIn } from './signIn.ts'
import { expectSimpleItem, fillSimpleItem, simplePayload } from './simpleItem.ts'
import { replaceDialog, savedStatus, submitAndWait, submitButton } from './submit.ts'

test.beforeEach(async ({ page }) => {
  await openSignedIn(page)
})

test('an item that exists is replaced only after the dialog has said what is dropped, changed and added', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
}) => {
  const itemId = uniqueItemId()
  await fillSimpleItem(page, itemId)
  await fillProperty(page, 'assignee', 'Adele')
  await submitAndWait(page)

  await fillProperty(page, 'title', 'Another title')
  await fillProperty(page, 'priority', '3')
  await chooseState(page, 'assignee', /Leave out/)
  await submitButton(page).click()
  const dialog = replaceDialog(page)
  await expect(dialog.getByRole('heading', { name: 'Replace “Kept as typed”?' })).toBeVisible()
  await expect(dialog.getByRole('region', { name: 'Removed (1)' })).toContainText('assignee Adele')
  await expect(dialog.getByRole('region', { name: 'Changed (1)' })).toContainText('title Kept as typed → Another title')
  await expect(dialog.getByRole('region', { name: 'Added (1)' })).toContainText('priority 3')
  await expect(dialog).toContainText(
    'This changes: title and priority. This is removed: assignee. Everything else stays as it is (2 unchanged).',
  )
  await expect(dialog).not.toContainText('Changed on the server')
  await checkA11y()

  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(submitButton(page)).toBeFocused()
  expect(await receivedPuts(request, itemId)).toHaveLength(1)

  await submitButton(page).click()
  await dialog.getByRole('button', { name: 'Replace item', exact: true }).click()
  await expect(savedStatus(page)).toBeVisible()
  expect(await receivedPuts(request, itemId)).toHaveLength(2)

  await test.step('the same again changes nothing, and is allowed', async () => {
    await submitButton(page).click()
    await expect(dialog).toContainText('What is stored is the same as what you would send')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    expect(await receivedPuts(request, itemId)).toHaveLength(2)
  })
})

test('content that loses most of itself has a notice in the question', async ({ page, uniqueItemId, checkA11y }) => {
  await fillSimpleItem(page, uniqueItemId())
  await contentBox(page).click()
  await page.keyboard.insertText(' Since Monday the gateway refuses one in twenty payments.'.repeat(20))
  await submitAndWait(page)
  await contentBox(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('Solved on Tuesday.')
  await submitButton(page).click()
  const dialog = replaceDialog(page)
  await expect(dialog.getByText('The content loses 98% of its text.')).toBeVisible()
  await expect(dialog).toContainText('→ Solved on Tuesday. (1,167 → 18 characters)')
  await checkA11y()
})

test('what somebody else changed on the server since is marked', async ({ page, request, uniqueItemId, checkA11y }) => {
  const graph = itemInGraph(page, request, 'tickets')
  const itemId = uniqueItemId()
  await fillSimpleItem(page, itemId)
  await submitAndWait(page)
  const theirs: unknown = JSON.parse(simplePayload.replace('Kept as typed', 'Changed by somebody else'))
  expect(await graph.put(itemId, theirs)).toBe(200)

  await submitButton(page).click()
  const dialog = replaceDialog(page)
  await expect(dialog).toContainText(/Changed on the server since it was last sent from here \(.+\): title\./)
  const changed = dialog.getByRole('listitem').filter({ hasText: 'Changed by somebody else → Kept as typed' })
  await expect(changed).toContainText('changed on the server')
  await checkA11y()
  await page.keyboard.press('Escape')
  await expectSimpleItem(page, itemId)
})

test('an item of somebody else is left as it is by who saves a new one, and replaced from the comparison', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
}) => {
  const graph = itemInGraph(page, request, 'tickets')
  const itemId = uniqueItemId()
  await fillSimpleItem(page, `${itemId}x1`)
  await submitAndWait(page)
  const theirs: unknown = JSON.parse(simplePayload.replace('Kept as typed', 'Written by somebody else'))
  expect(await graph.put(`${itemId}x5`, theirs)).toBe(200)
  await itemIdField(page).fill(`${itemId}x5`)

  const dialog = replaceDialog(page)
  await test.step('saving a new one is the safe choice, and one step to undo', async () => {
    await submitButton(page).click()
    await expect(dialog).toContainText(`Save as a new item is the safe choice: yours gets the ID ${itemId}x6`)
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
    await checkA11y()
    await dialog.getByRole('button', { name: 'Save as a new item' }).click()
    await expect(savedStatus(page)).toBeVisible()
    await expect(itemIdField(page)).toHaveValue(`${itemId}x6`)
    expect(await receivedPuts(request, `${itemId}x6`)).toHaveLength(1)
    expect(await receivedPuts(request, `${itemId}x5`)).toHaveLength(1)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(itemIdField(page)).toHaveValue(`${itemId}x5`)
  })
  await test.step('from the comparison, one press replaces it', async () => {
    await submitButton(page).click()
    await dialog.getByRole('button', { name: 'Compare in detail' }).click()
    await page.getByRole('button', { name: 'Replace item', exact: true }).click()
    await expect(savedStatus(page)).toBeVisible()
    await expect(dialog).toHaveCount(0)
    expect(await receivedPuts(request, `${itemId}x5`)).toHaveLength(2)
  })
})

test('an item of somebody else with the same content in another order is the same', async ({
  page,
  request,
  uniqueItemId,
}) => {
  const graph = itemInGraph(page, request, 'tickets')
  const itemId = uniqueItemId()
  await fillSimpleItem(page, `${itemId}a`)
  await submitAndWait(page)
  const { acl, properties, content }: Record<string, unknown> = JSON.parse(simplePayload)
  expect(await graph.put(itemId, { content, properties, acl })).toBe(200)
  await itemIdField(page).fill(itemId)
  await submitButton(page).click()
  await expect(replaceDialog(page)).toContainText('the same as what you would send')
})

test('failDropped: a lost answer is settled by reading the item back, and nothing is sent twice', async ({
  page,
  request,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/ERR_|Failed to load/)
  await fillSimpleItem(page, 'failDropped')
  await submitButton(page).click()
  await expect(savedStatus(page)).toContainText('the editor read the item back: what is stored is what you sent')
  expect(await receivedPuts(request, 'failDropped')).toHaveLength(1)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await checkA11y()
})

test('fail502: a read-back says that nothing is stored', async ({ page, allowConsoleErrors }) => {
  allowConsoleErrors(/status of 502/)
  await fillSimpleItem(page, 'fail502', 'wiki')
  await submitButton(page).click()
  await expect(page.getByRole('alert')).toContainText('nothing is stored under this ID, so the item was not saved')
})

test('offline is seen before anything is sent', async ({
  page,
  context,
  request,
  uniqueItemId,
  allowConsoleErrors,
}) => {
  // A late part that was on its way when the network went.
  allowConsoleErrors(/ERR_INTERNET_DISCONNECTED/)
  const itemId = uniqueItemId()
  await fillSimpleItem(page, itemId)
  await context.setOffline(true)
  await submitButton(page).click()
  const alert = page.getByRole('alert').filter({ hasText: 'You are offline' })
  await expect(alert).toContainText('nothing was sent')
  await context.setOffline(false)
  await alert.getByRole('button', { name: 'Submit again' }).click()
  await expect(savedStatus(page)).toBeVisible()
  expect(await receivedPuts(request, itemId)).toHaveLength(1)
})

test('a group that would be dropped is called by its name, also in a browser that never looked one up', async ({
  page,
  browser,
  request,
  uniqueItemId,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await allowFindingPeople(page)
  const graph = itemInGraph(page, request, 'tickets')
  const itemId = uniqueItemId()
  await fillSimpleItem(page, itemId)
  await submitAndWait(page)
  const group = '{"type":"group","value":"5a4db0c5-0000-4000-8000-0000000c0010","accessType":"grant"}'
  const theirs: unknown = JSON.parse(simplePayload.replace('{"acl":[', `{"acl":[${group},`))
  expect(await graph.put(itemId, theirs)).toBe(200)

  const other = await (await browser.newContext()).newPage()
  await other.goto('/')
  await signIn(other)
  await fillSimpleItem(other, itemId)
  await submitButton(other).click()
  const dropped = replaceDialog(other).getByRole('region', { name: 'Removed (1)' })
  await expect(dropped).toContainText('Human resources can find it')
})
