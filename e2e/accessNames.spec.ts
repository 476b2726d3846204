import type { Locator, Page } from '@playwright/test'
import { addByName, allowFindingPeople, option } from './access.ts'
import { expect, test } from './fixtures.ts'
import {
  accessEntry,
  chooseConnection,
  entryList,
  entryValue,
  fillProperty,
  itemIdField,
  openDetails,
  whoBox,
} from './form.ts'
import { startHost } from './host.ts'
import { copyPayload } from './payload.ts'
import { acceptIfAsked, accountButton, chooseAccount, openSignedIn, signIn } from './signIn.ts'
import { fillSimpleItem } from './simpleItem.ts'
import { savedStatus, submitAndWait, submitButton, submitReason } from './submit.ts'

const accessRegion = { name: 'Access' } as const

test('HR may find it, contractors not: by names alone, consent on the way, in 13 clicks and keys', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  // A token for the directory is refused until it is allowed once.
  allowConsoleErrors(/status of 400/)
  // On a sandbox of its own, where nobody has allowed anything yet.
  const host = await startHost({ folder: '/' })
  await page.goto(host.url)
  await signIn(page)
  let count = 0
  const click = async (button: Locator) => {
    count += 1
    await button.click()
  }
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      count += 1
      await page.keyboard.press(key)
    }
  }
  const add = page.getByRole('button', { name: 'Add people or groups' })

  await click(add)
  await expect(whoBox(accessEntry(page, 1))).toBeFocused()
  await press('h', 'r')
  await click(page.getByRole('button', { name: 'Allow finding people and groups' }))
  // One consent for people, groups and who is in them.
  await expect(page.getByText("Read all users' basic profiles")).toBeVisible()
  await expect(page.getByText("Read all groups' basic properties")).toBeVisible()
  await expect(page.getByText('Read basic group memberships')).toBeVisible()
  await click(page.getByRole('button', { name: 'Accept', exact: true }))
  // The list is open again with what was looked for.
  await expect(option(page, 'Human resources').first()).toBeVisible()
  await expect(whoBox(accessEntry(page, 1))).toBeFocused()
  await checkA11y()
  await click(option(page, 'Human resources').first())
  await expect(whoBox(accessEntry(page, 1))).toHaveValue('Human resources')
  await click(add)
  await press('c', 'o', 'n')
  await expect(option(page, 'Contractors').first()).toBeVisible()
  await click(option(page, 'Contractors').first())
  await expect(whoBox(accessEntry(page, 2))).toHaveValue('Contractors')
  await press('Shift+Tab', 'ArrowDown')
  await expect(entryList(accessEntry(page, 2), 'Access')).toHaveValue('deny')
  await expect(page.getByRole('region', accessRegion)).toContainText('Human resources can find it, except Contractors.')
  expect(count).toBe(13)

  // Who is in a group was asked for with the names.
  await page.getByRole('button', { name: 'Members of Human resources', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('list', { name: 'Members' })).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()

  await expect(page.getByRole('contentinfo').or(page.locator('#page-submit')).first()).toContainText(
    'Human resources can find it, except Contractors',
  )
  await expect(page.getByRole('img', { name: 'Human resources', exact: true })).toBeVisible()
  const sent = JSON.parse(await copyPayload(page))
  expect(sent.acl.map(({ type, accessType }: Record<string, string>) => `${accessType} ${type}`)).toEqual([
    'grant group',
    'deny group',
  ])
  await checkA11y()
  await host.stop()
})

