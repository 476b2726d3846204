import { expect, test } from './fixtures.ts'
import { addAccessEntry, contentBox, exampleUserId, fillProperty, startItem } from './form.ts'
import { copyPayload, expectSize, openTab, sizeMeter } from './payload.ts'
import { receivedBytes } from './received.ts'
import { submitAndWait, submitButton, submitReason } from './submit.ts'

const limit = 4_000_000

test('a payload just over the limit is blocked with the number of bytes to lose, and sent once they are gone', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
  allowConsoleErrors,
}) => {
  const itemId = uniqueItemId()
  await startItem(page, 'tickets', itemId)
  await addAccessEntry(page, { value: exampleUserId })
  await fillProperty(page, 'title', 'Large')
  const content = textThatMakes(limit + 50)
  await page.evaluate((text) => navigator.clipboard.writeText(text), content)
  await contentBox(page).click()
  await page.keyboard.press('Control+V')

  await expectSize(page, limit + 50)
  await expect(sizeMeter(page)).toHaveAttribute('aria-valuetext', '4,000,050 of 4,000,000 bytes, 100%')
  await expect(page.getByText('50 too many')).toBeVisible()
  await expect(submitButton(page)).toBeDisabled()
  await expect(submitReason(page)).toContainText('Remove at least 50 bytes.')
  await openTab(page, 'Problems')
  await expect(page.getByRole('region', { name: 'To fix' })).toContainText('the limit is 4,000,000')

  await test.step('sending it all the same is one deliberate step, and the refusal is explained', async () => {
    allowConsoleErrors(/status of 413/)
    await page.getByRole('button', { name: 'Send anyway' }).click()
    const dialog = page.getByRole('dialog', { name: 'Send more than beta documents?' })
    await expect(dialog).toContainText('says 30,000,000 for both versions')
    await checkA11y()
    await dialog.getByRole('button', { name: 'Send anyway' }).click()
    await expect(page.getByRole('alert')).toContainText('413')
  })

  await contentBox(page).click()
  await page.keyboard.press('Control+End')
  for (let presses = 0; presses < 49; presses += 1) await page.keyboard.press('Backspace')
  await expectSize(page, limit + 1)
  await expect(submitReason(page)).toContainText('Remove at least 1 byte.')
  await page.keyboard.press('Backspace')
  await expectSize(page, limit)
  await expect(submitButton(page)).toBeEnabled()
  const copied = await copyPayload(page)
  expect(Buffer.byteLength(copied)).toBe(limit)
  await submitAndWait(page)
  const received = await receivedBytes(request, itemId)
  // As one comparison, because a difference of megabytes is nothing to print.
  expect(received.equals(Buffer.from(copied))).toBe(true)
})

/** Content with which the payload of the test has exactly these bytes; its last hundred are one each. */
function textThatMakes(byteLength: number): string {
  const rest = payloadWith('').length
  const line = 'A line of content, with an ä, a "quotation" and a tab\t in it, as long as lines of prose are.\n'
  const lineLength = Buffer.byteLength(JSON.stringify(line)) - 2
  const lines = Math.floor((byteLength - rest - 100) / lineLength)
  return line.repeat(lines) + 'x'.repeat(byteLength - rest - lines * lineLength)
}

function payloadWith(content: string): string {
  return `{"acl":[{"type":"user","value":"${exampleUserId}","accessType":"grant","identitySource":"azureActiveDirectory"}],"properties":{"title":"Large"},"content":{"value":${JSON.stringify(content)},"type":"text"}}`
}
