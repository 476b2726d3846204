import { check, findPanel, headline, rung } from './finding.ts'
import { expect, test } from './fixtures.ts'
import { itemIdField } from './form.ts'
import { openTab } from './payload.ts'
import { receivedBytes, receivedPuts } from './received.ts'
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
    await expect(page.getByText(/^Played on purpose\. Nothing is wrong with the item/)).toBeVisible()
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
    await expect(rung(page, 'Saved')).toContainText(/Saved on .* An attempt on .* failed on purpose/)
    await expect(rung(page, 'Stored in Graph')).toContainText('exactly as it was sent')
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

test('who presents shows a mistake that is planted: it is named with its line, in Result and in Explain an error, and the form is as it was', async ({
  page,
  request,
  uniqueItemId,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 400/)
  await page.setViewportSize({ width: 853, height: 480 })
  await openSignedIn(page)
  await page.getByRole('button', { name: 'Open a sample item' }).click()
  const itemId = uniqueItemId()
  await itemIdField(page).fill(itemId)
  const tags = '"tags":["payments","gateway"]'
  const withType = `"tags@odata.type":"Collection(String)",${tags}`

  await test.step('before it, the payload says that a copy with a mistake is sent', async () => {
    await page.getByRole('button', { name: 'Try a failure' }).click()
    await page.getByRole('menuitem', { name: 'A mistake in the payload (400)' }).click()
    await expect(page.getByRole('group', { name: 'Failure on purpose' })).toContainText(
      'The next submit will fail: a mistake is planted in what is sent (400).',
    )
    await openTab(page, 'Payload')
    await expect(page.getByText('The next submit sends a copy of this with one mistake in it.')).toBeVisible()
    await checkA11y()
  })

  await submitButton(page).click()
  await test.step('Result names it, and what was sent is what is shown', async () => {
    await expect(page.getByText(/^Played on purpose\. The item in the form is as it was\.$/)).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('The request is malformed or incorrect.')
    const planted = page.getByRole('region', { name: 'The planted mistake' })
    await expect(planted).toContainText('tags was sent without its type.')
    await expect(planted.getByRole('definition')).toHaveText([tags, withType])
    await checkA11y()
    const sent = (await receivedBytes(request, itemId)).toString()
    expect(sent).toContain(`,${tags}`)
    expect(sent).not.toContain('tags@odata.type')
    expect((await receivedPuts(request, itemId)).map(({ status }) => status)).toEqual([400])

    await page.getByRole('button', { name: 'Explain it as if it were real' }).click()
    const explained = page.getByRole('dialog', { name: 'Explain an error' })
    await expect(explained.getByRole('textbox', { name: 'Error answer' })).toHaveValue(/^\{"error"/)
    await expect(explained.getByRole('heading', { name: 'One mistake in the payload' })).toBeInViewport({ ratio: 1 })
    await expect(explained.getByText(/^Planted on purpose: tags was sent without its type\./)).toBeVisible()
    await expect(explained.getByRole('textbox', { name: /payload/i })).toHaveValue(sent)
    await expect(
      explained.getByRole('region', { name: 'One mistake in the payload' }).getByRole('listitem'),
    ).toHaveText(/^tags: It needs its type: .*Sent: "tags":\["payments","gateway"\]$/)
    // Its address is known from the call.
    await expect(explained.getByText('Could not be checked here')).toHaveCount(0)
    await expect(explained.getByRole('button', { name: 'Open the payload in the form' })).toHaveCount(0)
    await checkA11y()
    await explained.getByRole('button', { name: 'Close' }).first().click()
  })

  await test.step('the next submit sends the item as it is in the form, and it is saved', async () => {
    await page.getByRole('tabpanel').getByRole('button', { name: 'Submit again' }).click()
    await expect(savedStatus(page)).toContainText(itemId)
    expect((await receivedBytes(request, itemId)).toString()).toContain(withType)
  })
})