test('a person is tested before sending: yes, no, and by way of which groups', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await addByName(page, 1, 'Human resources', /^Human resources Group/)
  await page.getByRole('button', { name: 'Test a person' }).click()
  const dialog = page.getByRole('dialog', { name: 'Test a person' })
  const person = dialog.getByRole('combobox', { name: 'Person' })
  await expect(person).toBeFocused()
  const asked: string[] = []
  page.on('request', (each) => {
    if (/transitiveMemberOf|checkMemberGroups|batch/.test(each.url())) asked.push(each.url())
  })
  await page.keyboard.type('mei cast')
  await expect(option(page, 'Mei Castellano')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('heading', { name: 'Yes: Mei Castellano can find it' })).toBeVisible()
  const why = 'The entry for Human resources lets Mei Castellano find it (grant), and nothing denies it.'
  await expect(dialog).toContainText(why)
  expect(asked.length).toBeLessThanOrEqual(1)
  await checkA11y()

  await person.fill('Dmitri')
  await option(page, 'Dmitri Halloran').first().click()
  await expect(dialog.getByRole('heading', { name: 'No: Dmitri Halloran cannot find it' })).toBeVisible()
  await expect(dialog).toContainText('No entry lets Dmitri Halloran find it.')
  await expect(dialog.getByRole('listitem')).toHaveText(['Dmitri Halloran is not in Human resources'])
})

test('a group of the connector leaves it not certain, and says what was not checked', async ({
  page,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  await whoBox(accessEntry(page, 1)).press('ArrowDown')
  await option(page, 'An external group').click()
  await page.keyboard.type('supportcrew')
  await page.getByRole('button', { name: 'Test a person' }).click()
  await page.getByRole('combobox', { name: 'Person', exact: true }).fill('Dmitri')
  await option(page, 'Dmitri Halloran').first().click()
  const dialog = page.getByRole('dialog', { name: 'Test a person' })
  await expect(dialog.getByRole('heading', { name: /^Not certain/ })).toBeVisible()
  await expect(dialog).toContainText('Graph does not show who is a member of a connector’s own group.')
})

test('a pasted list gives an entry for each, names that nobody has are said', async ({
  page,
  uniqueItemId,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 40[04]/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  const list =
    'Display name,User principal name\nRobin,robin@contoso.example\nNobody,nobody@contoso.example\nHuman resources,'
  await page.evaluate((text) => navigator.clipboard.writeText(text), list)
  await page.keyboard.press('Control+V')
  const dialog = page.getByRole('dialog', { name: 'Add many people and groups' })
  await expect(dialog.getByRole('status')).toHaveText('2 can be added, 1 is not found.')
  await checkA11y()
  await dialog.getByRole('button', { name: 'Add 2 entries' }).click()
  await expect(whoBox(accessEntry(page, 1))).toHaveValue('Robin Delgado')
  await expect(whoBox(accessEntry(page, 2))).toHaveValue('Human resources')
  await expect(accessEntry(page, 3)).toBeHidden()
  const notAdded = page.getByText('Not added: nobody@contoso.example', { exact: true })
  await expect(notAdded).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Add people or groups' })).toBeFocused()
  await checkA11y()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(notAdded).toBeHidden()
  await expect(accessEntry(page, 2)).toBeHidden()

  await test.step('it goes once the item is saved', async () => {
    await page.getByRole('button', { name: 'Redo', exact: true }).click()
    await chooseConnection(page, 'tickets')
    await fillProperty(page, 'title', 'For two of three')
    await itemIdField(page).fill(uniqueItemId())
    await expect(notAdded).toBeVisible()
    await submitAndWait(page)
    await expect(notAdded).toBeHidden()
  })
})

test('zoomed in, a pasted list has the cursor at it, and what comes of it in sight', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await page.setViewportSize({ width: 683, height: 450 })
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  const list = 'Robin Delgado <robin@contoso.example>; Nobody Known <nobody@contoso.example>'
  await page.evaluate((text) => navigator.clipboard.writeText(text), list)
  await page.keyboard.press('Control+V')
  const dialog = page.getByRole('dialog', { name: 'Add many people and groups' })
  await expect(dialog.getByRole('status')).toHaveText('1 can be added, 1 is not found.')
  await expect(dialog.getByRole('status')).toBeInViewport({ ratio: 1 })
  await expect(dialog.getByLabel('Names, addresses or object IDs')).toBeFocused()
  await expect(dialog.getByRole('button', { name: 'Add 1 entry' })).toHaveAccessibleDescription(/^1 can be added/)
  await checkA11y()
})

test('an ID is shown by its name, one that nobody has is said to be unknown, and everyone is a choice', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 40[04]/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  const entry = accessEntry(page, 1)
  await page.keyboard.insertText('e811976d-83df-4cbd-8b9b-5215b18aa874')
  await expect(whoBox(entry)).toHaveValue('Robin Delgado')
  await expect(whoBox(entry)).toHaveAccessibleDescription(/^Person · robin@contoso\.example/)
  await whoBox(entry).fill('00000000-83df-4cbd-8b9b-5215b18aa874')
  await page.keyboard.press('Tab')
  await expect(entry.getByText(/has no person or group with this ID/)).toBeVisible()
  await checkA11y()

  await whoBox(entry).fill('every')
  await option(page, 'Everyone except guests').click()
  await expect(whoBox(entry)).toHaveValue('Everyone except guests')
  await expect(await entryValue(entry)).toHaveValue(/^[\da-f-]{36}$/)
  await expect(entryList(entry, 'Type')).toHaveValue('everyoneExceptGuests')
})

