import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { chooseConnection, itemIdField, propertyField } from './form.ts'
import { openTab } from './payload.ts'
import { acceptIfAsked, chooseAccount, openSignedIn } from './signIn.ts'
import { fillSimpleItem } from './simpleItem.ts'
import { savedStatus, submitButton } from './submit.ts'

test('signed out, a pasted error answer is explained, and a button leads to the field', async ({ page, checkA11y }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open a sample item' }).click()
  await page.getByRole('button', { name: 'More commands' }).click()
  await page.getByRole('menuitem', { name: 'Explain an error' }).click()
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

test('a refusal that names no field, of an item without a problem, says that no known cause is left and what can be done', async ({
  page,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await fillSimpleItem(page, 'fail400Generic')
  await submitButton(page).click()
  await expect(page.getByRole('alert')).toContainText('Graph rejected the item (400)')
  await expect(page.getByText(/^Checks of this item found no fault in: property names/)).toBeVisible()
  await expect(page.getByText('Try API version v1.0.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy payload and IDs for support' })).toBeVisible()
  await expect(page.getByText('The wrapper additionalData')).toHaveCount(0)
  await checkA11y()
})

test('a refusal whose cause can be mended: one press mends it, the next submits again', async ({
  page,
  uniqueItemId,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  await page.getByRole('button', { name: 'Open a sample item' }).click()
  const itemId = uniqueItemId()
  await itemIdField(page).fill(`${itemId}.`)
  await page.getByRole('button', { name: 'Try a failure' }).click()
  await page.getByRole('menuitem', { name: 'Malformed, with no field named (400)' }).click()
  await submitButton(page).click()
  const panel = page.getByRole('tabpanel')
  // It stands once, though both the checks and the documentation name it.
  await panel.getByRole('button', { name: /^Use a safe item ID: / }).click()
  const again = panel.getByRole('button', { name: 'Submit again' })
  await expect(again).toBeFocused()
  await again.click()
  await expect(savedStatus(page)).toContainText(itemId)
})

test('who comes with an error finds where to have it explained, and sees the result without scrolling', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  for (const size of [
    { width: 1280, height: 800 },
    { width: 360, height: 640 },
  ]) {
    await page.setViewportSize(size)
    await page.getByRole('button', { name: 'Explain an error' }).click()
    const dialog = page.getByRole('dialog', { name: 'Explain an error' })
    await dialog
      .getByRole('textbox', { name: 'Error answer' })
      .fill(
        `HTTP/1.1 400 Bad Request\n\n{"error":{"code":"InvalidRequest","message":"The request is malformed or incorrect.","innerError":{"code":"DeserializationError","message":"Requested value 'Collection(Int64)' was not found.",}}}`,
      )
    await expect(dialog.getByText('InvalidRequest', { exact: true })).toBeInViewport({ ratio: 1 })
    await expect(dialog.getByText('The request is malformed or incorrect.', { exact: true })).toBeInViewport({
      ratio: 1,
    })
    await expect(dialog.getByText('A schema was registered with the OData name')).toBeInViewport({ ratio: 1 })
    await checkA11y()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
})

test('an error answer that is pasted into Import is handed over to be explained', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Import' })
    .getByRole('textbox', { name: 'Payload' })
    .fill('NameAlreadyExists\nThe specified resource name already exists')
  await page.getByRole('button', { name: 'Explain this error' }).click()
  await expect(page.getByRole('textbox', { name: 'Error answer' })).toHaveValue(/^NameAlreadyExists/)
  await expect(page.getByText('This is an error message. There is one likely cause.')).toBeVisible()
})

test('a payload that was rejected has all its mistakes in one list, and opens in the form with them mended', async ({
  page,
  checkA11y,
}) => {
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  await page.getByRole('tab', { name: 'Result' }).click()
  const dialog = await openExplaining(page)
  await dialog
    .getByRole('textbox', { name: 'Error answer' })
    .fill(
      '{"error":{"code":"BadRequest","message":"The request is malformed or incorrect","innerError":{"request-id":"5f2c","date":"2026-11-28T10:00:00"}}}',
    )
  await dialog
    .getByRole('textbox', { name: /payload/i })
    .fill(
      '{"acl":[{"type":"user","value":"adele@contoso.example","accessType":"Grant"}],"properties":{"title":"Payments fail","priority":"1","tags":["payments","gateway"],"createdDateTime":"28.11.2026"},"content":{"value":"Card payments fail","type":"Text"}}',
    )
  const mistakes = dialog.getByRole('region', { name: '6 mistakes in the payload' })
  await expect(mistakes.getByRole('listitem')).toHaveText([
    /^Access entry 1: “Grant” must be “grant”\./,
    /^Access entry 1: Write the object ID of the person/,
    /^priority: “1” must be a number, without quotes\./,
    /^tags: It needs its type: write "tags@odata\.type": "Collection\(String\)"/,
    /^createdDateTime: The connection’s schema has no property.* “28\.11\.2026” looks like a date/,
    /^Content: “Text” must be “text”\./,
  ])
  await dialog.getByText('Ruled out by the check: 2 other causes').click()
  await expect(dialog.getByText(/found no fault in: additionalData, activities\./)).toBeVisible()
  await expect(dialog.getByText('from the list')).toHaveCount(0)
  await checkA11y()
  await dialog.getByRole('button', { name: 'Open the payload in the form' }).click()
  // It was seen already, and nothing gets lost.
  await expect(propertyField(page, 'priority')).toHaveValue('1')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(itemIdField(page)).toBeFocused()
  await openTab(page, 'Payload')
  await expect(page.getByRole('region', { name: 'Payload preview' })).toContainText('"accessType": "grant"')
  await page.getByRole('button', { name: 'Undo import' }).click()
  await expect(propertyField(page, 'priority')).toHaveValue('')

  // What is in the form is not replaced without a word.
  await itemIdField(page).fill('MINE')
  await propertyField(page, 'title').fill('Mine')
  await page.getByRole('tab', { name: 'Result' }).click()
  await page.getByRole('button', { name: 'Explain an error' }).click()
  await dialog.getByRole('button', { name: 'Open the payload in the form' }).click()
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('This replaces what is in the form.')
})

test('without a schema it says that there may be more mistakes, in Explain an error and in an import', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  const payload =
    '{"acl":[{"type":"user","value":"adele@contoso.example","accessType":"grant"}],"properties":{"a":"1"}}'
  const request = `PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1 HTTP/1.1\n\n${payload}`
  await page.getByRole('tab', { name: 'Result' }).click()
  const dialog = await openExplaining(page)
  await dialog.getByRole('textbox', { name: /payload/i }).fill(request)
  await expect(
    dialog.getByRole('heading', { name: /^At least .*: the schema of tickets may show more$/ }),
  ).toBeVisible()
  await checkA11y()
  await dialog.getByRole('button', { name: 'Open the payload in the form' }).click()
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText(
    /The form will show at least 1 thing to fix: the schema of tickets may show more\./,
  )
})

test('signed out, the form names each mistake that Explain an error names, or says that it is fixed', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await page.getByRole('tab', { name: 'Result' }).click()
  const dialog = await openExplaining(page)
  await dialog
    .getByRole('textbox', { name: /payload/i })
    .fill(
      '{"acl":[{"type":"user","value":"adele@contoso.example","accessType":"Grant"}],"properties":{"title":"Payments fail","tags":["payments"],"createdDateTime":"28.11.2026"},"content":{"value":"Card payments fail","type":"Text"}}',
    )
  await expect(dialog.getByRole('region', { name: 'At least 5 mistakes in the payload' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Sign in and check the rest' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Open the payload in the form' }).click()
  await expect(page.getByText('3 mistakes are fixed already')).toBeVisible()
  await expect(page.getByText('1 thing to fix, 2 to fill in, 1 to check')).toBeVisible()
  await openTab(page, 'Problems')
  await expect(page.getByText(/^“28\.11\.2026” looks like a date/).last()).toBeVisible()
  await checkA11y()
  await page
    .getByRole('button', { name: /^Use 28 November 2026/ })
    .last()
    .click()
  await expect(page.getByText('1 thing to fix, 2 to fill in', { exact: true })).toBeVisible()
})

test('an error answer that is pasted on the page is explained at once, with the way to Import', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Explain an error' })).toBeVisible()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/plain',
      '{"error":{"code":"BadRequest","message":"The request is malformed or incorrect"}}',
    )
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  const dialog = page.getByRole('dialog', { name: 'Explain an error' })
  await expect(dialog.getByRole('textbox', { name: 'Error answer' })).toHaveValue(/malformed/)
  await expect(dialog.getByRole('textbox', { name: /payload/i })).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await checkA11y()
  await dialog.getByRole('button', { name: 'Import it instead' }).click()
  const importing = page.getByRole('dialog', { name: 'Import' })
  await expect(importing.getByRole('button', { name: 'Explain this error' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('signed out, a date that Graph cannot read is named, and signing in comes back with the schema of its connection', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await page.getByRole('tab', { name: 'Result' }).click()
  const dialog = await openExplaining(page)
  await dialog
    .getByRole('textbox', { name: 'Error answer' })
    .fill('{"error":{"code":"BadRequest","message":"The request is malformed or incorrect"}}')
  await dialog
    .getByRole('textbox', { name: /payload/i })
    .fill(
      'PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1 HTTP/1.1\nAuthorization: Bearer eyJhbGciOi.eyJhdWQiOi.c2ln\n\n{"acl":[{"type":"user","value":"adele@contoso.example","accessType":"Grant"}],"properties":{"priority":"1","createdDateTime":"28.11.2026"}}',
    )
  await expect(
    dialog.getByText(/^createdDateTime: “28\.11\.2026” looks like a date.* such as 2026-11-27T23:00:00Z/),
  ).toBeVisible()
  await expect(dialog.getByText('An access entry names somebody')).toHaveCount(0)
  await checkA11y()
  await dialog.getByRole('button', { name: 'Sign in and check the rest' }).click()
  await chooseAccount(page, 'administrator')
  await acceptIfAsked(page, dialog)
  await expect(dialog.getByRole('region', { name: /^\d mistakes in the payload$/ })).toContainText(
    'priority: “1” must be a number, without quotes.',
  )
  await expect(dialog.getByRole('textbox', { name: /payload/i })).not.toHaveValue(/eyJ/)
})

test('whose schema a payload is checked against can be chosen by key, and none is an answer too', async ({
  page,
  checkA11y,
}) => {
  await openSignedIn(page)
  await page.getByRole('tab', { name: 'Result' }).click()
  const dialog = await openExplaining(page)
  await dialog
    .getByRole('textbox', { name: /payload/i })
    .fill(
      '{\n  "acl": [{"type": "everyone", "value": "everyone", "accessType": "grant"}],\n  "properties": {"title": "A", "priority": "1"}\n}',
    )
  const against = dialog.getByRole('combobox', { name: 'Check against the schema of' })
  await expect(dialog.getByText(/Checked against the schema of tickets, which has these properties\./)).toBeVisible()
  await checkA11y()
  await against.focus()
  await page.keyboard.type('Contoso t')
  await expect(dialog.getByText('Checked against the schema of tickets.')).toBeVisible()
  const mistakes = dialog.getByRole('region', { name: 'One mistake in the payload' })
  await expect(mistakes.getByRole('listitem')).toHaveText(/^priority: “1” must be a number, .*Line 3: "priority": "1"$/)
  await against.selectOption('No schema')
  await expect(dialog.getByText(/were not compared, as you chose\./)).toBeVisible()
  await expect(mistakes).toHaveCount(0)
  await checkA11y()

  // What the error says of its call counts, as long as nothing is chosen.
  await against.selectOption('Automatic')
  await dialog
    .getByRole('textbox', { name: 'Error answer' })
    .fill(
      'PUT https://graph.microsoft.com/beta/external/connections/tickets/items/T1\nHTTP/1.1 400 Bad Request\n\n{"error":{"code":"BadRequest","message":"The request is malformed or incorrect"}}',
    )
  await expect(mistakes).toBeVisible()
  await expect(against).toHaveValue('auto')
  await expect(against.getByRole('option', { name: 'Automatic: tickets' })).toHaveCount(1)
})

async function openExplaining(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Explain an error' }).click()
  return page.getByRole('dialog', { name: 'Explain an error' })
}
