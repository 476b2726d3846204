import { expect, test } from './fixtures.ts'
import { openTab } from './payload.ts'
import { expectPrimary } from './primary.ts'
import { receivedBytes, receivedPuts } from './received.ts'
import { openSignedIn } from './signIn.ts'
import { expectSimpleItem, fillSimpleItem, simplePayload } from './simpleItem.ts'
import { openDetails, responseBody, savedStatus, submitButton } from './submit.ts'

test.beforeEach(async ({ page }) => {
  await openSignedIn(page)
})

test('failThrottled: the countdown is in sight, and waiting it out saves the item', async ({
  page,
  request,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 429/)
  await fillSimpleItem(page, 'failThrottled', 'tickets')
  await submitButton(page).click()
  await expect(page.getByRole('timer')).toHaveText(/Graph asks to wait: sending again in [123] s/)
  await openTab(page, 'Result')
  await expect(
    page.getByText(/^Graph is busy: too many requests \(429\)\. It asked to wait [123] s; sending again/),
  ).toBeVisible()
  await expectSimpleItem(page, 'failThrottled')
  await expect(savedStatus(page)).toBeVisible()
  await expect(page.getByText('Graph was busy (429) first; sent again after 3 s.')).toBeVisible()
  await openDetails(page)
  await expect(page.getByRole('list', { name: 'Tries' }).getByRole('listitem')).toHaveText([
    'HTTP 429, then 3 s of waiting, as Graph asked (Retry-After)',
    'HTTP 200',
  ])
  await expect(page.getByRole('timer')).toHaveCount(0)
  const puts = (await receivedPuts(request, 'failThrottled')).filter(({ connection }) => connection === 'tickets')
  expect(puts.map(({ status }) => status)).toEqual([200, 429])
  // The same bytes both times.
  expect(new Set(puts.map(({ sha256 }) => sha256)).size).toBe(1)
})

test('failThrottled: Cancel ends the waiting, says that nothing was saved, and Submit again saves', async ({
  page,
  request,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 429/)
  await fillSimpleItem(page, 'failThrottled', 'wiki')
  await submitButton(page).click()
  await expect(page.getByRole('timer')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('timer')).toHaveCount(0)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Graph is busy: too many requests (429)')
  await expect(alert).toContainText('Nothing was saved; the form is as you left it.')
  await checkA11y()
  await expectSimpleItem(page, 'failThrottled')
  const puts = () => receivedPuts(request, 'failThrottled')
  expect((await puts()).filter(({ connection }) => connection === 'wiki')).toHaveLength(1)
  await alert.getByRole('button', { name: 'Submit again' }).click()
  await expect(savedStatus(page)).toBeVisible()
})

