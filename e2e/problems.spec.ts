import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import {
  accessEntry,
  addAccessEntry,
  entryList,
  entryValue,
  exampleUserId,
  fillProperty,
  itemIdField,
  openDetails,
  propertyField,
  startItem,
  whoBox,
} from './form.ts'
import { importIntoForm, openImport } from './importing.ts'
import { copyPayload, openTab } from './payload.ts'
import { submitAndWait } from './submit.ts'

/** What somebody sent from an SDK, and Graph only called malformed. */
const faulty = {
  acl: [
    { type: 'User', identitySource: 'external', value: 'support-team', accessType: 'grant' },
    { type: 'User', identitySource: 'external', value: 'sales-team', accessType: 'Grant' },
  ],
  properties: { additionalData: { title: 'Printer on fire', priority: 2, tags: ['printer', 'fire'] } },
  content: { type: 'text', value: 'The printer on the third floor.' },
}

test('a payload that Graph only calls malformed is mended with clicks, and saved', async ({
  page,
  uniqueItemId,
  checkA11y,
}) => {
  const itemId = uniqueItemId()
  await startItem(page, 'tickets', itemId)
  const dialog = await openImport(page)
  await dialog.getByRole('textbox', { name: 'Payload' }).fill(JSON.stringify(faulty))
  await expect(dialog).toContainText('additionalData')
  await importIntoForm(page)

  await openTab(page, 'Problems')
  const errors = page.getByRole('region', { name: 'To fix' })
  await expect(errors.getByRole('listitem').first()).toContainText('/acl/0')
  await checkA11y()
  const mend = errors.getByRole('button', { name: 'This is a group that our connector manages' })
  await mend.first().click()
  await openDetails(accessEntry(page, 1))
  await expect(entryList(accessEntry(page, 1), 'Type')).toHaveValue('externalGroup')
  await mend.first().click()
  await expect(errors).toBeHidden()
  await submitAndWait(page)
  expect(JSON.parse(await copyPayload(page)).properties.title).toBe('Printer on fire')
})

test('a fix beside the field mends it, and undo takes the fix back', async ({ page, uniqueItemId }) => {
  await startItem(page, 'tickets', uniqueItemId())
  const entry = await addAccessEntry(page, { type: 'Everyone', value: 'everyone' })
  // Advice waits until the field is left.
  await page.keyboard.press('Tab')
  await entry.getByRole('button', { name: 'Use the tenant ID' }).click()
  const value = await entryValue(entry)
  await expect(value).toHaveValue(/^[\da-f-]{36}$/)
  await expect(whoBox(entry)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(value).toHaveValue('everyone')
})

// Leaving the first value shows advice with a button under it, and must not push “Add people or groups” away from under the pointer.
test('the filter finds problems, and all safe fixes are one press and one undo', async ({ page, uniqueItemId }) => {
  await startItem(page, 'tickets', uniqueItemId())
  await addAccessEntry(page, { type: 'Everyone', value: 'everyone' })
  await addAccessEntry(page, { value: ` ${exampleUserId} x` })
  await fillProperty(page, 'title', 'A title')
  await fillProperty(page, 'priority', '7.0')
  await openTab(page, 'Problems')
  await page.getByRole('searchbox', { name: 'Filter problems' }).fill('advice everyone-literal')
  await expect(lines(page)).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Filter problems' }).fill('')
  await page.getByRole('button', { name: 'Apply 2 safe fixes' }).click()
  const value = await entryValue(accessEntry(page, 1))
  await expect(value).toHaveValue(/^[\da-f-]{36}$/)
  await expect(propertyField(page, 'priority')).toHaveValue('7')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(value).toHaveValue('everyone')
  await expect(propertyField(page, 'priority')).toHaveValue('7.0')
  await expect(itemIdField(page)).not.toHaveValue('')
})

test('a fix in the list shows its field and keeps the focus in the list; where there is one pane, it stays', async ({
  page,
  uniqueItemId,
}) => {
  await startItem(page, 'tickets', uniqueItemId())
  await fillProperty(page, 'title', 'A title')
  await addAccessEntry(page, { type: 'Everyone', value: 'everyone' })
  await page.getByRole('searchbox', { name: 'Filter properties' }).fill('priority')
  const id = itemIdField(page)
  await id.fill(' T 1')
  await openTab(page, 'Problems')
  const panel = page.getByRole('tabpanel', { name: /^Problems/ })
  await page
    .getByRole('searchbox', { name: 'Filter properties' })
    .evaluate((field) => field.scrollIntoView({ block: 'start' }))
  await expect(id).not.toBeInViewport()
  await panel.getByRole('button', { name: /^Use a safe item ID/ }).click()
  await expect(id).toBeInViewport()
  await expect(panel.locator(':focus')).toBeVisible()

  await page.setViewportSize({ width: 600, height: 800 })
  await panel.getByRole('button', { name: 'Use the tenant ID' }).click()
  await expect(panel.locator(':focus').or(page.locator('[role=tabpanel]:focus'))).toBeVisible()
  await expect(page.getByRole('tab', { name: /^Problems/ })).toHaveAttribute('aria-selected', 'true')
})

function lines(page: Page): Locator {
  return page.getByRole('tabpanel', { name: /^Problems/ }).getByRole('listitem')
}
