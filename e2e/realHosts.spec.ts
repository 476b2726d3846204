import { editorAppId, tenantId } from '../sandbox/constants.ts'
import { expect } from './fixtures.ts'
import { startHost } from './host.ts'
import { type Cloud, clouds, test } from './realHosts.ts'
import { checkSetup } from './setupCheck.ts'
import { acceptIfAsked, accountButton, chooseAccount, chooseProblem, people, signIn } from './signIn.ts'
import { expectSimpleItem, fillSimpleItem } from './simpleItem.ts'
import { savedStatus, submitAndWait, submitButton } from './submit.ts'

const places: readonly { readonly cloud: Cloud; readonly folder: string }[] = [
  { cloud: 'global', folder: '/' },
  { cloud: 'usGovL4', folder: '/tools/editor/' },
  { cloud: 'usGovL5', folder: '/' },
]

for (const { cloud, folder } of places) {
  const { name, loginUrl, graphUrl } = clouds[cloud]
  test(`${name}, the editor at ${folder}: who signs in saves an item and stays signed in, and tokens go to that cloud’s Graph alone`, async ({
    page,
    context,
    uniqueItemId,
  }) => {
    const host = await startHost({ folder, settings: settingsFor(cloud) })
    const authorized = new Set<string>()
    const pages = new Set<string>()
    context.on('request', (request) => {
      const { origin } = new URL(request.url())
      if (request.headers()['authorization'] !== undefined) authorized.add(origin)
      if (request.isNavigationRequest()) pages.add(origin)
    })
    try {
      await page.goto(host.url)
      await signIn(page)
      expect(page.url()).toBe(host.url)
      await fillSimpleItem(page, uniqueItemId())
      await submitAndWait(page)
      // Nobody is asked again, and no page of another site is loaded for it.
      await page.reload()
      await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.administrator}`)
      expect([...authorized]).toEqual([graphUrl])
      expect([...pages].toSorted()).toEqual([new URL(host.url).origin, loginUrl].toSorted())
    } finally {
      await host.stop()
    }
  })
}

test('a colleague needs approval; the administrator refuses by the link, then grants, and both are signed in', async ({
  page,
  checkA11y,
}) => {
  const host = await startHost({ folder: '/tools/editor/', settings: settingsFor('global') })
  try {
    await page.goto(host.url)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await chooseAccount(page, 'colleague')
    await page.getByRole('link', { name: 'Return to the application without granting consent' }).click()
    await expect(page.getByRole('alert', { name: 'Sign-in did not finish' })).toContainText('only administrators')
    await page.getByRole('button', { name: 'Copy admin consent link' }).click()
    await expect(page.getByRole('button', { name: 'Copy admin consent link' })).toHaveText('Copied')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(link).origin).toBe(clouds.global.loginUrl)

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
    await accountButton(page).click()
    await page.getByRole('menuitem', { name: 'Add another account' }).click()
    await chooseAccount(page, 'administrator')
    await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.administrator}`)
    await accountButton(page).click()
    await page.getByRole('menuitem', { name: `Switch to ${people.colleague}` }).click()
    await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.colleague}`)
  } finally {
    await host.stop()
  }
})

test('a challenge of the organization is answered on its own page, and the item is saved after it', async ({
  page,
  allowConsoleErrors,
}) => {
  // 401 from Graph, and 400 when the editor tries to satisfy the challenge without bothering anybody.
  allowConsoleErrors(/status of 40[01]/)
  const host = await startHost({ folder: '/', settings: settingsFor('global') })
  try {
    await page.goto(host.url)
    await signIn(page)
    await fillSimpleItem(page, 'failClaims')
    await submitButton(page).click()
    await page.getByRole('alert').getByRole('button', { name: 'Verify it is me' }).click()
    await expect(page.getByRole('heading', { name: "Verify it's you" })).toBeVisible()
    expect(new URL(page.url()).origin).toBe(clouds.global.loginUrl)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Submit now' }).click()
    await expect(savedStatus(page)).toBeVisible()
    await expectSimpleItem(page, 'failClaims')
  } finally {
    await host.stop()
  }
})

test('a renewal that is refused leads back through the sign-in page, and the draft is there', async ({
  page,
  allowConsoleErrors,
}) => {
  // 401 from Graph for the token that ran out, and 400 for its renewal.
  allowConsoleErrors(/status of 40[01]/)
  const host = await startHost({ folder: '/tools/editor/', settings: settingsFor('global') })
  try {
    await page.goto(host.url)
    await chooseProblem(page, 'AADSTS50173')
    await chooseAccount(page, 'administrator')
    await acceptIfAsked(page, accountButton(page))
    await fillSimpleItem(page, 'failExpiredToken')
    await submitButton(page).click()
    const alert = page.getByRole('alert', { name: 'Sign in to go on' })
    await expect(alert).toContainText('the password was changed')
    // The sign-in page knows the person, and leads back at once.
    const signInPage = page.waitForRequest(
      (request) => request.isNavigationRequest() && request.url().startsWith(clouds.global.loginUrl),
    )
    await alert.getByRole('button', { name: 'Sign in again' }).click()
    await signInPage
    await page.getByRole('button', { name: 'Submit now' }).click()
    await expect(savedStatus(page)).toBeVisible()
    await expectSimpleItem(page, 'failExpiredToken')
  } finally {
    await host.stop()
  }
})

test('with settings for every organization the check of the set-up asks for the tenant ID, and for another tenant to sign in there', async ({
  page,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  const shared = { ...settingsFor('global'), tenant: 'organizations' }
  const host = await startHost({ folder: '/', settings: shared })
  try {
    await page.goto(host.url)
    await signIn(page)
    const settings = (await checkSetup(page)).getByRole('listitem').filter({ hasText: 'Settings' })
    await expect(settings).toContainText('write your tenant ID in config.json')
    await expect(settings.getByRole('img', { name: 'To look at' })).toBeVisible()

    // Then they name another tenant than the one of who is signed in.
    shared.tenant = '11111111-0000-4000-8000-000000000000'
    await page.reload()
    const account = (await checkSetup(page)).getByRole('listitem').filter({ hasText: 'Account and tenant' })
    await expect(account).toContainText('sign in there')
  } finally {
    await host.stop()
  }
})

test('who is remembered from other settings learns at the sign-in page that the client ID is wrong, and what its code means', async ({
  page,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 400/)
  const settings = { ...settingsFor('global') }
  const host = await startHost({ folder: '/', settings })
  try {
    await page.goto(host.url)
    await signIn(page)
    settings.clientId = '5a4db0c5-0000-4000-8000-00000000dead'
    await page.reload()
    await page.getByRole('button', { name: 'Sign in again' }).first().click()
    await expect(page.getByText('AADSTS700016')).toBeVisible()
    await page.goto(host.url)
    const alert = page.getByRole('alert', { name: 'Sign-in did not finish' })
    await expect(alert).toContainText('without an answer')
    const help = page.getByRole('region', { name: 'Help with signing in' })
    await help.getByRole('textbox', { name: 'Code on the sign-in page' }).fill('AADSTS700016')
    await expect(help.getByRole('status')).toContainText('The tenant does not know this app.')
    await checkA11y()

    const dialog = await checkSetup(page)
    const grants = dialog.getByRole('listitem').filter({ hasText: 'What the token grants' })
    await expect(grants).toContainText('compare client ID and tenant with the overview page')
    await expect(dialog.getByRole('button', { name: 'Copy admin consent link' })).toHaveCount(0)
  } finally {
    await host.stop()
  }
})

function settingsFor(cloud: Cloud) {
  return { clientId: editorAppId, tenant: tenantId, cloud }
}
