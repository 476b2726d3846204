import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import {
  chooseConnection,
  connectionField,
  fillProperty,
  itemIdField,
  propertiesRegion,
  propertyField,
} from './form.ts'
import { watchLayoutShift } from './layoutShift.ts'
import { openSignedIn, people, signIn } from './signIn.ts'

const schema = `// from the repository of the connector
{
  "connection": { "id": "tickets" },
  "schema": {
    "baseType": "microsoft.graph.externalItem",
    "properties": [
      { "name": "title", "type": "String", "isSearchable": "true", "isRetrievable": "true", "labels": ["title"] },
      { "name": "priority", "type": "Int64", },
      { "name": "tags", "type": "Collection(String)" },
      { "name": "madeUp", "type": "string" }
    ]
  }
}`

test('signed out, a pasted schema gives the fields, outlives a reload, and yields to Graph’s without losing what was typed', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await itemIdField(page).fill('T1')
  const dialog = await openSchemas(page, 'Use a schema')
  const use = dialog.getByRole('button', { name: 'Use this schema' })
  await expect(use).toBeDisabled()
  await schemaBox(dialog).fill(schema)
  await expect(dialog).toContainText('A schema of 4 properties.')
  await expect(dialog.getByRole('region', { name: 'Repaired' })).toContainText('Line 1: A comment was left out.')
  await expect(dialog.getByRole('region', { name: 'What Graph may reject' })).toContainText('“Collection(String)”')
  await expect(dialog.getByRole('region', { name: 'Read differently' })).toContainText('“String” is read as “string”.')
  await checkA11y()
  await use.click()

  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Change the schema' })).toBeFocused()
  await expect(propertiesRegion(page)).toContainText('Pasted schema of tickets, 4 properties.')
  await fillProperty(page, 'title', 'Hello')
  await fillProperty(page, 'madeUp', 'Kept')
  await fillProperty(page, 'priority', 'high')
  await page.keyboard.press('Tab')
  await expect(propertyField(page, 'priority')).toHaveAccessibleDescription(/whole number/i)
  await expect(propertyField(page, 'priority')).toHaveAttribute('aria-invalid', 'true')
  await checkA11y()
  await expect(page.getByText(/^Draft saved/)).toBeVisible()

  await page.reload()
  await expect(propertyField(page, 'priority')).toHaveValue('high')
  await expect(propertiesRegion(page)).toContainText('Pasted schema of tickets, 4 properties.')

  await signIn(page)
  await chooseConnection(page, 'tickets', 'hoursSpent')
  await expect(propertiesRegion(page)).toContainText('Fields from the connection “Contoso tickets”.')
  await expect(propertyField(page, 'title')).toHaveValue('Hello')
  await expect(propertyField(page, 'priority')).toHaveValue('high')
  await expect(propertiesRegion(page).getByText('Kept', { exact: true })).toBeVisible()
})

test('the schema that Graph answered is still known offline and after signing out', async ({
  page,
  context,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/ERR_INTERNET_DISCONNECTED/)
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  await fillProperty(page, 'hoursSpent', '1.5')
  await context.setOffline(true)
  await page.getByRole('combobox', { name: 'API version' }).selectOption('v1.0')
  await expect(propertiesRegion(page)).toContainText(/Schema of tickets as read from Graph on \d/)
  await expect(propertyField(page, 'hoursSpent')).toHaveValue('1.5')
  await context.setOffline(false)
  await page.getByRole('button', { name: `Account: ${people.administrator}` }).click()
  await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
  // The draft stays with its user; who is signed out begins another.
  await connectionField(page).fill('tickets')
  await page.keyboard.press('Tab')
  await fillProperty(page, 'hoursSpent', '1.5')
  await expect(propertiesRegion(page)).toContainText(/Schema of tickets as read from Graph on \d/)

  await page.getByRole('button', { name: 'Stop using the schema' }).click()
  await expect(page.getByRole('button', { name: 'Use a schema' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Property name' })).toHaveValue('hoursSpent')
  const dialog = await openSchemas(page, 'Use a schema')
  await dialog.getByRole('button', { name: 'Use tickets' }).click()
  await expect(propertyField(page, 'hoursSpent')).toHaveValue('1.5')
})

test('a kept draft opened signed in stands where it will stay while Graph’s schema is read anew', async ({ page }) => {
  const layoutShift = await watchLayoutShift(page)
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  await fillProperty(page, 'title', 'Hello')
  await expect(page.getByText(/^Draft saved/)).toBeVisible()
  const again = page.waitForResponse((response) => response.url().endsWith('/tickets/schema'))
  await page.reload()
  await again
  await expect(propertiesRegion(page)).toContainText('Fields from the connection “Contoso tickets”.')
  await expect(page.getByRole('main').getByText('Contoso tickets', { exact: true })).toBeVisible()
  expect(await layoutShift()).toBeLessThan(0.05)
})

test('by keyboard alone: infer a schema, keep it, open another from a file, remove one and undo that', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open a sample item' }).click()
  await connectionField(page).fill('')
  await page
    .getByRole('button', { name: /schema/i })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  const dialog = schemaDialog(page)
  await expect(schemaBox(dialog)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: 'Create from the fields below' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(schemaBox(dialog)).toHaveValue(/"name": "priority",\s+"type": "int64"/)
  await expect(dialog.getByRole('region', { name: 'Guessed' })).toContainText('“priority” has a whole number.')
  await expect(schemaBox(dialog)).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(propertiesRegion(page)).toContainText('Inferred schema')
  await expect(propertyField(page, 'priority')).toHaveValue('1')

  await page.keyboard.press('Enter')
  await page.getByLabel('Schema file').setInputFiles({
    name: 'config.json',
    mimeType: 'application/json',
    buffer: Buffer.from('[{"name": "title", "type": "String"}]'),
  })
  await expect(dialog).toContainText('A schema of 1 property.')
  await dialog.getByRole('button', { name: 'Use this schema' }).focus()
  await page.keyboard.press('Enter')
  await expect(propertiesRegion(page)).toContainText('Schema from config.json, 1 property.')
  await expect(page.getByRole('textbox', { name: 'Property name' }).first()).toHaveValue('priority')

  await page.keyboard.press('Enter')
  const remove = dialog.getByRole('button', { name: 'Remove Inferred schema' })
  await remove.focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused()
  await expect(remove).toBeHidden()
  await checkA11y()
  await page.keyboard.press('Enter')
  await expect(remove).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Change the schema' })).toBeFocused()
})

for (const [what, text, sentence] of [
  ['an item', '{"acl": [], "properties": {"title": "x"}}', 'This is an item, not a schema.'],
  ['what is not JSON', '{"properties": [{\n  name: "title"}]}', 'Line 2, column 3: expected a name in quotes or }.'],
  ['HTML', '<!doctype html>', 'This is not JSON. Line 1, column 1'],
] as const) {
  test(`${what} is no schema, and it says why`, async ({ page }) => {
    await page.goto('/')
    const dialog = await openSchemas(page, 'Use a schema')
    await schemaBox(dialog).fill(text)
    await expect(dialog).toContainText(sentence)
    await expect(dialog.getByRole('button', { name: 'Use this schema' })).toBeDisabled()
  })
}

async function openSchemas(page: Page, button: string): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect(schemaDialog(page)).toBeVisible()
  return schemaDialog(page)
}

function schemaDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Use a schema' })
}

function schemaBox(dialog: Locator): Locator {
  return dialog.getByRole('textbox', { name: 'Schema' })
}
