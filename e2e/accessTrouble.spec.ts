import { allowFindingPeople, option } from './access.ts'
import { expect, test } from './fixtures.ts'
import { accessEntry, entryList, propertiesRegion, whoBox } from './form.ts'
import { startHost } from './host.ts'
import { chooseAccount, openSignedIn, signIn } from './signIn.ts'

test('a directory that is busy, forbids, fails or is out of reach says so, and typing goes on', async ({
  page,
  context,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 4(?:00|03|29)|status of 503|ERR_INTERNET_DISCONNECTED/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  const entry = accessEntry(page, 1)
  const box = whoBox(entry)
  await test.step('busy: it waits, and finds', async () => {
    await box.fill('Human directoryThrottled')
    await expect(option(page, 'Human resources').first()).toBeVisible()
  })
  await test.step('slow: another text takes its place', async () => {
    await box.fill('Human directorySlow')
    await box.fill('Contr')
    await expect(option(page, 'Contractors').first()).toBeVisible()
  })
  await test.step('forbidden: an ID can still be typed', async () => {
    await box.fill('Human directoryForbidden')
    await expect(entry.getByText('Graph does not show people and groups (403)')).toBeVisible()
    await expect(entry.getByRole('alert')).toContainText('Type the object ID instead')
    await checkA11y()
  })
  await test.step('down: it is said while Graph is asked again, and nothing that was typed is lost', async () => {
    await box.fill('Human directoryDown')
    await expect(option(page, 'The directory is busy.')).toBeVisible()
    await expect(box).toHaveValue('Human directoryDown')
  })
  await test.step('no network: said, and over when it is back', async () => {
    await context.setOffline(true)
    await box.fill('Payr')
    await expect(entry.getByText('No answer from Graph')).toBeVisible()
    await context.setOffline(false)
    await entry.getByRole('button', { name: 'Try again' }).click()
    await expect(box).toBeFocused()
    await expect(option(page, 'Payroll').first()).toBeVisible()
  })
})

test('names from right to left, names that look alike, and names that several have are told apart', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  const entry = accessEntry(page, 1)
  await whoBox(entry).fill('צוות')
  await option(page, 'צוות תל אביב').click()
  await expect(whoBox(entry)).toHaveValue('צוות תל אביב')
  await expect(page.getByRole('region', { name: 'Access' })).toContainText('\u2068צוות תל אביב\u2069 can find it.')

  // Its second letter is Cyrillic.
  await whoBox(entry).fill('Fin\u0430nce')
  await expect(option(page, 'Fin\u0430nce')).toContainText('mixes alphabets: check the address')
  await option(page, 'Fin\u0430nce').click()
  await expect(entry.getByText(/mixes letters of different alphabets/)).toBeVisible()
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await expect(page.getByRole('tabpanel')).toContainText('mixes letters of different alphabets')
  await checkA11y()
})

test('five thousand pasted lines are looked up while the dialog goes on, and can be left with nothing lost', async ({
  page,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await allowFindingPeople(page)
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  const lines = Array.from({ length: 5000 }, (_, index) => `Nobody ${index} of Contoso`).join('\n')
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines)
  await page.keyboard.press('Control+V')
  const dialog = page.getByRole('dialog', { name: 'Add many people and groups' })
  await expect(dialog.getByRole('status')).toHaveText(/^Looking up 5,000: 4,\d{3} to go\.$/)
  // What is typed meanwhile is heard at once.
  await dialog.getByLabel('Names, addresses or object IDs').fill('Human resources\nRobin Delgado')
  await expect(dialog.getByRole('status')).toHaveText('2 can be added.')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(whoBox(accessEntry(page, 1))).toBeVisible()
  await expect(propertiesRegion(page)).toBeVisible()
})

test('a list pasted before the directory may be read is there again after consent, and looked up', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  // On a sandbox of its own, where nobody has allowed anything yet.
  const host = await startHost({ folder: '/' })
  await page.goto(host.url)
  await signIn(page)
  await page.getByRole('button', { name: 'Keep some out' }).click()
  await expect(whoBox(accessEntry(page, 1))).toBeFocused()
  const list = 'Human resources <hr@contoso.example>; Robin Delgado <robin@contoso.example>'
  await page.evaluate((text) => navigator.clipboard.writeText(text), list)
  await page.keyboard.press('Control+V')
  const dialog = page.getByRole('dialog', { name: 'Add many people and groups' })
  const box = dialog.getByLabel('Names, addresses or object IDs')
  await dialog.getByLabel('Access', { exact: true }).selectOption('deny')
  await expect(dialog.getByText('2 are looked up once you allow finding people and groups')).toBeVisible()
  await checkA11y()
  await dialog.getByRole('button', { name: 'Allow everything at once' }).click()
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveText('2 can be added.')
  await expect(box).toHaveValue(list)
  // The entry that was made for the list is no fault of anybody.
  await expect(page.getByText(/^Choose a person or a group/)).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Add 2 entries' }).click()
  await expect(whoBox(accessEntry(page, 2))).toHaveValue('Robin Delgado')
  await expect(entryList(accessEntry(page, 1), 'Access')).toHaveValue('deny')
  await expect(accessEntry(page, 3)).toBeHidden()
})

test('signed out, a list says what looking up names needs, and is there again after the sign-in, looked up', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  // On a sandbox of its own, where nobody has allowed anything yet.
  const host = await startHost({ folder: '/' })
  await page.goto(host.url)
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  await expect(whoBox(accessEntry(page, 1))).toBeFocused()
  const list = 'Human resources\ne811976d-83df-4cbd-8b9b-5215b18aa874'
  await page.evaluate((text) => navigator.clipboard.writeText(text), list)
  await page.keyboard.press('Control+V')
  const dialog = page.getByRole('dialog', { name: 'Add many people and groups' })
  await expect(dialog.getByText('1 can be added already, sign in to look up 1 name.')).toBeVisible()
  await expect(dialog.getByText('1 is looked up once you sign in')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Add 1 entry' })).toBeEnabled()
  await checkA11y()
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
  await chooseAccount(page, 'administrator')
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveText('2 can be added.')
  await dialog.getByRole('button', { name: 'Add 2 entries' }).click()
  await expect(whoBox(accessEntry(page, 1))).toHaveValue('Human resources')
  await expect(whoBox(accessEntry(page, 2))).toHaveValue('Robin Delgado')
  await host.stop()
})
