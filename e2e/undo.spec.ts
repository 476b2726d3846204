import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import {
  accessEntry,
  addAccessEntry,
  contentBox,
  entryValue,
  exampleUserId,
  fillProperty,
  itemIdField,
  propertyField,
  startItem,
  typeContent,
  whoBox,
} from './form.ts'
import { importIntoForm, openImport } from './importing.ts'
import { copyPayload, openTab } from './payload.ts'
import { randomEdits } from './randomEdits.ts'
import { signIn } from './signIn.ts'

test('undo and redo go over the whole form, key by key and by button, and lead to what changed', async ({
  page,
  uniqueItemId,
  checkA11y,
}) => {
  await startItem(page, 'tickets', uniqueItemId())
  await addAccessEntry(page, { value: exampleUserId })
  await fillProperty(page, 'title', 'A title')
  await typeContent(page, 'Some words')
  await contentBox(page).press('Control+z')
  await expect(contentBox(page)).toHaveText('')
  await contentBox(page).press('Control+z')
  await expect(propertyField(page, 'title')).toHaveValue('')
  await expect(propertyField(page, 'title')).toBeFocused()
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+Shift+Z')
  await expect(propertyField(page, 'title')).toHaveValue('A title')
  await expect(contentBox(page)).toHaveText('Some words')

  await page.getByRole('button', { name: 'Remove access entry 1' }).click()
  await expect(accessEntry(page, 1)).toBeHidden()
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await expect(undo).toHaveAttribute('title', 'Undo: access entries (Ctrl+Z)')
  await undo.click()
  await expect(whoBox(accessEntry(page, 1))).toHaveValue(exampleUserId)
  await expect(undo).toBeFocused()
  await checkA11y()
})

test('undo leaves the focus in the box of an entry that is typed in', async ({ page, uniqueItemId }) => {
  await startItem(page, 'tickets', uniqueItemId())
  await addAccessEntry(page, { value: exampleUserId })
  const entry = accessEntry(page, 1)
  const value = await entryValue(entry)
  // What is typed in between makes the rest a step of its own.
  await typeContent(page, 'Some words')
  await value.press('End')
  await page.keyboard.type('ZZ')
  await page.keyboard.press('Control+z')
  await expect(value).toHaveValue(exampleUserId)
  await expect(value).toBeFocused()
  const type = entry.getByRole('combobox', { name: 'Type' })
  await type.focus()
  await type.selectOption('Group')
  await page.keyboard.press('Control+z')
  await expect(type).toHaveValue('user')
  await expect(type).toBeFocused()
  await expect(entry.getByRole('combobox', { name: 'Access' })).toHaveValue('grant')
})

test('a reload keeps what can be undone, and the tab that was shown', async ({ page, uniqueItemId }) => {
  await startItem(page, 'tickets', uniqueItemId())
  await fillProperty(page, 'title', 'First')
  await typeContent(page, 'Some words')
  await openTab(page, 'Problems')
  await page.reload()
  await expect(propertyField(page, 'title')).toHaveValue('First')
  await expect(page.getByRole('tab', { selected: true })).toHaveText(/Problems/)
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await undo.click()
  await expect(contentBox(page)).toHaveText('')
  await undo.click()
  await expect(propertyField(page, 'title')).toHaveValue('')
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(propertyField(page, 'title')).toHaveValue('First')
})

test('undo goes back to the empty form and redo to the last edit, over random edits', async ({
  page,
  uniqueItemId,
}) => {
  await startItem(page, 'tickets', uniqueItemId())
  await addAccessEntry(page, { value: exampleUserId })
  const before = await copyPayload(page)
  const edits = randomEdits(page, 20_261_123)
  for (let count = 0; count < 25; count++) await edits.next()
  // The version is a setting of the page, not a part of the draft.
  await page.getByRole('combobox', { name: 'API version' }).selectOption('beta')
  const after = await copyPayload(page)
  await goAllTheWay(page, 'Undo')
  await expect(itemIdField(page)).toHaveValue('')
  await goAllTheWay(page, 'Redo')
  expect(await copyPayload(page)).toBe(after)
  expect(after).not.toBe(before)
})

/** Presses the button until it has nothing more to do. */
async function goAllTheWay(page: Page, name: 'Undo' | 'Redo'): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  while ((await button.getAttribute('aria-disabled')) !== 'true') await button.click()
}

test('a sign-in and a consent page keep what can be undone, also where the schema has changed the draft meanwhile', async ({
  page,
  uniqueItemId,
}) => {
  const itemId = uniqueItemId()
  await page.goto('/')
  const dialog = await openImport(page)
  await dialog
    .getByRole('textbox', { name: 'Payload' })
    .fill(
      `PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/${itemId} HTTP/1.1\n\n{"acl":[],"properties":{"title":"Payments fail","priority":"1"}}`,
    )
  await importIntoForm(page)
  await signIn(page)
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  const canUndo = async () => {
    // Its schema is there, and made a number of the text.
    await expect(propertyField(page, 'priority')).toHaveValue('1')
    await expect(page.getByText('“priority” is sent as 1')).toBeVisible()
    await expect(undo).toHaveAttribute('title', 'Undo: import (Ctrl+Z)')
    await expect(page.getByRole('button', { name: 'Undo import' })).toBeVisible()
  }
  await canUndo()
  // As two pages of the sign-in service do, one after the other.
  await page.reload()
  await canUndo()
  await page.reload()
  await canUndo()
  await page.getByRole('button', { name: 'Undo import' }).click()
  await expect(itemIdField(page)).toHaveValue('')
})
