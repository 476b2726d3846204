import { documentedPayload } from './documentedExample.ts'
import { expect, test } from './fixtures.ts'
import {
  addAccessEntry,
  chooseConnection,
  chooseState,
  exampleUserId,
  fillProperty,
  itemIdField,
  startItem,
  stateButton,
  typeContent,
} from './form.ts'
import { copyPayload, expectPreview, expectSize, sizeMeter } from './payload.ts'
import { receivedBytes, receivedPuts } from './received.ts'
import { signIn } from './signIn.ts'
import { openDetails, submitAndWait } from './submit.ts'

test('the documented example, typed by hand, is sent byte for byte and can be read back', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
}) => {
  const itemId = uniqueItemId()
  await page.goto('/')
  await checkA11y()
  await signIn(page)

  await chooseConnection(page, 'tickets')
  await itemIdField(page).fill(itemId)
  await addAccessEntry(page, { value: exampleUserId, identitySource: 'Microsoft Entra ID' })
  await addAccessEntry(page, {
    access: 'Cannot find it (deny)',
    type: 'Group',
    identitySource: 'Connector’s own groups',
    value: '14m1b9c38qe647f6a',
  })
  await fillProperty(page, 'title', 'Error in the payment gateway')
  await fillProperty(page, 'priority', '1')
  await expect(stateButton(page, 'assignee')).toHaveText('Left out')
  await chooseState(page, 'assignee', /Send empty text/)
  await expect(stateButton(page, 'assignee')).toHaveText('Sent empty')
  await typeContent(page, 'Error in payment gateway...')

  await expectPreview(page, documentedPayload)
  expect(await copyPayload(page)).toBe(documentedPayload)
  const byteLength = Buffer.byteLength(documentedPayload)
  await expectSize(page, byteLength)
  await expect(sizeMeter(page)).toHaveAttribute('aria-valuemax', '4000000')
  await expect(sizeMeter(page)).toHaveAttribute('aria-valuetext', `${byteLength} of 4,000,000 bytes, 0.01%`)
  await checkA11y()

  const sent = page.waitForRequest((each) => each.method() === 'PUT')
  await submitAndWait(page)
  await openDetails(page)
  await expect(page.getByText('HTTP 200 OK')).toBeVisible()
  expect((await receivedBytes(request, itemId)).toString()).toBe(documentedPayload)
  expect(await receivedPuts(request, itemId)).toMatchObject([{ connection: 'tickets', status: 200, byteLength }])
  await checkA11y()

  const put = await sent
  expect(put.url()).toMatch(new RegExp(`/beta/external/connections/tickets/items/${itemId}$`))
  const stored = await request.get(put.url(), {
    headers: { Authorization: (await put.headerValue('Authorization')) ?? '' },
  })
  expect(await stored.json()).toMatchObject({ id: itemId, ...JSON.parse(documentedPayload) })
})

test('what Submit answered can be read and copied for support without the item in it', async ({
  page,
  request,
  uniqueItemId,
}) => {
  const itemId = uniqueItemId()
  await startItem(page, 'wiki', itemId)
  await addAccessEntry(page, { value: exampleUserId })
  await fillProperty(page, 'title', 'A title that stays private')
  await submitAndWait(page)

  const [put] = await receivedPuts(request, itemId)
  await openDetails(page)
  await page.getByRole('button', { name: 'Copy for support' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`/external/connections/wiki/items/${itemId}`)
  expect(copied).toMatch(/^request-id: [0-9a-f-]{36}$/m)
  expect(copied).toContain(`bytes sent: ${put?.byteLength}`)
  expect(copied).not.toContain('A title that stays private')
  await page.getByRole('button', { name: 'Copy response body' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('A title that stays private')
})
