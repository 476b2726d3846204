import { expect, test } from './fixtures.ts'
import { signIn } from './signIn.ts'
import { fillSimpleItem } from './simpleItem.ts'
import { submitButton } from './submit.ts'

test('signed out, a pasted error answer is explained, and a button leads to the field', async ({ page, checkA11y }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open a sample item' }).click()
  await page.getByRole('tab', { name: 'Response' }).click()
  await page.getByRole('button', { name: 'Explain an error' }).click()
  await page
    .getByRole('textbox', { name: 'Error answer' })
    .fill(
      'HTTP/1.1 400 Bad Request\nrequest-id: 7c1f0f3e-5b52-4d0f-9b0a-2d3a1c6f0e11\n\n{"error":{"code":"BadRequest","innerError":{"code":"InvalidGuid"}}}',
    )
  await expect(page.getByText('The value of a user or group entry is no GUID.')).toBeVisible()
  await expect(page.getByText('7c1f0f3e-5b52-4d0f-9b0a-2d3a1c6f0e11').last()).toBeVisible()
  await checkA11y()
  await page.getByRole('button', { name: 'Go to access entry 1' }).first().click()
  await expect(page.getByRole('group', { name: 'Access entry 1' }).locator(':focus')).toBeVisible()
})

test('a refusal that names no field is followed by its likely causes', async ({ page, allowConsoleErrors }) => {
  allowConsoleErrors(/status of 400/)
  await page.goto('/')
  await signIn(page)
  await fillSimpleItem(page, 'fail400Generic')
  await submitButton(page).click()
  await expect(page.getByRole('alert')).toContainText('Graph refuses the item (400)')
  await expect(page.getByRole('heading', { name: /^Likely causes?$/ })).toBeVisible()
  await expect(page.getByText('A property is not in the schema, or is spelled with other capitals.')).toBeVisible()
  await expect(page.getByText('The wrapper additionalData')).toHaveCount(0)
})

test('an error answer that is pasted into Import is handed over to be explained', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Import' }).click()
  await page
    .getByRole('dialog', { name: 'Import' })
    .getByRole('textbox', { name: 'Payload' })
    .fill('NameAlreadyExists\nThe specified resource name already exists')
  await page.getByRole('button', { name: 'Explain this error' }).click()
  await expect(page.getByRole('textbox', { name: 'Error answer' })).toHaveValue(/^NameAlreadyExists/)
  await expect(page.getByText('This is the message of an error. One likely cause.')).toBeVisible()
})
