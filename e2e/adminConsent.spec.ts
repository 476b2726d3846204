import { expect, test } from './fixtures.ts'
import { startHost } from './host.ts'
import { accountButton, chooseAccount, people } from './signIn.ts'

// On a sandbox of its own: consent for the organization would hold for the other stories too.

test('a colleague who needs approval sends a link; the administrator refuses, then grants, and the colleague signs in', async ({
  page,
  checkA11y,
}) => {
  const host = await startHost({ folder: '/tools/editor/' })
  await page.goto(host.url)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await chooseAccount(page, 'colleague')
  await page.getByRole('link', { name: 'Return to the application without granting consent' }).click()
  await expect(page.getByRole('alert', { name: 'Sign-in did not finish' })).toContainText('only administrators')
  await page.getByRole('button', { name: 'Copy admin consent link' }).click()
  await expect(page.getByRole('button', { name: 'Copy admin consent link' })).toHaveText('Copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())

  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'review for your organization' })).toBeVisible()
  await checkA11y()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('status')).toContainText('Access was not granted (AADSTS65004).')
  await page.goto(link)
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByRole('status')).toContainText('Access is granted for your organization.')
  await checkA11y()

  await page.getByRole('link', { name: 'Open the editor' }).click()
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.colleague}`)
  await host.stop()
})
