import { expect, test } from './fixtures.ts'
import { openSignedIn } from './signIn.ts'

test.beforeEach(async ({ page }) => {
  await openSignedIn(page)
})

test('a connection ID that only begins like one of the list stays as typed', async ({ page, allowConsoleErrors }) => {
  allowConsoleErrors(/status of 404/)
  const connection = page.getByRole('combobox', { name: 'Connection' })
  await connection.click()
  await expect(page.getByRole('option', { name: /tickets/ })).toBeVisible()
  await page.keyboard.type('tick')
  await page.keyboard.press('Tab')
  await expect(connection).toHaveValue('tick')
  await expect(page.getByText('No connection “tick” in your list.')).toBeVisible()
})

test('the list can be used with the arrow keys, and white space around a typed ID does not count', async ({ page }) => {
  const connection = page.getByRole('combobox', { name: 'Connection' })
  await connection.focus()
  await page.keyboard.press('ArrowDown')
  const wiki = page.getByRole('option', { name: /wiki/ })
  await expect(wiki).toBeVisible()
  const wikiId = (await wiki.getAttribute('id')) ?? 'none'
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    await expect(connection).toHaveAttribute('aria-activedescendant', wikiId, { timeout: 500 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(connection).toHaveValue('wiki')
  await expect(page.getByRole('main').getByText('Contoso wiki', { exact: true })).toBeVisible()
  await connection.fill(' tickets ')
  await page.keyboard.press('Tab')
  await expect(connection).toHaveValue('tickets')
  await expect(page.getByRole('textbox', { name: 'priority' })).toBeVisible()
})

test('another API version takes no key and no focus from a property', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Connection' }).fill('tickets')
  const title = page.getByRole('textbox', { name: 'title', exact: true })
  await title.fill('Hello')
  const schema = page.waitForResponse(
    (response) => response.url().includes('/v1.0/') && response.url().endsWith('/schema'),
  )
  await page.getByRole('combobox', { name: 'API version' }).selectOption('v1.0')
  await title.focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' abcdefghij')
  await schema
  await page.keyboard.type('klmnop')
  await expect(title).toHaveValue('Hello abcdefghijklmnop')
  await expect(title).toBeFocused()
})
