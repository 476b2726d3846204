import { expect, test } from './fixtures.ts'
import { accountButton, people, signIn } from './signIn.ts'
import { expectSimpleItem, fillSimpleItem } from './simpleItem.ts'

test('what was typed in the moment before a reload is there after it', async ({ page, uniqueItemId }) => {
  const itemId = uniqueItemId()
  await page.goto('/')
  await signIn(page)
  await fillSimpleItem(page, itemId)
  // Reloaded at once: what was typed last is not waited for.
  await page.reload()
  await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.administrator}`)
  await expectSimpleItem(page, itemId)
})

test('where the browser denies its database, the draft still comes back from signing in', async ({
  page,
  uniqueItemId,
}) => {
  const itemId = uniqueItemId()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Item ID' }).fill(itemId)
  await expect(page.getByText('in this tab only')).toBeVisible()
  await signIn(page)
  await expect(page.getByRole('textbox', { name: 'Item ID' })).toHaveValue(itemId)
})
