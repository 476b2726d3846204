import { newDraft, openDrafts } from './draftsList.ts'
import { expect, test } from './fixtures.ts'
import { fillProperty, propertyField, startItem } from './form.ts'
import { tabTo } from './keyboard.ts'
import { copyPayload, openTab, previewRegion, withoutSpace } from './payload.ts'
import { editAsJson, openRawText, rawText, typeOver } from './rawText.ts'
import { receivedBytes } from './received.ts'
import { fillSimpleItem, simplePayload } from './simpleItem.ts'
import { submitAndWait, submitButton } from './submit.ts'

test('The payload is edited as JSON: the form follows, and what is shown is sent', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
}) => {
  const itemId = uniqueItemId()
  await startItem(page, 'tickets', itemId)
  await fillSimpleItem(page, itemId)
  await openRawText(page)
  expect(withoutSpace((await rawText(page).textContent()) ?? '')).toBe(withoutSpace(simplePayload))
  await typeOver(page, '"Kept as typed"', '"Typed as JSON", "priority": 9007199254740993')
  await expect(propertyField(page, 'title')).toHaveValue('Typed as JSON')
  await expect(propertyField(page, 'priority')).toHaveValue('9007199254740993')
  // What Graph or readers may stumble over is marked in the text too.
  await expect(page.getByRole('button', { name: /^Line \d+: Every digit is sent/ })).toBeVisible()
  await checkA11y()

  await editAsJson(page).click()
  await expect(previewRegion(page)).toContainText('Typed as JSON')
  await expect(editAsJson(page)).toBeFocused()
  const payload = await copyPayload(page)
  await submitAndWait(page)
  expect((await receivedBytes(request, itemId)).toString()).toBe(payload)
})

test('While the text is broken the form waits, Submit says why, and nothing is lost', async ({
  page,
  uniqueItemId,
  checkA11y,
}) => {
  const itemId = uniqueItemId()
  await startItem(page, 'tickets', itemId)
  await fillSimpleItem(page, itemId)
  await openRawText(page)
  await typeOver(page, '"Kept as typed"', '@')
  const waiting = /^The form waits. Line \d+, column \d+: expected a value\./
  await expect(page.locator('#submit-reason')).toHaveText(waiting)
  await expect(propertyField(page, 'title')).toHaveValue('Kept as typed')
  await checkA11y()

  // Over another tab, and over the preview.
  await openTab(page, 'Problems')
  await submitButton(page).click()
  await expect(rawText(page)).toBeFocused()
  await expect(rawText(page)).toContainText('@')
  await editAsJson(page).click()
  await expect(previewRegion(page)).toContainText('Kept as typed')
  await expect(page.getByRole('tabpanel', { name: 'Payload' }).getByText(waiting)).toBeVisible()
  await editAsJson(page).click()
  await expect(rawText(page)).toContainText('@')

  await typeOver(page, '@', '"Mended"')
  await expect(propertyField(page, 'title')).toHaveValue('Mended')
  await expect(page.locator('#submit-reason')).toHaveText('Ctrl+Enter')
})

test('Broken text outlives a reload, and another draft knows nothing of it', async ({ page, uniqueItemId }) => {
  const itemId = uniqueItemId()
  await startItem(page, 'tickets', itemId)
  await fillSimpleItem(page, itemId)
  await openRawText(page)
  await typeOver(page, '"Kept as typed"', '@')
  const reason = page.locator('#submit-reason')
  await expect(reason).toHaveText(/^The form waits/)
  await page.reload()
  await expect(reason).toHaveText(/^The form waits/)
  await expect(propertyField(page, 'title')).toHaveValue('Kept as typed')
  await newDraft(page, uniqueItemId())
  await expect(reason).not.toHaveText(/^The form waits/)
  await openRawText(page)
  await expect(rawText(page)).not.toContainText('@')
  const drafts = await openDrafts(page)
  await drafts.getByRole('button', { name: 'Open Kept as typed' }).click()
  await expect(reason).toHaveText(/^The form waits/)
  await openRawText(page)
  await typeOver(page, '@', '"Mended"')
  await expect(propertyField(page, 'title')).toHaveValue('Mended')
  await page.reload()
  await expect(propertyField(page, 'title')).toHaveValue('Mended')
  await expect(reason).not.toHaveText(/^The form waits/)
})

test('Undo goes back in the form, and the text follows', async ({ page, uniqueItemId }) => {
  const itemId = uniqueItemId()
  await startItem(page, 'tickets', itemId)
  await fillSimpleItem(page, itemId)
  await openRawText(page)
  await typeOver(page, 'Kept as typed', 'Typed as JSON')
  await expect(propertyField(page, 'title')).toHaveValue('Typed as JSON')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(propertyField(page, 'title')).toHaveValue('Kept as typed')
  await expect(rawText(page)).toContainText('"Kept as typed"')
  await fillProperty(page, 'title', 'From the form')
  await expect(rawText(page)).toContainText('"From the form"')
  // In the text, undo is the editor's own.
  await typeOver(page, 'From the form', 'From the text')
  await expect(propertyField(page, 'title')).toHaveValue('From the text')
  await page.keyboard.press('Control+z')
  await expect(propertyField(page, 'title')).toHaveValue('From the form')
})

test('What the form has no place for is said, and the text under the hands stays', async ({ page, uniqueItemId }) => {
  const itemId = uniqueItemId()
  await startItem(page, 'tickets', itemId)
  await fillSimpleItem(page, itemId)
  await openRawText(page)
  await typeOver(page, '"Kept as typed"', '"Kept", // mine\n "nowhere@odata.type": "String"')
  await expect(propertyField(page, 'title')).toHaveValue('Kept')
  const leftOut = page.getByRole('region', { name: 'Left out' })
  await expect(leftOut.getByRole('button', { name: /^Line \d+: There is no property “nowhere”/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Repaired' })).toContainText('A comment was left out.')
  await expect(rawText(page)).toContainText('// mine')
  // The form goes its own way: the text says so instead of losing what only it has.
  await fillProperty(page, 'title', 'From the form')
  await expect(page.getByText('The form was changed elsewhere since.', { exact: false })).toBeVisible()
  await expect(rawText(page)).toContainText('// mine')
  await page.getByRole('button', { name: 'Show what the form has' }).click()
  await expect(rawText(page)).toContainText('"From the form"')
  await expect(rawText(page)).not.toContainText('// mine')
})

test('By keyboard alone: to the text, out of it, to a mark and back to the preview', async ({ page, uniqueItemId }) => {
  await startItem(page, 'tickets', uniqueItemId())
  await openTab(page, 'Payload')
  await tabTo(page, editAsJson(page))
  await page.keyboard.press('Enter')
  await expect(rawText(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('tabpanel').getByRole('switch', { name: 'Wrap lines' })).toBeFocused()
  await page.keyboard.press('Tab')
  const mark = page.getByRole('region', { name: 'Errors' }).getByRole('button').first()
  await expect(mark).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rawText(page)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(editAsJson(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(previewRegion(page)).toBeVisible()
})
