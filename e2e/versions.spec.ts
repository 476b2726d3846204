import { expect, test } from './fixtures.ts'
import {
  accessEntry,
  addAccessEntry,
  chooseConnection,
  entryList,
  exampleUserId,
  fillProperty,
  itemIdField,
  openDetails,
} from './form.ts'
import { copyPayload, expectPreview, sizeMeter } from './payload.ts'
import { receivedBytes } from './received.ts'
import { accountButton, signIn } from './signIn.ts'
import { replaceAndWait, submitAndWait } from './submit.ts'

test('an item moves from beta to v1.0 and back, and each version gets its own spelling and limit', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
}) => {
  const itemId = uniqueItemId()
  const version = page.getByRole('combobox', { name: 'API version' })
  await page.goto('/')
  await expect(version).toHaveValue('beta')
  await signIn(page)
  await chooseConnection(page, 'tickets')
  await itemIdField(page).fill(itemId)
  await addAccessEntry(page, { value: exampleUserId })
  await addAccessEntry(page, { type: 'Group', identitySource: 'Connector’s own groups', value: '14m1b9c38qe647f6a' })
  await fillProperty(page, 'title', 'Versions')
  const beta = `{"acl":[{"type":"user","value":"${exampleUserId}","accessType":"grant","identitySource":"azureActiveDirectory"},{"type":"group","value":"14m1b9c38qe647f6a","accessType":"grant","identitySource":"external"}],"properties":{"title":"Versions"}}`
  const v1 = `{"acl":[{"type":"user","value":"${exampleUserId}","accessType":"grant"},{"type":"externalGroup","value":"14m1b9c38qe647f6a","accessType":"grant"}],"properties":{"title":"Versions"}}`
  await expectPreview(page, beta)
  await expect(sizeMeter(page)).toHaveAttribute('aria-valuemax', '4000000')

  await version.selectOption('v1.0')
  await expectPreview(page, v1)
  await expect(sizeMeter(page)).toHaveAttribute('aria-valuemax', '30000000')
  await expect(page.getByRole('combobox', { name: 'Identity source' })).toHaveCount(0)
  await expect(entryList(accessEntry(page, 2), 'Type').getByRole('option', { selected: true })).toHaveText(
    'External group',
  )
  await checkA11y()
  expect(await copyPayload(page)).toBe(v1)
  const sent = page.waitForRequest((each) => each.method() === 'PUT')
  await submitAndWait(page)
  expect((await sent).url()).toContain('/v1.0/external/connections/tickets/items/')
  expect((await receivedBytes(request, itemId)).toString()).toBe(v1)

  await version.selectOption('beta')
  await expectPreview(page, beta)
  for (const number of [1, 2]) await openDetails(accessEntry(page, number))
  await expect(entryList(accessEntry(page, 1), 'Identity source')).toHaveValue('azureActiveDirectory')
  await expect(entryList(accessEntry(page, 2), 'Identity source')).toHaveValue('external')
  await expect(entryList(accessEntry(page, 2), 'Type').getByRole('option', { selected: true })).toHaveText(
    'External group',
  )
  await replaceAndWait(page)
  expect((await receivedBytes(request, itemId)).toString()).toBe(beta)
})

test('the chosen version is remembered, and an external group added on v1.0 is sent on beta as beta documents it', async ({
  page,
  request,
  uniqueItemId,
}) => {
  const itemId = uniqueItemId()
  const version = page.getByRole('combobox', { name: 'API version' })
  await page.goto('/')
  await version.selectOption('v1.0')
  await signIn(page)
  await expect(version).toHaveValue('v1.0')
  await page.reload()
  await expect(accountButton(page)).toBeVisible()
  await expect(version).toHaveValue('v1.0')

  await chooseConnection(page, 'tickets')
  await itemIdField(page).fill(itemId)
  await addAccessEntry(page, { type: 'External group', value: 'supporters' })
  await fillProperty(page, 'title', 'Versions')
  const v1 =
    '{"acl":[{"type":"externalGroup","value":"supporters","accessType":"grant"}],"properties":{"title":"Versions"}}'
  await expectPreview(page, v1)
  await submitAndWait(page)
  expect((await receivedBytes(request, itemId)).toString()).toBe(v1)
  await version.selectOption('beta')
  const beta = v1.replace('externalGroup', 'group').replace('"grant"', '"grant","identitySource":"external"')
  await expectPreview(page, beta)
  await replaceAndWait(page)
  expect((await receivedBytes(request, itemId)).toString()).toBe(beta)
})
