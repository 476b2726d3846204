import { expect, test } from './fixtures.ts'
import { acceptIfAsked, chooseAccount } from './signIn.ts'

test('signed out, a payload that does not say where it goes is checked after signing in by the schema it fits, and goes to that connection', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Explain an error' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Explain an error' })
  await dialog
    .getByRole('textbox', { name: /payload/i })
    .fill('{"acl":[],"properties":{"title":"A","priority":"1","createdDateTime":"28.11.2026"}}')
  await dialog.getByRole('button', { name: 'Sign in and check the rest' }).click()
  await chooseAccount(page, 'administrator')
  await acceptIfAsked(page, dialog)
  await expect(dialog.getByRole('status')).toContainText('Checked against the schema of tickets, which has these')
  await expect(dialog.getByRole('listitem').filter({ hasText: /^createdDateTime:/ })).toHaveText(
    /Did you mean “createdAt”\? “28\.11\.2026” looks like a date/,
  )
  await checkA11y()
  await dialog.getByRole('button', { name: 'Open the payload in the form' }).click()
  const importing = page.getByRole('dialog', { name: 'Import' })
  await expect(importing.getByRole('region', { name: 'Where it goes' })).toContainText('Connection: tickets')
  await expect(importing.getByRole('region', { name: 'Changes' })).toContainText('The text “1” becomes a number.')
  await checkA11y()
  await importing.getByRole('button', { name: 'Import into form' }).click()
  await expect(page.getByRole('combobox', { name: 'Connection' })).toHaveValue('tickets')
})