test('a whole address is typed, and one press of Submit, or of a tab, says whom it stands for and does what it says', async ({
  page,
  uniqueItemId,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 40[04]/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await fillSimpleItem(page, uniqueItemId())
  const type = async (number: number, address: string) => {
    await page.getByRole('button', { name: 'Add people or groups' }).click()
    await expect(whoBox(accessEntry(page, number))).toBeFocused()
    await page.keyboard.type(address)
  }
  await type(2, 'tomas@contoso.example')
  await expect(option(page, 'Tomas Okafor')).toBeVisible()
  await page.getByRole('tab', { name: 'Problems' }).click()
  await expect(page.getByRole('tab', { name: 'Problems' })).toHaveAttribute('aria-selected', 'true')
  await expect(accessEntry(page, 2)).toContainText('“tomas@contoso.example” is Tomas Okafor.')

  await type(3, 'nobody@contoso.example')
  await submitButton(page).click()
  await expect(submitReason(page)).toContainText('Not sent: ')
  await whoBox(accessEntry(page, 3)).fill('mei@contoso.example')
  await expect(option(page, 'Mei Castellano')).toBeVisible()
  await submitButton(page).click()
  await expect(savedStatus(page)).toBeVisible()
  await expect(accessEntry(page, 3)).toContainText('“mei@contoso.example” is Mei Castellano.')
})

test('without consent, an ID can be typed, and the reason for asking is said', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 40[03]/)
  await signInWithoutPermissions(page)
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  const entry = accessEntry(page, 1)
  await expect(whoBox(entry)).toBeFocused()
  await page.keyboard.type('hum')
  const allow = entry.getByRole('button', { name: 'Allow finding people and groups' })
  // A name is no value, and is kept beside it over the consent page.
  await expect(page.getByRole('region', { name: 'Payload preview' })).not.toContainText('hum')
  await expect(allow).toHaveAttribute('title', 'User.ReadBasic.All, Group.ReadBasic.All, GroupMember.ReadBasic.All')
  await checkA11y()
  await allow.click()
  await page
    .getByRole('button', { name: 'Cancel', exact: true })
    .or(page.getByRole('link', { name: 'Return to the application without granting consent' }))
    .click()
  await expect(whoBox(entry)).toHaveValue('hum')
  // It is asked for less now.
  await expect(allow).toHaveAttribute('title', 'User.ReadBasic.All, Group.ReadBasic.All')
  await openDetails(entry)
  const id = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
  await whoBox(entry).fill(id)
  await page.keyboard.press('Tab')
  await expect(await entryValue(entry)).toHaveValue(id)
  await expect(whoBox(entry)).toHaveAttribute('aria-invalid', 'false')
})

/** Somebody who may not consent signs in all the same, as the way is offered after the approval page. */
async function signInWithoutPermissions(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await chooseAccount(page, 'guest')
  await page.getByRole('link', { name: 'Return to the application without granting consent' }).click()
  await page.getByRole('button', { name: 'Sign in without Graph permissions' }).click()
  await chooseAccount(page, 'guest')
  await acceptIfAsked(page)
  await expect(accountButton(page)).toBeVisible()
}
