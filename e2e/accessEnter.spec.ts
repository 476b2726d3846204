import type { Route } from '@playwright/test'
import { allowFindingPeople, option } from './access.ts'
import { expect, test } from './fixtures.ts'
import { accessEntry, whoBox } from './form.ts'
import { acceptIfAsked, accountButton, chooseAccount, openSignedIn } from './signIn.ts'

test('the first of the list is lit and Enter takes it, also before the answer is there; a name on its way is no fault', async ({
  page,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  const add = page.getByRole('button', { name: 'Add people or groups' })
  await add.click()
  const box = whoBox(accessEntry(page, 1))
  await page.keyboard.type('HR')
  await expect(option(page, 'Human resources').first()).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('contentinfo')).toContainText('to fill in')
  await expect(page.getByRole('contentinfo')).not.toContainText('to fix')
  await page.keyboard.press('Enter')
  await expect(box).toHaveValue('Human resources')

  await add.click()
  await page.keyboard.type('contractors')
  await page.keyboard.press('Enter')
  await expect(whoBox(accessEntry(page, 2))).toHaveValue('Contractors')

  await add.click()
  await page.keyboard.type('every')
  // Two are called so: Enter takes the first once it is lit.
  await expect(option(page, 'Everyone').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(whoBox(accessEntry(page, 3))).toHaveValue('Everyone including guests')
  await expect(page.getByText(/has no person or group/)).toHaveCount(0)

  // Tab takes nobody: who is meant is a choice below the box.
  await add.click()
  await page.keyboard.type('hr')
  await expect(option(page, 'Human resources').first()).toBeVisible()
  await page.keyboard.press('Tab')
  const choice = accessEntry(page, 4).getByRole('status')
  await expect(choice).toContainText('“hr” alone names nobody.')
  await expect(page.getByRole('contentinfo')).toContainText('to fix')
  await choice.getByRole('button', { name: /^Human resources Americas,/ }).click()
  await expect(whoBox(accessEntry(page, 4))).toHaveValue('Human resources Americas')
})

test('Enter in a box that is complete goes on with the next person, for the same access', async ({
  page,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await page.getByRole('button', { name: 'Keep some out' }).click()
  const first = whoBox(accessEntry(page, 1))
  await expect(first).toBeFocused()
  await page.keyboard.type('contractors')
  await page.keyboard.press('Enter')
  await expect(first).toHaveValue('Contractors')
  await expect(first).toHaveAccessibleDescription(/Enter adds another$/)
  await expect(accessEntry(page, 1).getByText('Enter adds another')).toBeVisible()
  await page.keyboard.press('Enter')
  const second = whoBox(accessEntry(page, 2))
  await expect(second).toBeFocused()
  await expect(accessEntry(page, 2).getByLabel('Access', { exact: true })).toHaveValue('deny')
  await expect(accessEntry(page, 1).getByText('Enter adds another')).toBeHidden()
  // In one that is empty it adds nothing.
  await page.keyboard.press('Enter')
  await expect(accessEntry(page, 3)).toHaveCount(0)
})

test('an address that is typed before the sign-in is that person after it, with one way there and back', async ({
  page,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await page.goto('/')
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  await expect(whoBox(accessEntry(page, 1))).toBeFocused()
  await page.keyboard.type('adele@contoso.example')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Sign in to look up “adele@contoso.example”' }).click()
  await chooseAccount(page, 'administrator')
  await acceptIfAsked(page)
  await expect(accountButton(page)).toBeVisible()
  await expect(whoBox(accessEntry(page, 1))).toHaveValue('Adele Vance')
  await expect(page.getByRole('contentinfo')).toContainText('Adele Vance can find it')
  // An empty box lists the first people.
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  await whoBox(accessEntry(page, 2)).click()
  await expect(option(page, 'Adele Vance')).toBeVisible()
})

test('a list that is pasted right after the press, before there is a box, comes into the dialog of the list', async ({
  page,
}) => {
  const held: Route[] = []
  await page.route(/\/assets\/entryParts-/, (route) => void held.push(route))
  await page.goto('/')
  const names = 'robin@contoso.example\nmei@contoso.example'
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((text) => navigator.clipboard.writeText(text), names)
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  await page.keyboard.press('Control+v')
  await expect.poll(() => held.length).toBe(1)
  await held[0]?.continue()
  const dialog = page.getByRole('dialog', { name: 'Add many people and groups' })
  await expect(dialog.getByRole('textbox')).toHaveValue(names)
  await expect(page.getByRole('dialog', { name: 'Import' })).toBeHidden()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('add people')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+v')
  await expect(dialog.getByRole('textbox')).toHaveValue(names)
})
