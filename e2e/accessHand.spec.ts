import type { Page } from '@playwright/test'
import { addByName, allowFindingPeople, option } from './access.ts'
import { expect, test } from './fixtures.ts'
import { accessEntry, entryList, whoBox } from './form.ts'
import { importIntoForm, openImport } from './importing.ts'
import { acceptIfAsked, openSignedIn } from './signIn.ts'

const guests = 'Everyone except guests'

test('an imported address is looked up at a press, and a name by opening its list; several of a name are a choice', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await importAccess(page, ['nadia@contoso.example', 'Human resources', 'zoe@contoso.example'])
  const [nadia, hr, nobody] = [accessEntry(page, 1), accessEntry(page, 2), accessEntry(page, 3)]
  // It stands before what would take the entry away.
  await expect(nadia.getByRole('button', { name: /^Look up|^Remove this/ })).toHaveText([
    'Look up this address',
    'Remove this entry',
  ])
  await nadia.getByRole('button', { name: 'Look up this address' }).click()
  await expect(whoBox(nadia)).toHaveValue('Nadia Sorensen')
  await expect(nadia.getByRole('button', { name: 'Look up this address' })).toBeHidden()

  await whoBox(hr).click()
  await option(page, 'Human resources').first().click()
  await expect(whoBox(hr)).toHaveAccessibleDescription(/^Group · hr@contoso\.example/)

  // From Problems it leads to the entry, where it is said that nobody is called so.
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page.getByRole('tabpanel').getByRole('button', { name: 'Look up this address' }).click()
  await expect(whoBox(nobody)).toBeFocused()
  await expect(nobody.getByText('no person or group called “zoe@contoso.example”')).toBeVisible()
  await checkA11y()
})

test('who is in a group is shown, also of groups in it, with the guests among them; the guests are a warning then', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await addByName(page, 1, 'Marketing', /^Marketing Europe Group/)
  await addByName(page, 2, 'every', guests)
  const dialog = page.getByRole('dialog')
  await accessEntry(page, 1).getByRole('button', { name: 'Members of Marketing Europe' }).click()
  const grant = dialog.getByRole('button', { name: 'Allow showing who is in a group' })
  const list = dialog.getByRole('list', { name: 'Members' })
  await expect(grant.or(list)).toBeVisible()
  if (await grant.isVisible()) {
    await grant.click()
    await acceptIfAsked(page)
  }
  // After consent it is open again.
  await expect(dialog.getByText(/\d+ members\..* are guests\./)).toBeVisible()
  await expect(list.getByRole('listitem').filter({ hasText: 'Guest · ' }).first()).toBeVisible()
  await checkA11y()
  await dialog.getByRole('button', { name: 'Members of Brand and design' }).click()
  await expect(page.getByRole('dialog', { name: 'Members of Brand and design' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Back to Marketing Europe' }).click()
  await dialog.getByRole('button', { name: 'Close' }).click()

  await expect(accessEntry(page, 1).getByText(/guests are in Marketing Europe/)).toBeVisible()
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page.getByRole('button', { name: /guests are in Marketing Europe/ }).click()
  await expect(entryList(accessEntry(page, 1), 'Access')).toBeFocused()
})

test('a table says what each entry does, and what a deny takes away', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await addByName(page, 1, 'Human', /^Human resources Group/)
  await page.getByRole('button', { name: 'Keep some out' }).click()
  await expect(whoBox(accessEntry(page, 2))).toBeFocused()
  await page.keyboard.type('Contr')
  await option(page, 'Contractors').first().click()
  await expect(entryList(accessEntry(page, 2), 'Access')).toHaveValue('deny')
  await page.getByRole('button', { name: 'What each entry does' }).click()
  const dialog = page.getByRole('dialog', { name: 'Who can find it, entry by entry' })
  const row = (number: number) => dialog.getByRole('row').nth(number)
  await expect(row(1)).toContainText('Who is also in Contractors (entry 2) stays out')
  await expect(row(2)).toContainText('May take away from Human resources (entry 1): whoever is in both.')
  await checkA11y()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: 'What each entry does' })).toBeFocused()
})

