import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { exampleUserId, itemIdField, propertyField, startItem } from './form.ts'
import { giveFile, importDialog, importIntoForm, openImport } from './importing.ts'
import { keptText } from './keptText.ts'
import { openTab } from './payload.ts'
import { openSignedIn } from './signIn.ts'
import { submitAndWait } from './submit.ts'

const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T42'
const entry = { type: 'user', value: exampleUserId, accessType: 'grant' }
const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJzZWNyZXQifQ.c2VjcmV0'

/** Pastes as a person does: the text is on the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((each) => navigator.clipboard.writeText(each), text)
  await page.keyboard.press('Control+V')
}

test('a cURL command is recognised; its token is dropped and nowhere kept; its address is taken over', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  const dialog = await openImport(page)
  const body = JSON.stringify({ acl: [entry], properties: { title: "It's here" } })
  await paste(
    page,
    `curl -X PUT '${url}' \\\n  -H 'Authorization: Bearer ${token}' \\\n  -d '${body.replaceAll("'", "'\\''")}'`,
  )
  await expect(dialog).toContainText(`This is a cURL command (bash) for PUT ${url}.`)
  await expect(dialog.getByRole('region', { name: 'Removed' })).toContainText('the Authorization header')
  const target = dialog.getByRole('region', { name: 'From the request' })
  await expect(target).toContainText('Connection: tickets (from the address)')
  await expect(target).toContainText('Item ID: T42')
  await expect(dialog.getByRole('textbox', { name: 'Payload' })).not.toHaveValue(new RegExp(token.slice(0, 20)))
  await checkA11y()
  await target.getByRole('checkbox', { name: /Use API version v1\.0/ }).check()
  await importIntoForm(page)

  await expect(itemIdField(page)).toHaveValue('T42')
  await expect(page.getByRole('combobox', { name: 'Connection' })).toHaveValue('tickets')
  await expect(page.getByRole('combobox', { name: 'API version' })).toHaveValue('v1.0')
  await expect(propertyField(page, 'title')).toHaveValue("It's here")
  await page.keyboard.press('Control+S')
  const kept = await keptText(page)
  expect(kept).toContain(exampleUserId)
  expect(kept).not.toContain(token.slice(0, 20))
  expect(await page.content()).not.toContain(token.slice(0, 20))
})

test('of JSON Lines, one item is chosen by keyboard; ten thousand are found by the filter', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  const dialog = await openImport(page)
  const lines = Array.from({ length: 10_000 }, (_, index) =>
    JSON.stringify({ id: `N${index}`, acl: [entry], properties: { title: `Title ${index}` } }),
  )
  await giveFile(page, 'items.jsonl', lines.join('\n'))
  await expect(dialog).toContainText('(JSON Lines), with 10,000 items. Choose one of them.')
  await expect(dialog).toContainText('9,900 more are not shown.')
  await expect(dialog.getByRole('button', { name: 'Import into form' })).toBeDisabled()
  await checkA11y()
  await dialog.getByRole('searchbox', { name: 'Filter items' }).fill('title 777')
  await expect(dialog.getByRole('radio')).toHaveCount(11)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(dialog).toContainText('“N777 – Title 777” is chosen.')
  await page.keyboard.press('ArrowDown')
  await expect(dialog).toContainText('“N7770 – Title 7770” is chosen.')
  await importIntoForm(page)
  await expect(itemIdField(page)).toHaveValue('N7770')
  await expect(propertyField(page, 'title')).toHaveValue('Title 7770')
})

test('a Graph Explorer link is taken with its body', async ({ page }) => {
  await page.goto('/')
  const dialog = await openImport(page)
  const body = btoa(JSON.stringify(JSON.stringify({ acl: [entry], properties: { title: 'Shared' } })))
  await paste(
    page,
    `https://developer.microsoft.com/en-us/graph/graph-explorer?request=external/connections/tickets/items/GE1&method=PUT&version=beta&GraphUrl=https://graph.microsoft.com&requestBody=${body}`,
  )
  await expect(dialog).toContainText('This is a Graph Explorer link for PUT')
  await importIntoForm(page)
  await expect(itemIdField(page)).toHaveValue('GE1')
  await expect(propertyField(page, 'title')).toHaveValue('Shared')
})

test('a PowerShell hashtable is taken; what the script computes is told', async ({ page }) => {
  await page.goto('/')
  const dialog = await openImport(page)
  await paste(
    page,
    `$params = @{\n  acl = @(@{ type = 'user'; value = '${exampleUserId}'; accessType = 'grant' })\n  properties = @{\n    title = 'From a script'\n    "tags@odata.type" = 'Collection(String)'\n    tags = 'a', 'b'\n    owner = $me\n  }\n}\nSet-MgExternalConnectionItem -ExternalConnectionId 'tickets' -ExternalItemId 'PS1' -BodyParameter $params`,
  )
  await expect(dialog).toContainText('This is a PowerShell command (Set-MgExternalConnectionItem)')
  await expect(dialog).toContainText('1 value is computed by the script and stays as text: $me')
  await importIntoForm(page)
  await expect(itemIdField(page)).toHaveValue('PS1')
  await expect(propertyField(page, 'title')).toHaveValue('From a script')
})

test('a schema that is pasted here is handed on, and the form follows it', async ({ page }) => {
  await page.goto('/')
  const dialog = await openImport(page)
  await paste(page, '{"baseType":"microsoft.graph.externalItem","properties":[{"name":"summary","type":"String"}]}')
  await expect(dialog).toContainText('This is a schema, not an item.')
  await dialog.getByRole('button', { name: 'Use this schema' }).click()
  await expect(importDialog(page)).toBeHidden()
  await expect(propertyField(page, 'summary')).toBeVisible()
})

test('an error answer that is pasted here is explained where answers are', async ({ page }) => {
  await page.goto('/')
  const dialog = await openImport(page)
  await paste(page, '{"error":{"code":"BadRequest","message":"The request is malformed or incorrect."}}')
  await dialog.getByRole('button', { name: 'Explain this error' }).click()
  await expect(importDialog(page)).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Error answer' })).toHaveValue(/malformed or incorrect/)
})

for (const [what, repeated, sentence] of [
  [
    'a hundred thousand levels',
    { start: '{"acl":[],"x":', piece: '[', count: 100_000, end: '' },
    'It cannot be read as JSON.',
  ],
  [
    'a million entries',
    { start: '{"acl":[', piece: '{},', count: 999_999, end: '{}]}' },
    'It has 1,000,000 access entries.',
  ],
  ['a long web page', { start: '<!doctype html>', piece: '<p>x</p>', count: 1_000_000, end: '' }, 'This is a web page'],
  ['40 MB', { start: '', piece: 'x', count: 40_000_000, end: '' }, 'It has 40,000,000 bytes.'],
  [
    '11 MB of words',
    { start: '', piece: 'all { work [ and " no \\ play\n', count: 400_000, end: '' },
    'It is neither JSON nor a request',
  ],
] as const) {
  test(`${what}: the page says why it cannot be imported, and never stands still for long`, async ({ page }) => {
    await page.goto('/')
    await itemIdField(page).fill('KEPT')
    const dialog = await openImport(page)
    // Made in the page: a file that comes through the test's own channel would be what it waits for.
    const data = await page.evaluateHandle(({ start, piece, count, end }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([start, piece.repeat(count), end], 'bad.json'))
      return transfer
    }, repeated)
    await page.evaluate(() => {
      const durations: number[] = []
      Object.assign(window, { durations })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) durations.push(duration)
      }).observe({ type: 'longtask' })
    })
    await dialog.dispatchEvent('drop', { dataTransfer: data })
    await expect(dialog).toContainText(sentence)
    const durations = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'durations')))
    test.info().annotations.push({ type: 'long tasks in ms', description: durations })
    expect(durations).toMatch(/^\[(?:1?\d{1,2}(?:\.\d+)?,?)*\]$/)
    await page.keyboard.press('Escape')
    await expect(itemIdField(page)).toHaveValue('KEPT')
  })
}

test('a schema pasted while Graph’s own is in force is kept, and is said not to be in use', async ({
  page,
  uniqueItemId,
}) => {
  await startItem(page, 'tickets', uniqueItemId())
  const dialog = await openImport(page)
  await paste(page, JSON.stringify({ properties: [{ name: 'onlyHere', type: 'String' }] }))
  await expect(dialog).toContainText('This one can be kept on this device, to be used when Graph’s is not there.')
  await dialog.getByRole('button', { name: 'Keep this schema' }).click()
  await expect(page.getByText('It is used instead of Pasted schema of tickets.')).toBeVisible()
  await expect(page.getByText('The schema is kept. Graph’s own stays in use.')).toBeAttached()
  await expect(propertyField(page, 'onlyHere')).toBeHidden()
})

test('a Python script with two faults is read, mended with clicks and sent', async ({
  page,
  uniqueItemId,
  checkA11y,
}) => {
  const itemId = uniqueItemId()
  await openSignedIn(page)
  const dialog = await openImport(page)
  await dialog.getByRole('textbox', { name: 'Payload' }).fill(`import os, requests

token = os.environ["GRAPH_TOKEN"]
item = {
    "acl": [{"type": "user", "value": "everyone", "accessType": "grant"}],
    "properties": {
        "title": "Printer on fire",
        "priority": 2,
        "resolved": False,
        "createdAt": "2026-01-31 09:30:00+01:00",
    },
    "content": {"type": "text", "value": "The printer on the third floor."},
}
requests.put(
    "https://graph.microsoft.com/v1.0/external/connections/tickets/items/${itemId}",
    headers={"Authorization": f"Bearer {token}"},
    json=item,
)
`)
  await expect(dialog).toContainText('Python code')
  await checkA11y()
  await importIntoForm(page)
  await expect(itemIdField(page)).toHaveValue(itemId)
  await expect(propertyField(page, 'title')).toHaveValue('Printer on fire')

  await openTab(page, 'Problems')
  const errors = page.getByRole('region', { name: 'To fix' })
  await errors.getByRole('button', { name: 'Make it type Everyone' }).click()
  await page
    .getByRole('button', { name: /^Use 2026-01-31T09:30:00\+01:00/ })
    .first()
    .click()
  await expect(errors).toBeHidden()
  await submitAndWait(page)
})
