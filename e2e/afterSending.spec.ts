import { expect, test } from './fixtures.ts'
import {
  accessEntry,
  addAccessEntry,
  connectionField,
  contentBox,
  entryValue,
  exampleUserId,
  itemIdField,
  propertyField,
} from './form.ts'
import { openSignedIn } from './signIn.ts'
import { fillSimpleItem } from './simpleItem.ts'
import { openDetails, savedStatus, submitAndWait, submitButton } from './submit.ts'

test('after a save it says what was sent, who can find it and what comes next, and folds the rest', async ({
  page,
  checkA11y,
  uniqueItemId,
}) => {
  const itemId = uniqueItemId()
  await openSignedIn(page)
  await fillSimpleItem(page, itemId)
  await addAccessEntry(page, {
    access: 'Cannot find it (deny)',
    type: 'Group',
    identitySource: 'Connector’s own groups',
    value: 'contractors',
  })
  await submitAndWait(page)

  await expect(savedStatus(page)).toHaveText(
    new RegExp(
      `^Item saved 200 OKKept as typed${itemId} is in .+ \\(tickets\\)\\. \\d+ bytes were sent\\.1 person can find it, except 1 connector group\\.$`,
    ),
  )
  const next = page.getByRole('region', { name: 'What comes next' })
  await expect(next).toContainText('usually in 15–30 minutes')
  await expect(next.getByRole('link', { name: 'Microsoft 365 search' })).toBeVisible()
  await expect(next.getByRole('link', { name: 'Connections in the admin center' })).toBeVisible()
  await expect(page.getByText('HTTP 200 OK')).toBeHidden()
  await checkA11y()

  await openDetails(page)
  await expect(page.getByText('HTTP 200 OK')).toBeVisible()
  await checkA11y()
  await page.getByRole('button', { name: 'Copy for support' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^request-id: [0-9a-f-]{36}$/m)
})

test('the next item goes on in the connection, or is a copy with the next ID', async ({ page, uniqueItemId }) => {
  await openSignedIn(page)
  const itemId = `${uniqueItemId()}x9`
  await fillSimpleItem(page, itemId)
  await submitAndWait(page)
  await page.getByRole('button', { name: 'Duplicate' }).click()
  await expect(itemIdField(page)).toHaveValue(itemId.replace(/9$/, '10'))
  await expect(itemIdField(page)).toBeFocused()
  await expect(connectionField(page)).toHaveValue('tickets')
  await expect(await entryValue(accessEntry(page, 1))).toHaveValue(exampleUserId)
  await expect(propertyField(page, 'title')).toHaveValue('Kept as typed')
  await expect(contentBox(page)).toHaveText('Text that must not be lost.')

  await itemIdField(page).fill(uniqueItemId())
  await submitAndWait(page)
  await page.getByRole('button', { name: 'New item' }).click()
  await expect(propertyField(page, 'title')).toBeFocused()
  // Who can find it, and the title: the ID comes from that.
  await expect(page.getByRole('button', { name: '2 things to fill in' })).toBeVisible()
  await expect(connectionField(page)).toHaveValue('tickets')
  await expect(propertyField(page, 'title')).toHaveValue('')
  await expect(accessEntry(page, 1)).toHaveCount(0)
  // Result was of the item before.
  await expect(page.getByRole('tab', { name: 'Payload', selected: true })).toBeVisible()
})

test('after a failure its one button stands first, then what it may be, and the rest is folded', async ({
  page,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 403/)
  await openSignedIn(page)
  await fillSimpleItem(page, 'failOwner')
  await submitButton(page).click()
  await expect(page.getByRole('alert').getByRole('button')).toHaveText('Ask for ExternalItem.ReadWrite.All')
  await expect(page.getByRole('region', { name: /^Possible causes?$/ })).toContainText('belongs to another app')
  await expect(page.getByText(/No known cause/)).toBeHidden()
  await expect(page.getByText('HTTP 403')).toBeHidden()
  await checkA11y()
})

test('an unavailable service is not followed by words that deny what the alert names', async ({
  page,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 502/)
  await openSignedIn(page)
  await fillSimpleItem(page, 'fail502')
  await submitButton(page).click()
  await expect(page.getByRole('alert')).toContainText('Graph is unavailable (502)')
  await openDetails(page)
  await expect(page.getByText(/known cause/)).toBeHidden()
})

test('an entry of a batch that has to wait says for how long', async ({ page, checkA11y }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Explain an error' }).first().click()
  await page
    .getByRole('textbox', { name: 'Error answer' })
    .fill('{"responses":[{"id":"1","status":200},{"id":"2","status":429,"headers":{"Retry-After":"17"}}]}')
  await expect(page.getByRole('region', { name: 'Entry 2' })).toContainText('Wait 17 seconds, as the answer asks')
  await checkA11y()
})