test('entries are duplicated, moved and changed several at once by the keyboard, and undone', async ({
  page,
  checkA11y,
}) => {
  await openSignedIn(page)
  await importAccess(
    page,
    ['a', 'b', 'c'].map((letter) => `e811976d-83df-4cbd-8b9b-00000000000${letter}`),
  )
  const last = () =>
    page
      .getByRole('group', { name: /^Access entry/ })
      .evaluateAll((entries) =>
        entries.map((entry) => entry.querySelector('input[role]')?.getAttribute('value')?.at(-1)).join(''),
      )
  await page.getByRole('button', { name: 'More for access entry 3' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Move up' }).press('Enter')
  await expect.poll(last).toBe('acb')
  // The hand goes on where it was.
  await expect(page.getByRole('button', { name: 'More for access entry 2' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Move up' }).press('Enter')
  await expect.poll(last).toBe('cab')
  await page.getByRole('button', { name: 'More for access entry 2' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Duplicate' }).press('Enter')
  await expect.poll(last).toBe('caab')
  await expect(whoBox(accessEntry(page, 3))).toBeFocused()

  for (const number of [1, 4])
    await page.getByRole('checkbox', { name: `Select access entry ${number}` }).press('Space')
  const selected = page.getByRole('group', { name: 'Selected access entries' })
  await expect(selected).toContainText('2 entries selected')
  await checkA11y()
  await selected.getByRole('button', { name: 'Cannot find it (deny)' }).press('Enter')
  await expect(selected).toBeHidden()
  await expect(entryList(accessEntry(page, 1), 'Access')).toBeFocused()
  for (const [number, access] of [
    [1, 'deny'],
    [2, 'grant'],
    [3, 'grant'],
    [4, 'deny'],
  ] as const)
    await expect(entryList(accessEntry(page, number), 'Access')).toHaveValue(access)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(entryList(accessEntry(page, 4), 'Access')).toHaveValue('grant')

  await page.getByRole('checkbox', { name: 'Select access entry 2' }).check()
  await selected.getByRole('button', { name: 'Select all' }).click()
  await selected.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(accessEntry(page, 1)).toBeHidden()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(last).toBe('caab')
})

test('several names typed into the box of one become an entry each, with the access of that entry', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await page.getByRole('button', { name: 'Keep some out' }).click()
  await expect(whoBox(accessEntry(page, 1))).toBeFocused()
  await page.keyboard.type('Adele Vance; nadia@contoso.example')
  await page.keyboard.press('Tab')
  const offer = accessEntry(page, 1).getByRole('status')
  await expect(offer).toContainText('These are 2 names')
  await checkA11y()
  await offer.getByRole('button', { name: 'Make an entry of each' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Add 2 entries' }).click()
  await expect(whoBox(accessEntry(page, 1))).toHaveValue('Adele Vance')
  await expect(whoBox(accessEntry(page, 2))).toHaveValue('Nadia Sorensen')
  await expect(entryList(accessEntry(page, 2), 'Access')).toHaveValue('deny')
  await expect(accessEntry(page, 3)).toBeHidden()
})

/** Imports an item whose access entries let these in, each by what is given. */
async function importAccess(page: Page, values: readonly string[]): Promise<void> {
  const acl = values.map((value) => ({
    type: value.startsWith('Human') ? 'group' : 'user',
    value,
    accessType: 'grant',
  }))
  const dialog = await openImport(page)
  await dialog.getByRole('textbox', { name: 'Payload' }).fill(JSON.stringify({ acl, properties: { title: 'a' } }))
  await importIntoForm(page)
  await expect(accessEntry(page, values.length)).toBeVisible()
}
