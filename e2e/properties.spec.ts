import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import {
  addAccessEntry,
  chooseState,
  exampleUserId,
  fillProperty,
  propertiesRegion,
  propertyField,
  startItem,
  stateButton,
} from './form.ts'
import { copyPayload, expectPreview, previewRegion } from './payload.ts'
import { receivedBytes } from './received.ts'
import { submitAndWait, submitButton } from './submit.ts'

const acl = `"acl":[{"type":"user","value":"${exampleUserId}","accessType":"grant","identitySource":"azureActiveDirectory"}]`

/** Begins an item of "tickets" in which only the properties are missing. */
async function beginTicket(page: Page, itemId: string): Promise<void> {
  await startItem(page, 'tickets', itemId)
  await addAccessEntry(page, { value: exampleUserId })
}

test('single values are sent as typed: every digit of an Int64, the offset of a DateTime, a String with its reason', async ({
  page,
  request,
  uniqueItemId,
}) => {
  const itemId = uniqueItemId()
  await beginTicket(page, itemId)
  await fillProperty(page, 'title', 'Zürich "gateway" \\ 😀')
  await fillProperty(page, 'priority', '9223372036854775807')
  await fillProperty(page, 'description', 'First line\nsecond line')
  await fillProperty(page, 'hoursSpent', '1.50')
  await propertiesRegion(page).getByRole('combobox', { name: 'resolved' }).selectOption('false')
  await fillProperty(page, 'createdAt', '2026-01-31T10:30:00.1230000+01:00')
  await expect(propertyField(page, 'createdAt')).toHaveAccessibleDescription(/^31 Jan 2026, 10:30 in Europe\/Berlin/)

  const payload = `{${acl},"properties":{"title@odata.type":"String","title":"Zürich \\"gateway\\" \\\\ 😀","priority":9223372036854775807,"description":"First line\\nsecond line","hoursSpent":1.50,"resolved":false,"createdAt":"2026-01-31T10:30:00.1230000+01:00"}}`
  await expectPreview(page, payload)
  await expect(
    previewRegion(page).getByRole('button', {
      name: 'Why this line is here: Graph asks for the type "String" when the value has non-ASCII characters.',
    }),
  ).toHaveCount(1)
  expect(await copyPayload(page)).toBe(payload)
  await submitAndWait(page)
  expect((await receivedBytes(request, itemId)).toString()).toBe(payload)
})

