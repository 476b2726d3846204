import { check, findPanel, headline, rung } from './finding.ts'
import { expect, test } from './fixtures.ts'
import { openTab } from './payload.ts'
import { accountButton, openSignedIn } from './signIn.ts'
import { fillSimpleItem } from './simpleItem.ts'
import { savedStatus, submitAndWait, submitButton } from './submit.ts'

test('a failure that was played says nothing of the item, and what is stored stays known, also after a reload', async ({
  page,
  uniqueItemId,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 400/)
  await openSignedIn(page)
  const itemId = uniqueItemId()
  await fillSimpleItem(page, itemId, 'tickets')
  await submitAndWait(page)
  await expect(savedStatus(page)).toContainText('200 OK')
  await page.getByText('Technical details').click()
  await expect(page.getByText('client-request-id', { exact: true }).first()).toBeInViewport()

  await test.step('the failure is told as played, without advice that leads away', async () => {
    await page.getByRole('button', { name: 'Try a failure' }).click()
    await page.getByRole('menuitem', { name: 'Malformed, with no field named (400)' }).click()
    await submitButton(page).click()
    await expect(page.getByText(/^Played on purpose, .*Nothing is wrong with the item/)).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('Graph rejected the item (400)')
    await expect(page.getByText('Try API version v1.0.')).toHaveCount(0)
    await expect(page.getByText('What may help stands below')).toHaveCount(0)
    await checkA11y()
  })

  await test.step('it can be explained like a real one, and the next submit saves, in sight of who presents', async () => {
    await page.setViewportSize({ width: 853, height: 480 })
    const explain = page.getByRole('button', { name: 'Explain it as if it were real' })
    await expect(explain).toBeInViewport({ ratio: 1 })
    await explain.click()
    const explained = page.getByRole('dialog', { name: 'Explain an error' })
    await expect(explained.getByRole('status')).toHaveText(
      'This is the log of a failed call. The check found nothing wrong.',
    )
    await expect(explained.getByText(/^Checks of the open item found no fault in: property names/)).toBeVisible()
    await expect(explained.getByRole('textbox', { name: 'Error answer' })).toHaveValue(/status: 400/)
    await checkA11y()
    await explained.getByRole('button', { name: 'Close' }).first().click()
    await expect(explain).toBeFocused()
    await expect(page.getByRole('tabpanel').getByRole('button', { name: 'Submit again' })).toHaveCount(1)
    await page.setViewportSize({ width: 1280, height: 720 })
  })

  const savedAsSent = async () => {
    await page.getByRole('tab', { name: 'Find' }).click()
    await check(page)
    await expect(headline(page)).not.toHaveText(/was not asked/)
    await expect(rung(page, 'It was saved')).toContainText(/Saved on .* An attempt on .* failed on purpose/)
    await expect(rung(page, 'It is stored')).toContainText('exactly as it was sent')
  }
  await test.step('Find tells what Graph took last', savedAsSent)

  await test.step('after a reload too: in Result, in Sent items and in Find', async () => {
    await page.reload()
    await expect(accountButton(page)).toBeVisible()
    await openTab(page, 'Result')
    const last = page.getByRole('status', { name: 'Failed on purpose' })
    await expect(last).toContainText('Stored as it was saved on')
    await expect(last).not.toContainText('Submit again')
    await checkA11y()
    await page.getByRole('button', { name: 'Sent items' }).click()
    const sent = page.getByRole('dialog', { name: 'Sent items' })
    const line = sent.getByRole('listitem').filter({ hasText: itemId }).first()
    await expect(line).toContainText('Failed on purpose')
    await expect(line).toContainText('Stored as it was saved on')
    await checkA11y()
    await sent.getByRole('button', { name: 'Close' }).click()
    await savedAsSent()
    await expect(findPanel(page)).not.toContainText('not sent from this device')
  })
})
