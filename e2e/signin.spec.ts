import { expect, test } from './fixtures.ts'
import {
  addAccessEntry,
  chooseConnection,
  exampleUserId,
  fillProperty,
  itemIdField,
  propertyField,
  typeContent,
} from './form.ts'
import { acceptIfAsked, accountButton, chooseAccount, people, signIn } from './signIn.ts'
import { expectSimpleItem, fillSimpleItem } from './simpleItem.ts'
import { submitAndWait, submitButton, submitReason } from './submit.ts'

test('a draft begun before signing in is there after it, and can be sent', async ({ page, uniqueItemId }) => {
  const itemId = uniqueItemId()
  await page.goto('/')
  await itemIdField(page).fill(itemId)
  await addAccessEntry(page, { value: exampleUserId })
  await typeContent(page, 'Written while signed out.')
  await expect(submitButton(page)).toBeDisabled()
  await expect(submitReason(page)).toContainText('Sign in to submit')
  await signIn(page)
  await expect(itemIdField(page)).toHaveValue(itemId)
  await chooseConnection(page, 'tickets')
  await fillProperty(page, 'title', 'Sent while signed in')
  await submitAndWait(page)
})

test('a reload keeps the session and the draft; signing out puts it away until the next sign-in', async ({
  page,
  uniqueItemId,
}) => {
  const itemId = uniqueItemId()
  await page.goto('/')
  await signIn(page)
  await fillSimpleItem(page, itemId)
  await expect(page.getByText(/^Draft saved \d/)).toBeVisible()
  await page.reload()
  await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.administrator}`)
  await expect(propertyField(page, 'title')).toBeVisible()
  await expectSimpleItem(page, itemId)
  await submitAndWait(page)

  await accountButton(page).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
  await expect(itemIdField(page)).toHaveValue('')
  await expect(submitReason(page)).toContainText('Sign in to submit')
  await signIn(page)
  await expect(propertyField(page, 'title')).toBeVisible()
  await expectSimpleItem(page, itemId)
})

test('a connection that is a draft has no schema yet: this is explained, and properties can be named by hand', async ({
  page,
  uniqueItemId,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 40[04]/)
  await page.goto('/')
  await signIn(page)
  await page.getByRole('combobox', { name: 'Connection', exact: true }).click()
  await page.getByRole('option', { name: ' drafty (draft)' }).click()
  await expect(page.getByText('No schema yet for “drafty”.')).toBeVisible()
  await expect(page.getByText('Register a schema first; Graph takes 5 to 15 minutes for it.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible()

  await page.getByRole('button', { name: 'Add property' }).click()
  await page.getByRole('textbox', { name: 'Property name' }).fill('tags')
  await page.getByRole('combobox', { name: 'Property type' }).selectOption('StringCollection')
  await propertyField(page, 'tags').fill('one')
  await propertyField(page, 'tags').press('Enter')
  await expect(page.getByRole('region', { name: 'Payload preview' })).toContainText(
    '"tags@odata.type": "Collection(String)"',
  )
  await checkA11y()

  await itemIdField(page).fill(uniqueItemId())
  await addAccessEntry(page, { value: exampleUserId })
  await submitButton(page).click()
  await expect(page.getByRole('alert')).toContainText('is in state draft: register a schema first')
})

test('somebody without the right to consent meets the approval page, comes back to an explanation, and can work beside an administrator', async ({
  page,
  uniqueItemId,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 40[03]/)
  const itemId = uniqueItemId()
  await page.goto('/')
  await itemIdField(page).fill(itemId)

  await test.step('the approval page, and back', async () => {
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Pick an account' })).toBeVisible()
    await checkA11y()
    await chooseAccount(page, 'colleague')
    await expect(page.getByRole('heading', { name: 'Need admin approval' })).toBeVisible()
    await checkA11y()
    await page.getByRole('link', { name: 'Return to the application without granting consent' }).click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Your organization lets only administrators approve this access.')
    await expect(alert).toContainText('Ask an administrator to grant admin consent to this app, then try again.')
    await expect(itemIdField(page)).toHaveValue(itemId)
    await checkA11y()
  })

  await test.step('sign in without permissions', async () => {
    await page.getByRole('button', { name: 'Sign in without Graph permissions' }).click()
    await chooseAccount(page, 'colleague')
    await acceptIfAsked(page)
    await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.colleague}`)
    await expect(page.getByRole('alert')).toContainText('A permission is missing')
  })

  await test.step('add the administrator, and switch back and forth', async () => {
    await accountButton(page).click()
    await page.getByRole('menuitem', { name: 'Add another account' }).click()
    await chooseAccount(page, 'administrator')
    await acceptIfAsked(page)
    await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.administrator}`)
    await expect(itemIdField(page)).toHaveValue(itemId)
    await accountButton(page).click()
    await page.getByRole('menuitem', { name: `Switch to ${people.colleague}` }).click()
    await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.colleague}`)
    await accountButton(page).click()
    await page.getByRole('menuitem', { name: `Switch to ${people.administrator}` }).click()
    await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.administrator}`)
  })

  await test.step('the administrator signs out, and the colleague stays', async () => {
    await accountButton(page).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await expect(page.getByRole('banner').getByText('External Item Editor')).toBeVisible()
    await page.reload()
    await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.colleague}`)
    await expect(itemIdField(page)).toHaveValue(itemId)
  })
})
