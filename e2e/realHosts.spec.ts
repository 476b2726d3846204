import { editorAppId, tenantId } from '../sandbox/constants.ts'
import { expect } from './fixtures.ts'
import { startHost } from './host.ts'
import { type Cloud, clouds, test } from './realHosts.ts'
import { accountButton, chooseAccount, people, signIn } from './signIn.ts'
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

function settingsFor(cloud: Cloud): object {
  return { clientId: editorAppId, tenant: tenantId, cloud }
}
