import { expect, test } from './fixtures.ts'
import { accessEntry, contentBox, exampleUserId, fillProperty, itemIdField, propertyField, startItem } from './form.ts'
import { giveFile, importDialog, importIntoForm, openImport } from './importing.ts'
import { copyPayload, expectPreview, expectSize } from './payload.ts'
import { receivedBytes } from './received.ts'
import { submitAndWait } from './submit.ts'

const entry = `{"type":"user","value":"${exampleUserId}","accessType":"grant","identitySource":"azureActiveDirectory"}`

test('a pasted payload is repaired and its changes are listed before it replaces anything; undo brings the old form back', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await itemIdField(page).fill('BEFORE')
  const dialog = await openImport(page)
  await dialog
    .getByRole('textbox', { name: 'Payload' })
    .fill(
      `{"id": "T9", // from the wiki\n"acl": [${entry.replace('"user"', '"User"')}], "properties": {"tags": ["a", "b",], "title": "Zürich"}, "activities": []}`,
    )
  await expect(dialog).toContainText(
    '1 access entry, 2 properties, no content. No problems found, but no schema is known yet',
  )
  await expect(dialog.getByRole('region', { name: 'Repaired' })).toContainText('Line 1: A comment was left out.')
  await expect(dialog.getByRole('region', { name: 'Changes' })).toContainText('“User” is written “user”.')
  await expect(dialog.getByRole('region', { name: 'Left out' })).toContainText('activities')
  await expect(dialog.getByRole('region', { name: 'Left out' })).not.toContainText('/id')
  await expect(dialog.getByRole('region', { name: 'From the request' })).toContainText('Item ID: T9')
  await checkA11y()
  await expect(itemIdField(page)).toHaveValue('BEFORE')
  await importIntoForm(page)

  await expect(itemIdField(page)).toHaveValue('T9')
  await expectPreview(
    page,
    `{"acl":[${entry}],"properties":{"tags@odata.type":"Collection(String)","tags":["a","b"],"title@odata.type":"String","title":"Zürich"}}`,
  )
  await page.getByRole('button', { name: 'Undo import' }).click()
  await expect(itemIdField(page)).toHaveValue('BEFORE')
  await expectPreview(page, '{"acl":[],"properties":{}}')
  await page.getByRole('button', { name: 'Import it again' }).click()
  await expect(itemIdField(page)).toHaveValue('T9')
})

test('the schema of the connection decides the types, and what the form sends is what was imported', async ({
  page,
  request,
  uniqueItemId,
}) => {
  const itemId = uniqueItemId()
  await startItem(page, 'tickets', itemId)
  const payload = `{"acl":[${entry}],"properties":{"title":"From a file","priority":3},"content":{"value":"One\\nTwo","type":"text"}}`
  await openImport(page)
  await giveFile(page, 'ticket.json', `\ufeff${payload}`)
  await importIntoForm(page)
  await expect(propertyField(page, 'title')).toHaveValue('From a file')
  await expect(propertyField(page, 'priority')).toHaveValue('3')
  await expect(itemIdField(page)).toHaveValue(itemId)
  await submitAndWait(page)
  expect((await receivedBytes(request, itemId)).toString()).toBe(payload)
})