test('collections take chips, pasted lines and lines of text, and each is sent with its type and the reason', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
}) => {
  const itemId = uniqueItemId()
  await beginTicket(page, itemId)

  const tags = propertyField(page, 'tags')
  await tags.fill('payments')
  await tags.press('Enter')
  await page.evaluate(() => navigator.clipboard.writeText('gateway\r\nÄpfel\n\nlast'))
  await tags.press('Control+V')
  await expect(page.getByRole('button', { name: 'Remove Äpfel' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove payments' }).click()
  await expect(page.getByRole('button', { name: 'Remove payments' })).toHaveCount(0)
  // Backspace in an empty box takes the last chip back for editing, and leaving the box adds it again.
  await tags.press('Backspace')
  await expect(tags).toHaveValue('last')
  await tags.pressSequentially(' one')
  await tags.blur()
  await expect(page.getByRole('button', { name: 'Remove last one' })).toBeVisible()

  await fillProperty(page, 'relatedTickets', '-9223372036854775808')
  await propertyField(page, 'relatedTickets').press('Enter')
  await page.getByRole('button', { name: 'Edit as lines' }).nth(1).click()
  await expect(propertyField(page, 'relatedTickets')).toHaveValue('-9223372036854775808')
  await fillProperty(page, 'relatedTickets', '-9223372036854775808\n0\n42')
  await page.getByRole('button', { name: 'Edit as chips' }).click()
  await expect(page.getByRole('button', { name: 'Remove 42' })).toBeVisible()

  for (const estimate of ['0.5', '1e3']) {
    await fillProperty(page, 'estimates', estimate)
    await propertyField(page, 'estimates').press('Enter')
  }
  await fillProperty(page, 'escalatedAt', '2026-02-01T00:00:00Z')
  await propertyField(page, 'escalatedAt').press('Enter')

  const payload = `{${acl},"properties":{"tags@odata.type":"Collection(String)","tags":["gateway","Äpfel","last one"],"relatedTickets@odata.type":"Collection(Int64)","relatedTickets":[-9223372036854775808,0,42],"estimates@odata.type":"Collection(Double)","estimates":[0.5,1e3],"escalatedAt@odata.type":"Collection(DateTimeOffset)","escalatedAt":["2026-02-01T00:00:00Z"]}}`
  await expectPreview(page, payload)
  const reasonOf = (text: string) => previewRegion(page).getByRole('button', { name: text })
  await expect(
    reasonOf('Why this line is here: Graph asks for the type of every collection.').and(
      page.getByLabel('Why this line is here: Graph asks for the type of every collection.', { exact: true }),
    ),
  ).toHaveCount(3)
  await expect(reasonOf('a collection of DateTime is written Collection(DateTimeOffset)')).toHaveCount(1)
  expect(await copyPayload(page)).toBe(payload)
  await checkA11y()
  await submitAndWait(page)
  expect((await receivedBytes(request, itemId)).toString()).toBe(payload)
})

test('a list copied from a mail program is a person each, and nobody just added is called empty', async ({
  page,
  uniqueItemId,
  checkA11y,
}) => {
  await beginTicket(page, uniqueItemId())
  const watchers = propertiesRegion(page).getByRole('group', { name: 'watchers', exact: true })
  const empty = propertiesRegion(page).getByText('Fill in at least one field')
  await watchers.getByRole('button', { name: 'Add person' }).click()
  const first = watchers.getByRole('group', { name: 'Person 1' })
  await expect(first.getByLabel('Name', { exact: true })).toBeFocused()
  await expect(empty).toBeHidden()
  await propertiesRegion(page).getByRole('textbox', { name: 'title', exact: true }).click()
  await expect(empty).toBeVisible()

  await page.evaluate(() =>
    navigator.clipboard.writeText('Adele Vance <adele@b.example>; Okafor, Tomas <tomas@b.example>'),
  )
  await first.getByLabel('Name', { exact: true }).click()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(watchers.getByText('Made 2 people of it: Adele Vance and Okafor, Tomas.')).toBeVisible()
  const second = watchers.getByRole('group', { name: 'Person 2' })
  await expect(second.getByLabel('Name', { exact: true })).toHaveValue('Okafor, Tomas')
  await expect(second.getByRole('textbox', { name: 'Email' })).toHaveValue('tomas@b.example')
  await expect(empty).toBeHidden()
  await checkA11y()
  await watchers.getByRole('button', { name: 'Undo taking it apart' }).click()
  await expect(second).toBeHidden()
  await expect(first.getByLabel('Name', { exact: true })).toBeFocused()
  await expect(first.getByLabel('Name', { exact: true })).toHaveValue('')
})

test('people are sent as objects that say their type, with the fields that were filled in', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
}) => {
  const itemId = uniqueItemId()
  await beginTicket(page, itemId)
  const reporter = propertiesRegion(page).getByRole('group', { name: 'reporter', exact: true })
  await reporter.getByRole('button', { name: 'Add person' }).click()
  await reporter.getByText('Details').click()
  await reporter.getByRole('textbox', { name: 'upn' }).fill('nadia@contoso.example')
  await reporter.getByRole('textbox', { name: 'externalName' }).fill('Nadia')
  const watchers = propertiesRegion(page).getByRole('group', { name: 'watchers', exact: true })
  for (const number of [1, 2]) {
    await watchers.getByRole('button', { name: 'Add person' }).click()
    const person = watchers.getByRole('group', { name: `Person ${number}` })
    await person.getByRole('textbox', { name: 'Email' }).fill(`person${number}@contoso.example`)
  }
  await watchers.getByRole('button', { name: 'Remove person 1' }).click()
  await expect(watchers.getByRole('textbox', { name: 'Email' })).toHaveValue('person2@contoso.example')

  const type = '"@odata.type":"#microsoft.graph.externalConnectors.principal"'
  const payload = `{${acl},"properties":{"reporter":{${type},"upn":"nadia@contoso.example","externalName":"Nadia"},"watchers@odata.type":"Collection(microsoft.graph.externalConnectors.principal)","watchers":[{${type},"email":"person2@contoso.example"}]}}`
  await expectPreview(page, payload)
  await expect(
    previewRegion(page).getByRole('button', { name: 'Why this line is here: A person is an object of this type.' }),
  ).toHaveCount(2)
  expect(await copyPayload(page)).toBe(payload)
  await checkA11y()
  await submitAndWait(page)
  expect((await receivedBytes(request, itemId)).toString()).toBe(payload)
})

test('absent, empty and null are three things, chosen on purpose', async ({
  page,
  request,
  uniqueItemId,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 400/)
  const itemId = uniqueItemId()
  await beginTicket(page, itemId)
  await fillProperty(page, 'title', 'Typed')
  await chooseState(page, 'assignee', /Send empty text/)
  await chooseState(page, 'tags', /Send empty list/)
  await chooseState(page, 'url', /Send “no value”/)
  await expect(stateButton(page, 'url')).toHaveText('Sent as null')
  const withNull = `{${acl},"properties":{"title":"Typed","assignee":"","url":null,"tags@odata.type":"Collection(String)","tags":[]}}`
  await expectPreview(page, withNull)
  await expect(propertyField(page, 'url')).toHaveAccessibleDescription(/Graph does not document null/)

  // Undocumented is a warning: the item can be sent, and the sandbox refuses it.
  await submitButton(page).click()
  await expect(page.getByRole('alert')).toContainText('Graph rejected the item (400)')
  await expect(page.getByRole('alert')).toContainText('/properties/url')
  await checkA11y()

  await chooseState(page, 'url', /Leave out/)
  const payload = withNull.replace(',"url":null', '')
  await expectPreview(page, payload)
  await submitAndWait(page)
  expect((await receivedBytes(request, itemId)).toString()).toBe(payload)

  // Emptying a field by hand is not "empty on purpose": the property is not sent.
  await fillProperty(page, 'title', '')
  await expect(stateButton(page, 'title')).toHaveText('Left out')
  await expectPreview(page, payload.replace('"title":"Typed",', ''))
})
