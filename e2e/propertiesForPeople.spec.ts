import { expect, test } from './fixtures.ts'
import { chooseConnection, fillProperty, propertiesRegion, propertyField, stateButton } from './form.ts'
import { copyPayload, expectPreview } from './payload.ts'
import { openSignedIn } from './signIn.ts'

test('properties say in plain words what they are for; the words of the schema are a switch away, and stay', async ({
  page,
  checkA11y,
}) => {
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  const properties = propertiesRegion(page)

  await test.step('title and link come first', async () => {
    await expect(properties.getByRole('textbox').first()).toHaveAccessibleName('title')
    await expect(properties.getByRole('textbox').nth(1)).toHaveAccessibleName('url')
    await expect(properties.getByText('Shown as the title · found by search')).toBeVisible()
    await expect(properties.getByText('The link that opens the item')).toBeVisible()
    await expect(properties.getByText('searchable')).toHaveCount(0)
    await checkA11y()
  })

  await test.step('the switch shows type, labels and flags, also after a reload', async () => {
    const details = properties.getByRole('switch', { name: 'Schema details' })
    await details.check()
    await expect(properties.getByText('String · label title · searchable · queryable · retrievable')).toBeVisible()
    await checkA11y()
    await page.reload()
    await expect(details).toBeChecked()
    await expect(properties.getByText('DateTime · label createdDateTime · queryable · retrievable')).toBeVisible()
    await details.uncheck()
    await expect(properties.getByText(/String · label title/)).toHaveCount(0)
  })

  await test.step('the order on the screen is not the order of what is sent', async () => {
    await fillProperty(page, 'url', 'https://tickets.example/42')
    await fillProperty(page, 'priority', '1')
    await fillProperty(page, 'title', 'Payments fail')
    const payload = await copyPayload(page)
    expect(payload).toContain('"properties":{"title":"Payments fail","priority":1,"url":"https://tickets.example/42"}')
  })
})

test('the word beside a property is the truth about the payload', async ({ page }) => {
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  await expect(stateButton(page, 'priority')).toHaveAccessibleName('priority: left out')
  await fillProperty(page, 'priority', 'high')
  // It cannot be read, so it is not in the payload.
  await expect(stateButton(page, 'priority')).toHaveAccessibleName('priority: left out')
  await expectPreview(page, '{"acl":[],"properties":{}}')
  await stateButton(page, 'priority').click()
  await expect(page.getByText('It is left out until its value can be read.')).toBeVisible()
  await page.keyboard.press('Escape')
  await fillProperty(page, 'priority', '2')
  await expect(stateButton(page, 'priority')).toHaveAccessibleName('priority: included')
  await expectPreview(page, '{"acl":[],"properties":{"priority":2}}')
  await fillProperty(page, 'priority', '')
  await expect(stateButton(page, 'priority')).toHaveAccessibleName('priority: left out')
})

test('a person is named by name and mail; the other fields are details', async ({ page, checkA11y }) => {
  await openSignedIn(page)
  await chooseConnection(page, 'tickets')
  const reporter = propertiesRegion(page).getByRole('group', { name: 'reporter', exact: true })
  await reporter.getByRole('button', { name: 'Add person' }).click()
  await expect(reporter.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await page.keyboard.type('Adele Vance')
  await page.keyboard.press('Tab')
  await expect(reporter.getByRole('textbox', { name: 'Email' })).toBeFocused()
  await page.keyboard.type('adele@contoso.example')
  await expect(reporter.getByRole('textbox', { name: 'Object ID' })).toBeHidden()
  await reporter.getByText('Details').click()
  await reporter.getByRole('textbox', { name: 'Object ID' }).fill('adele')
  await checkA11y()
  await reporter.getByText('Details').click()

  // A problem of a field that is folded away unfolds it.
  await page.getByRole('tab', { name: /Problems/ }).click()
  await page.getByRole('button', { name: '/properties/reporter/entraId' }).click()
  await expect(reporter.getByRole('textbox', { name: 'Object ID' })).toBeFocused()
  await expect(propertyField(page, 'title')).toBeVisible()
})
