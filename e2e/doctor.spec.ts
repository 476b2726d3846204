import { expect, test } from './fixtures.ts'
import { chooseConnection } from './form.ts'
import { startHost } from './host.ts'
import { openNewConnection } from './openNewConnection.ts'
import { checkSetup } from './setupCheck.ts'
import { accountButton, chooseAccount, openSignedIn } from './signIn.ts'

test('for an administrator and a connection of the app everything is right, and the result is copied without whole IDs', async ({
  page,
  checkA11y,
}) => {
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  const dialog = await checkSetup(page)
  await expect(dialog.getByRole('listitem')).toHaveCount(9)
  await expect(dialog.getByRole('status')).toHaveText('Nothing is wrong.')
  await expect(dialog.getByRole('img', { name: 'Right' })).toHaveCount(9)
  await checkA11y()
  await dialog.getByRole('button', { name: 'Copy result' }).click()
  await expect(dialog.getByRole('button', { name: 'Copy result' })).toHaveText('Copied')
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toContain('✓ Items: They can be read')
  expect(report).not.toMatch(/eyJ|nadia|contoso|[0-9a-f]{8}-[0-9a-f]{4}-/)
})

test('a connection of another app leads to a mail for its owner', async ({ page, allowConsoleErrors }) => {
  allowConsoleErrors(/status of 40[34]/)
  await openSignedIn(page)
  const connection = page.getByRole('combobox', { name: 'Connection', exact: true })
  await connection.fill('foreign')
  await connection.press('Tab')
  const dialog = await checkSetup(page)
  await expect(line(dialog, 'Connection')).toContainText('another app made it')
  await line(dialog, 'Connection').getByRole('button', { name: 'Copy mail to the owner' }).click()
  await expect(line(dialog, 'Items')).toContainText('(403)')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('connections/foreign')
})

test('a connection without a schema is a draft', async ({ page, allowConsoleErrors }) => {
  allowConsoleErrors(/status of 40[04]/)
  await openSignedIn(page)
  await page.getByRole('combobox', { name: 'Connection', exact: true }).click()
  await page.getByRole('option', { name: ' drafty (draft)' }).click()
  const dialog = await checkSetup(page)
  await expect(line(dialog, 'Connection')).toContainText('is draft')
  await expect(line(dialog, 'Schema')).toContainText('None is registered (404)')
})

test('items that are refused although all is right lead to a request to run as the app', async ({
  page,
  allowConsoleErrors,
}) => {
  // No schema is registered, and items get 401.
  allowConsoleErrors(/status of 40[014]/)
  const id = `appOnly${Date.now()}`
  await openSignedIn(page)
  const made = await openNewConnection(page)
  await made.getByLabel('Name').fill('App only')
  await made.getByLabel('ID').fill(id)
  await made.getByRole('button', { name: 'Create connection' }).click()
  await expect(made.getByText('It has no schema yet')).toBeVisible()
  await made.getByRole('button', { name: 'Close' }).click()
  const dialog = await checkSetup(page)
  await expect(line(dialog, 'Items')).toContainText('works with an app-only token')
  await line(dialog, 'Items').getByRole('button').click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`connections/${id}/items`)
})

test('signed out, it ends at the sign-in; a colleague lacks permissions and role', async ({
  page,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  const host = await startHost({ folder: '/' })
  await page.goto(host.url)
  const signedOut = await checkSetup(page)
  await expect(line(signedOut, 'Account and tenant')).toContainText('Nobody is signed in')
  await expect(signedOut.getByRole('status')).toHaveText('1 thing is wrong.')
  await signedOut.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await chooseAccount(page, 'colleague')
  await page.getByRole('link', { name: 'Return to the application without granting consent' }).click()
  await page.getByRole('button', { name: 'Sign in without Graph permissions' }).click()
  await chooseAccount(page, 'colleague')
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(accountButton(page)).toBeVisible()
  const colleague = await checkSetup(page)
  await expect(line(colleague, 'What the token grants')).toContainText('not granted')
  await expect(line(colleague, 'What the token grants').getByRole('button')).toHaveText('Copy admin consent link')
  await host.stop()
})

function line(dialog: Awaited<ReturnType<typeof checkSetup>>, title: string) {
  return dialog.getByRole('listitem').filter({ has: dialog.page().getByText(title, { exact: true }) })
}
