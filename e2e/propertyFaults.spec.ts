import { expect, test } from './fixtures.ts'
import {
  accessEntry,
  addAccessEntry,
  chooseConnection,
  exampleUserId,
  fillProperty,
  propertyField,
  startItem,
  whoBox,
} from './form.ts'
import { openTab, previewRegion } from './payload.ts'
import { receivedPuts } from './received.ts'
import { openSignedIn } from './signIn.ts'
import { submitButton, submitReason } from './submit.ts'

/** What is typed, and what the field says about it. Single values first, then elements of collections. */
const faults = [
  ['priority', '9223372036854775808', 'An Int64 goes from -9223372036854775808 to 9223372036854775807.'],
  ['priority', '-9223372036854775809', 'An Int64 goes from'],
  ['priority', '1.5', 'Write a whole number with digits only, such as 42 (this is “1.5”).'],
  ['priority', '007', 'Write a whole number with digits only'],
  ['hoursSpent', '1,5', 'Write a number with a point for decimals'],
  ['createdAt', '03/04/2026', 'This date can be read in two ways: is the day or the month first?'],
  ['createdAt', '2026-02-30T00:00:00Z', 'That month has 28 days.'],
  ['createdAt', '2026-01-31T24:30:00Z', 'The hour goes from 00 to 23.'],
  ['relatedTickets', '12x', 'Write a whole number with digits only'],
  ['estimates', 'many', 'Write a number with a point for decimals'],
  ['escalatedAt', 'yesterday', 'Enter a date and time, such as'],
] as const

test('each field says what is wrong with what was typed, and takes it back when it is mended', async ({
  page,
  checkA11y,
}) => {
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  for (const [property, typed, sentence] of faults) {
    await test.step(`${property}: ${typed}`, async () => {
      const field = propertyField(page, property)
      await field.fill(typed)
      await field.blur()
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(field).toHaveAccessibleDescription(new RegExp(escaped(sentence)))
      // What cannot be read is not in the payload.
      await expect(previewRegion(page)).not.toContainText(typed)
    })
  }
  await checkA11y()

  await fillProperty(page, 'priority', '42')
  await expect(propertyField(page, 'priority')).toHaveAttribute('aria-invalid', 'false')
  await expect(previewRegion(page)).toContainText('"priority": 42')
})

test('Submit with errors sends nothing and goes to the first of them; Problems lists them and leads to their fields', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
  allowConsoleErrors,
}) => {
  // Whose address is typed is looked up, where no other story has allowed that yet.
  allowConsoleErrors(/status of 400.*token/)
  const itemId = uniqueItemId()
  await startItem(page, 'tickets', itemId)
  await addAccessEntry(page, { value: 'nadia@contoso.example' })
  await fillProperty(page, 'priority', 'high')
  await expect(submitReason(page)).toContainText('2 things to fix')
  await page.keyboard.press('Control+Enter')
  const value = whoBox(accessEntry(page, 1))
  await expect(value).toBeFocused()
  await expect(value).toHaveAccessibleDescription(/Graph rejects e-mail addresses and user names here/)

  await openTab(page, 'Problems')
  const errors = page.getByRole('region', { name: 'To fix' })
  await expect(errors.getByRole('listitem')).toHaveCount(2)
  // A filter that hides the field must not stand between the problem and its field.
  await page.getByRole('searchbox', { name: 'Filter properties' }).fill('title')
  await expect(propertyField(page, 'priority')).toHaveCount(0)
  await errors.getByRole('button', { name: '/properties/priority' }).click()
  await expect(propertyField(page, 'priority')).toBeFocused()

  await value.fill(exampleUserId)
  await expect(errors.getByRole('listitem')).toHaveCount(1)
  await checkA11y()
  await fillProperty(page, 'priority', '1')
  await expect(errors).toHaveCount(0)
  await expect(submitReason(page)).toContainText('Ctrl+Enter')
  expect(await receivedPuts(request, itemId)).toEqual([])
  await submitButton(page).click()
  await expect.poll(async () => (await receivedPuts(request, itemId)).length).toBe(1)
})

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