for (const [what, content, sentence] of [
  ['text that is no JSON', '{\n  "acl": [}\n}', 'Line 2, column 11: expected a value or ].'],
  ['a web page', '<!doctype html><title>Sign in</title>', 'This is a web page (HTML), “Sign in”, not JSON.'],
  ['an empty file', '  \n', 'We couldn’t find an item in this text. There is nothing in it.'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'It has zero bytes'],
  ['a text in Latin-1', Buffer.from([0x22, 0xe4, 0x22]), 'It is not UTF-8.'],
  ['JSON that is no item', '{"a": {"b": 1}}', 'We couldn’t find an item in this text.'],
  ['an error answer', '{"error": {"code": "BadRequest"}}', 'This is the answer to a request that failed'],
  ['only an address', 'https://graph.microsoft.com/v1.0/external/connections/a/items/b', 'the address of an item'],
  ['more than any payload', Buffer.alloc(40_000_000, 'x'), 'It has 40,000,000 bytes.'],
  ['a hundred thousand levels', '['.repeat(100_000), 'expected a value or ].'],
  [
    'a hundred thousand levels that end',
    `{"acl":${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'expected no more than 100,000 levels of nesting.',
  ],
  ['a million entries', `{"acl":[${'{},'.repeat(999_999)}{}]}`, 'It has 1,000,000 access entries.'],
] as const) {
  test(`${what} is refused with the reason, and the form stays as it is`, async ({ page }) => {
    await page.goto('/')
    await itemIdField(page).fill('KEPT')
    const dialog = await openImport(page)
    await giveFile(page, 'file.json', content)
    await expect(dialog).toContainText(sentence)
    await expect(dialog.getByRole('button', { name: 'Import into form' })).toBeDisabled()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(itemIdField(page)).toHaveValue('KEPT')
  })
}

test('a file dropped anywhere on the page opens in the dialog', async ({ page }) => {
  await page.goto('/')
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }))
    return transfer
  }, `{"acl":[${entry}],"properties":{"title":"Dropped"}}`)
  await page.getByRole('heading', { name: 'Access' }).dispatchEvent('drop', { dataTransfer: data })
  await expect(importDialog(page)).toContainText('dropped.json')
  await importIntoForm(page)
  await expect(accessEntry(page, 1)).toBeVisible()
  await expect(propertyField(page, 'title')).toHaveValue('Dropped')
})

test('after an import the focus is where it was before', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Import', exact: true }).focus()
  await page.keyboard.press('Enter')
  await importDialog(page)
    .getByRole('textbox', { name: 'Payload' })
    .fill('{ "acl": [], "properties": { "title": "a" } }')
  await expect(importDialog(page).getByRole('button', { name: 'Import into form' })).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(importDialog(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeFocused()
})

test('megabytes are taken from the paste itself: they never become the text of the box', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    JSON.stringify({ acl: [], content: { value: mixedLines(33_500).join('\n'), type: 'text' } }),
  )
  const dialog = await openImport(page)
  await page.keyboard.press('Control+V')
  await expect(dialog).toContainText('characters of pasted text')
  await expect(dialog.getByRole('textbox', { name: 'Payload' })).toHaveValue('')
  await expect(dialog).toContainText('text content of')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(contentBox(page)).toContainText('0 Hällo')
})

test('200 keys typed into 3.9 MB of mixed script are sent as they are shown, measured and copied', async ({
  page,
  request,
  uniqueItemId,
}) => {
  const itemId = uniqueItemId()
  await startItem(page, 'tickets', itemId)
  const lines = mixedLines(33_500)
  const payloadWith = (content: readonly string[]) =>
    `{"acl":[${entry}],"properties":{"title":"Large"},"content":{"value":${JSON.stringify(content.join('\n'))},"type":"text"}}`
  await openImport(page)
  await giveFile(page, 'large.json', payloadWith(lines))
  await importIntoForm(page)
  await contentBox(page).click()
  await page.keyboard.press('Control+Home')
  const typed = 'Größe "42"\\ 漢字 😀\t. '.repeat(10).slice(0, 200)
  for (const key of typed) {
    if (key === '\t') await page.keyboard.press('Enter')
    else await page.keyboard.type(key)
  }
  await fillProperty(page, 'title', 'Large')
  const expected = payloadWith([...`${typed.replaceAll('\t', '\n')}${lines[0]}`.split('\n'), ...lines.slice(1)])
  await expectSize(page, Buffer.byteLength(expected))
  const copied = await copyPayload(page)
  expect(copied === expected).toBe(true)
  await submitAndWait(page)
  expect((await receivedBytes(request, itemId)).equals(Buffer.from(expected))).toBe(true)
})

/** Lines of about a hundred bytes in several scripts, with something to escape in each. */
function mixedLines(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `${index} Hällo "wörld"\t漢字かな 😀 \\ Ελληνικά и кириллица, plain words to the end of it`,
  )
}

test('what is pasted beside every field opens Import with it; in a field it is text', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => navigator.clipboard.writeText('{"id": "T9", "acl": []}'))
  await itemIdField(page).click()
  await page.keyboard.press('Control+V')
  await expect(itemIdField(page)).toHaveValue('{"id": "T9", "acl": []}')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+V')
  await expect(importDialog(page).getByRole('region', { name: 'From the request' })).toContainText('Item ID: T9')
  await expect(importDialog(page).getByRole('textbox', { name: 'Payload' })).toHaveValue('{"id": "T9", "acl": []}')
})

test('a list of people that is pasted beside every field goes on to the access list', async ({ page, checkA11y }) => {
  const people = 'Tomas Okafor <tomas@contoso.example>; Adele Vance <adele@contoso.example>'
  await page.goto('/')
  await page.evaluate((text) => navigator.clipboard.writeText(text), people)
  await page.keyboard.press('Control+V')
  await expect(importDialog(page)).toContainText('This is a list of people, not an item.')
  await checkA11y()
  await importDialog(page).getByRole('button', { name: 'Look up these 2 people…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add many people and groups' })
  await expect(dialog.getByRole('textbox')).toHaveValue(people)
  await expect(importDialog(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Add people or groups' })).toBeFocused()
  await openImport(page)
  await expect(importDialog(page).getByRole('textbox', { name: 'Payload' })).toHaveValue('')
})
