import { expect, test } from './fixtures.ts'
import { itemIdField } from './form.ts'
import { acceptIfAsked, accountButton, chooseAccount, chooseProblem, signIn } from './signIn.ts'
import { fillSimpleItem } from './simpleItem.ts'
import { submitButton } from './submit.ts'

// The problems are chosen on the sandbox's sign-in page, as Entra would meet people with them.

test('back from an error page of the sign-in service, the editor says so, explains the code and names what to compare', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await page.goto('/')
  await itemIdField(page).fill('kept')
  await chooseProblem(page, 'AADSTS50011')
  await expect(page.getByText('AADSTS50011: The redirect URI')).toBeVisible()
  await page.goBack()
  await page.goBack()
  const alert = page.getByRole('alert', { name: 'Sign-in did not finish' })
  await expect(alert).toContainText('You came back without an answer from the sign-in page.')
  await expect(itemIdField(page)).toHaveValue('kept')
  const help = page.getByRole('region', { name: 'Help with signing in' })
  await help.getByRole('textbox', { name: 'Code on the sign-in page' }).fill('AADSTS50011: The redirect URI is wrong.')
  await expect(help.getByRole('status')).toContainText('The redirect address of the editor is not registered.')
  await help.getByText('For whoever set up the editor').click()
  await expect(help).toContainText(new URL('/auth-redirect.html', page.url()).href)
  await expect(help.getByRole('button', { name: 'Copy client ID' })).toBeVisible()
  await checkA11y()
  await page.reload()
  await expect(itemIdField(page)).toHaveValue('kept')
  await expect(alert).toHaveCount(0)
  await signIn(page)
})

test('a sign-in that was left by typing the address of the editor did not finish either', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Pick an account' })).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('alert', { name: 'Sign-in did not finish' })).toContainText('without an answer')
})

for (const code of ['AADSTS9002326', 'AADSTS7000218']) {
  test(`${code}: an answer that is refused leads to the registration`, async ({ page, allowConsoleErrors }) => {
    allowConsoleErrors(/status of 40[01]/)
    await page.goto('/')
    await chooseProblem(page, code)
    await chooseAccount(page, 'administrator')
    await acceptIfAsked(page, page.getByRole('alert'))
    const alert = page.getByRole('alert', { name: 'Sign-in did not finish' })
    await expect(alert).toContainText('registered for the wrong kind of app')
    await expect(alert).toContainText('“Single-page application”')
    await expect(alert).toContainText(code)
  })
}

const renewals = [
  ['AADSTS50173', 'Sign in to go on', 'the password was changed', 'Sign in again'],
  ['AADSTS50076', 'Your organization asks you to verify it is you', 'stronger or newer sign-in', 'Verify it is me'],
  ['AADSTS53000', 'Your sign-in is blocked', 'a device that meets its rules', undefined],
] as const

for (const [code, title, words, button] of renewals) {
  test(`${code}: a refused renewal leads to the one step that helps`, async ({ page, allowConsoleErrors }) => {
    allowConsoleErrors(/status of 40[01]/)
    await page.goto('/')
    await chooseProblem(page, code)
    await chooseAccount(page, 'administrator')
    await acceptIfAsked(page, accountButton(page))
    // In a connection of its own: in “tickets” another story stores it.
    await fillSimpleItem(page, 'failExpiredToken', 'wiki')
    await submitButton(page).click()
    const alert = page.getByRole('alert').filter({ hasText: title })
    await expect(alert).toContainText(words)
    if (button === undefined) {
      await expect(alert.getByRole('button')).toHaveCount(0)
      return
    }
    await alert.getByRole('button', { name: button }).click()
    await page.getByRole('button', { name: button === 'Sign in again' ? /Nadia/ : 'Continue' }).click()
    await expect(accountButton(page)).toBeVisible()
    await expect(itemIdField(page)).toHaveValue('failExpiredToken')
  })
}

test('a sign-in whose part does not arrive cannot start: that is said, and the form goes on', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/ERR_FAILED|createAuth/)
  await page.route(/\/assets\/createAuth-/, (route) => route.abort())
  await page.goto('/')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Sign-in cannot start' })).toBeVisible()
  await itemIdField(page).fill('kept')
  await checkA11y()
})
