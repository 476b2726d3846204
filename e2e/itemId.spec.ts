import { expect, test } from './fixtures.ts'
import { addAccessEntry, chooseConnection, exampleUserId, fillProperty, itemIdField, propertyField } from './form.ts'
import { openSignedIn } from './signIn.ts'
import { savedStatus } from './submit.ts'

test('an ID that was suggested follows the title, and undo takes both back', async ({ page }) => {
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  await page.getByRole('button', { name: 'Suggest one' }).click()
  await expect(itemIdField(page)).toHaveValue(/^Item\d+$/)
  await expect(itemIdField(page)).toHaveAccessibleDescription(/Follows the title until you change it/)
  await fillProperty(page, 'title', 'Refunds fail')
  await expect(itemIdField(page)).toHaveValue('RefundsFail')
  await expect(propertyField(page, 'title')).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(propertyField(page, 'title')).toHaveValue('')
  await expect(itemIdField(page)).toHaveValue(/^Item\d+$/)
})

test('who sends a new item right after the last letter of its title sends it under the ID that goes with it', async ({
  page,
}) => {
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  await addAccessEntry(page, { value: exampleUserId })
  const title = propertyField(page, 'title')
  await title.click()
  // Two words that no other story has, and a rest between them, in which the ID is the first of them.
  const words = ['Ctrl', `Enter${Date.now()}`]
  await page.keyboard.type(`${words[0]} `)
  await expect(itemIdField(page)).toHaveValue('Ctrl')
  await page.keyboard.type(`${words[1]}`)
  await page.keyboard.press('Control+Enter')
  await expect(savedStatus(page)).toContainText(words.join(''))
  await expect(itemIdField(page)).toHaveValue(words.join(''))
})

test('who goes straight to the connection and types a title gets an ID from it, and undo takes both back', async ({
  page,
}) => {
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  await expect(itemIdField(page)).toHaveAccessibleDescription(/It comes from the title, or type one/)
  await fillProperty(page, 'title', 'Refunds fail')
  await expect(itemIdField(page)).toHaveValue('RefundsFail')
  await expect(propertyField(page, 'title')).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(propertyField(page, 'title')).toHaveValue('')
  await expect(itemIdField(page)).toHaveValue('')
})

test('Submit of a new item without anything leads to the title, which gives its ID too', async ({ page }) => {
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  await page.keyboard.press('Control+Enter')
  await expect(propertyField(page, 'title')).toBeFocused()
  await page.keyboard.type('Refunds fail')
  await expect(itemIdField(page)).toHaveValue('RefundsFail')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Add people or groups' })).toBeFocused()
})