test('an item that is stored already fails, and Submit again sends it without asking whether to', async ({
  page,
  uniqueItemId,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 429/)
  await fillSimpleItem(page, uniqueItemId())
  await submitButton(page).click()
  await expect(savedStatus(page)).toBeVisible()
  await page.getByRole('button', { name: 'Try a failure' }).click()
  await page.getByRole('menuitem', { name: /^Too many requests, wait 3 s/ }).click()
  await submitButton(page).click()
  await expect(page.getByRole('timer')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Submit again' }).click()
  await expect(savedStatus(page)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('failThrottledNoRetryAfter: without a time from Graph the editor chooses one, and says so', async ({
  page,
  request,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 429/)
  await fillSimpleItem(page, 'failThrottledNoRetryAfter')
  await submitButton(page).click()
  await expect(page.getByRole('timer')).toHaveText(/Graph is busy: sending again in [1-4] s/)
  await expect(savedStatus(page)).toBeVisible({ timeout: 10_000 })
  const puts = await receivedPuts(request, 'failThrottledNoRetryAfter')
  expect(puts.map(({ status }) => status)).toEqual([200, 429])
})

test('fail503: an unavailable service is waited for in sight, and Cancel gives its answer', async ({
  page,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 503/)
  await fillSimpleItem(page, 'fail503')
  await submitButton(page).click()
  await expect(page.getByRole('timer')).toHaveText(/sending again in \d s/)
  await page.getByRole('button', { name: 'Cancel' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Graph is unavailable (503)')
  await expect(alert.getByRole('button', { name: 'Submit again' })).toBeVisible()
  await expect(responseBody(page)).toContainText('ServiceUnavailable')
  await expectSimpleItem(page, 'fail503')
})

test('failExpiredToken: the token is renewed without a word, and the item is saved', async ({
  page,
  request,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 401/)
  await fillSimpleItem(page, 'failExpiredToken')
  await submitButton(page).click()
  await expect(savedStatus(page)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  const puts = await receivedPuts(request, 'failExpiredToken')
  expect(puts.map(({ status }) => status)).toEqual([200, 401])
})

test('failClaims: “Verify it is me” leads to the sign-in page and back to the same draft, which is then saved', async ({
  page,
  request,
  allowConsoleErrors,
  checkA11y,
}) => {
  // 401 from Graph, and 400 when the editor tries to satisfy the challenge without bothering anybody.
  allowConsoleErrors(/status of 40[01]/)
  await fillSimpleItem(page, 'failClaims')
  await submitButton(page).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Your organization asks you to verify it is you (401)')
  await checkA11y()
  await alert.getByRole('button', { name: 'Verify it is me' }).click()
  await expect(page.getByRole('heading', { name: "Verify it's you" })).toBeVisible()
  await checkA11y()
  await page.getByRole('button', { name: 'Continue' }).click()
  const resume = page.getByRole('status').filter({ hasText: 'You were about to submit this item' })
  await expect(resume).toContainText('failClaims goes to')
  await expect(resume).toBeInViewport({ ratio: 1 })
  // The field that was typed in last; nothing was sent by itself.
  await expect(page.locator(':focus')).toHaveAttribute('data-place', /./)
  await expectSimpleItem(page, 'failClaims')
  const puts = await receivedPuts(request, 'failClaims')
  expect(puts.map(({ status }) => status)).not.toContain(200)
  await checkA11y()
  await expectPrimary(page, 'Submit now')
  await resume.getByRole('button', { name: 'Submit now' }).click()
  await expect(savedStatus(page)).toBeVisible()
  await expect(resume).toHaveCount(0)
  expect((await receivedBytes(request, 'failClaims')).toString()).toBe(simplePayload)
})

test('failMalformedJson: an answer that is not JSON is a saved item all the same, and is shown as it came', async ({
  page,
  request,
}) => {
  await fillSimpleItem(page, 'failMalformedJson')
  await submitButton(page).click()
  await expect(savedStatus(page)).toBeVisible()
  const body = responseBody(page)
  await expect(body).toContainText('"title":"Kept as typed"')
  await expect(body).not.toContainText(/\}\}$/)
  expect((await receivedBytes(request, 'failMalformedJson')).toString()).toBe(simplePayload)
})

test('slow: progress is in sight, Cancel stops it, and says that it may have been on its way', async ({
  page,
  request,
  checkA11y,
}) => {
  await fillSimpleItem(page, 'slow', 'wiki')
  await submitButton(page).click()
  await expect(page.getByText('Sending', { exact: true })).toBeVisible()
  await expect(submitButton(page)).toBeDisabled()
  await page.getByRole('button', { name: 'Cancel' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Stopped')
  await expect(alert).toContainText('the item may still be saved')
  await expect(submitButton(page)).toBeEnabled()
  await checkA11y()
  await expectSimpleItem(page, 'slow')
  await expect
    .poll(async () => (await receivedPuts(request, 'slow')).filter(({ connection }) => connection === 'wiki').length)
    .toBeLessThanOrEqual(1)
})

test('a second click and Ctrl+Enter while one submission is under way send nothing more', async ({ page, request }) => {
  await fillSimpleItem(page, 'slow', 'tickets')
  await submitButton(page).dblclick()
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(savedStatus(page)).toBeVisible({ timeout: 10_000 })
  const puts = (await receivedPuts(request, 'slow')).filter(({ connection }) => connection === 'tickets')
  expect(puts.map(({ status }) => status)).toEqual([200])
})
