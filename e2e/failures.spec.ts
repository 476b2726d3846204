import { type SentinelId, sentinels } from '../sandbox/sentinels.ts'
import { expect, test } from './fixtures.ts'
import { itemIdField } from './form.ts'
import { receivedBytes, receivedPuts } from './received.ts'
import { openSignedIn } from './signIn.ts'
import { expectSimpleItem, fillSimpleItem, simplePayload } from './simpleItem.ts'
import { openDetails, responseBody, savedStatus, submitButton } from './submit.ts'

/** How a failure on demand shows: an alert with what to do, or a saved item, or a story of its own in failureStories.spec.ts. */
type Showing =
  | {
      readonly kind: 'alert'
      readonly title: string
      readonly says: readonly string[]
      readonly button: string | undefined
      readonly body: string | undefined
      readonly console?: RegExp
    }
  | { readonly kind: 'ownStory' }

const ownStory: Showing = { kind: 'ownStory' }

/** A sentinel that is missing here is a compile error. */
const showings: Readonly<Record<SentinelId, Showing>> = {
  failOwner: {
    kind: 'alert',
    title: 'You don’t have permission (403)',
    says: ['is not authorized to the connection', 'authorizedAppIds', 'Nothing was saved; the form is as you left it.'],
    button: 'Ask for ExternalItem.ReadWrite.All',
    body: 'accessDenied',
    console: /status of 403/,
  },
  failConflict: {
    kind: 'alert',
    title: 'Graph reports a conflict (409)',
    says: ['The specified resource name already exists', 'Wait a minute, then submit again.'],
    button: 'Submit again',
    body: 'NameAlreadyExists',
    console: /status of 409/,
  },
  failTooLarge: {
    kind: 'alert',
    title: 'The payload is too large for Graph (413)',
    says: ['Shorten the content or the largest property; the size meter names them. Then submit again.'],
    button: undefined,
    body: 'RequestEntityTooLarge',
    console: /status of 413/,
  },
  fail502: {
    kind: 'alert',
    title: 'Graph is unavailable (502)',
    says: ['The item may or may not be saved', 'Submit again in a minute: sending the same item twice does no harm.'],
    button: 'Submit again',
    body: '<h1>502 Bad Gateway</h1>',
    console: /status of 502/,
  },
  fail400Generic: {
    kind: 'alert',
    title: 'Graph rejected the item (400)',
    says: ['The request is malformed or incorrect.', 'Graph does not say which field.'],
    button: undefined,
    body: 'InvalidRequest',
    console: /status of 400/,
  },
  // The editor plants the mistake: playedFailure.spec.ts.
  failPlanted: ownStory,
  failDropped: ownStory,
  failThrottled: ownStory,
  failThrottledNoRetryAfter: ownStory,
  failExpiredToken: ownStory,
  failClaims: ownStory,
  fail503: ownStory,
  failMalformedJson: ownStory,
  slow: ownStory,
  // What comes after a save: found.spec.ts.
  lostItem: ownStory,
  slowIndexed: ownStory,
  neverIndexed: ownStory,
  searchThrottled: ownStory,
  searchForbidden: ownStory,
  searchDown: ownStory,
  copilotHidden: ownStory,
}

for (const [itemId, showing] of Object.entries(showings)) {
  if (showing.kind === 'ownStory') continue
  test(`${itemId}: “${showing.title}” says what to do, shows the answer, and leaves the form as it was`, async ({
    page,
    allowConsoleErrors,
  }) => {
    if (showing.console !== undefined) allowConsoleErrors(showing.console)
    await openSignedIn(page)
    await fillSimpleItem(page, itemId)
    await submitButton(page).click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(showing.title)
    for (const sentence of showing.says) await expect(alert).toContainText(sentence)
    await expect(alert.getByRole('button')).toHaveText(showing.button === undefined ? [] : [showing.button])
    if (showing.body !== undefined) {
      await expect(responseBody(page)).toContainText(showing.body)
      await openDetails(page)
      await expect(page.getByRole('definition').filter({ hasText: /^[0-9a-f-]{36}$/ })).not.toHaveCount(0)
    }
    await expectSimpleItem(page, itemId)
    await expect(submitButton(page)).toBeEnabled()
  })
}

test('a refusal does not stand in the way of the next submission', async ({
  page,
  request,
  uniqueItemId,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 409/)
  const itemId = uniqueItemId()
  await openSignedIn(page)
  await fillSimpleItem(page, 'failConflict')
  await submitButton(page).click()
  await expect(page.getByRole('alert')).toContainText('Graph reports a conflict (409)')
  await checkA11y()
  await itemIdField(page).fill(itemId)
  await submitButton(page).click()
  await expect(savedStatus(page)).toContainText(itemId)
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect((await receivedBytes(request, itemId)).toString()).toBe(simplePayload)
  expect(await receivedPuts(request, itemId)).toHaveLength(1)
})

test('every sentinel of the sandbox has its story', () => {
  expect(Object.keys(showings).toSorted()).toEqual(Object.keys(sentinels).toSorted())
})
