import { expect, test } from './fixtures.ts'
import { addAccessEntry, connectionField, itemIdField, propertiesRegion, propertyField, stateButton } from './form.ts'
import { openNewConnection } from './openNewConnection.ts'
import { openSignedIn } from './signIn.ts'
import { submitAndWait } from './submit.ts'

test('a connection is created from the list, its schema is registered from the fields and followed, and an item is saved', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  // A connection without a schema: Graph says 404, and 409 to an ID that is taken.
  allowConsoleErrors(/status of (404|409)/)
  // Kept by the sandbox, and never there twice.
  const id = `machines${Date.now()}`
  await openSignedIn(page)
  const dialog = await openNewConnection(page)
  await dialog.getByLabel('Name').fill('Contoso machines')
  await expect(dialog.getByLabel('ID')).toHaveValue('contosoMachines')
  await dialog.getByLabel('ID').fill('my-machines')
  await expect(dialog.getByRole('alert')).toContainText('letters and digits only')
  await checkA11y()
  await dialog.getByLabel('ID').fill(id)
  await dialog.getByRole('button', { name: 'Create connection' }).click()
  await expect(dialog.getByText('It has no schema yet')).toBeVisible()
  await expect(connectionField(page)).toHaveValue(id)
  await checkA11y()
  await dialog.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('button', { name: 'Add property' }).click()
  await page.getByRole('textbox', { name: 'Property name' }).last().fill('title')
  await propertiesRegion(page).getByRole('button', { name: 'Register a schema' }).click()
  const schema = page.getByRole('dialog', { name: 'Register a schema for Contoso machines' })
  await schema.getByRole('button', { name: 'Change title' }).click()
  await schema.getByRole('switch', { name: 'Refinable' }).check()
  await expect(schema.getByRole('region', { name: 'Graph will reject this' })).toContainText('searchable and refinable')
  await checkA11y()
  await schema.getByRole('switch', { name: 'Refinable' }).uncheck()
  await expect(schema.getByRole('group', { name: 'Request as it will be sent' })).toContainText('"title"')
  await schema.getByRole('button', { name: 'Register schema' }).click()
  await expect(schema.getByText('is being registered')).toBeVisible()
  await checkA11y()
  await page.reload()
  await expect(propertiesRegion(page).getByText('The fields follow it now.')).toBeVisible({ timeout: 15_000 })
  await expect(propertiesRegion(page)).toContainText('Fields from the connection “Contoso machines”.')
  await checkA11y()

  await itemIdField(page).fill('M1')
  await propertyField(page, 'title').fill('A lathe')
  await addAccessEntry(page, { type: 'Everyone', value: '5a4db0c5-0000-4000-8000-0000000007e4' })
  await submitAndWait(page)
})

test('from an empty item to its fields: a connection, a first schema of title and url, and the dialog stays on how it ends', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 404/)
  const id = `policies${Date.now()}`
  await openSignedIn(page)
  const dialog = await openNewConnection(page)
  await dialog.getByLabel('Name').fill('HR policies')
  await expect(dialog.getByLabel('ID')).toHaveValue('hrPolicies')
  await dialog.getByLabel('ID').fill(id)
  await dialog.getByRole('button', { name: 'Create connection' }).click()
  await dialog.getByRole('button', { name: 'Register a schema' }).click()

  const schema = page.getByRole('dialog', { name: 'Register a schema for HR policies' })
  await schema.getByRole('button', { name: 'Create from the fields of this item' }).click()
  await expect(schema.getByText('This item has no properties yet. Start with title and url')).toBeVisible()
  await checkA11y()
  await schema.getByRole('button', { name: 'Start with title and url' }).click()
  await expect(schema.getByRole('textbox', { name: 'Schema file or JSON' })).toHaveValue(/"title"[^]*"url"/)
  await schema.getByRole('button', { name: 'Register schema' }).click()
  const close = schema.getByRole('button', { name: 'Close' })
  await expect(schema.getByText('is being registered')).toBeVisible()
  await expect(close).toBeFocused()
  await expect(schema.getByText('is registered')).toBeVisible({ timeout: 15_000 })
  await expect(schema.getByText('The fields follow it now.')).toBeVisible()
  await expect(schema.getByRole('button')).toHaveText(['Close'])
  await expect(close).toBeFocused()
  await checkA11y()
  await close.click()

  await expect(propertiesRegion(page)).toContainText('2 in the schema')
  await expect(stateButton(page, 'title')).toBeVisible()
  await expect(propertyField(page, 'url')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add property' })).toHaveCount(0)
})

test('properties named by hand become the fields of the schema that is registered from them, the last one too, with what was typed', async ({
  page,
  checkA11y,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 404/)
  await openSignedIn(page)
  for (const name of ['title', 'url', 'department']) {
    await page.getByRole('button', { name: 'Add property' }).click()
    await page.getByRole('textbox', { name: 'Property name' }).last().fill(name)
  }
  const dialog = await openNewConnection(page)
  await dialog.getByLabel('Name').fill('HR policies')
  await dialog.getByLabel('ID').fill(`byHand${Date.now()}`)
  await dialog.getByRole('button', { name: 'Create connection' }).click()
  await dialog.getByRole('button', { name: 'Close' }).click()
  const properties = propertiesRegion(page)
  await expect(properties).toContainText('Register a schema first; Graph takes 5 to 15 minutes for it.')
  await properties.getByRole('button', { name: 'Register a schema' }).click()
  const schema = page.getByRole('dialog', { name: 'Register a schema for HR policies' })
  await schema.getByRole('button', { name: 'Register schema' }).click()
  await schema.getByRole('button', { name: 'Close' }).click()

  await expect(properties).toContainText('Graph is registering the schema.')
  await expect(properties).not.toContainText('No schema yet')
  await expect(properties.getByRole('button', { name: 'Register a schema' })).toHaveCount(0)
  await propertyField(page, 'department').fill('Payroll')
  await checkA11y()
  await expect(properties).toContainText('3 in the schema', { timeout: 15_000 })
  await expect(page.getByRole('textbox', { name: 'Property name' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Remove property/ })).toHaveCount(0)
  await expect(propertyField(page, 'department')).toHaveValue('Payroll')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(propertyField(page, 'department')).toHaveValue('')
})
