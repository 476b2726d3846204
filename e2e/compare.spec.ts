import { expect, test } from './fixtures.ts'
import { contentBox, fillProperty, itemIdField, propertyField, typeContent } from './form.ts'
import { importIntoForm, openImport } from './importing.ts'
import { itemInGraph } from './itemInGraph.ts'
import { pasteContent } from './pasteContent.ts'
import { openSignedIn } from './signIn.ts'
import { expectSimpleItem, fillSimpleItem, simplePayload } from './simpleItem.ts'
import { replaceDialog, submitAndWait, submitButton } from './submit.ts'

test.beforeEach(async ({ page }) => {
  await openSignedIn(page)
})

test('Compare lists what differs from the stored item, and “Use stored value” brings one member into the form', async ({
  page,
  uniqueItemId,
  checkA11y,
}) => {
  await fillSimpleItem(page, uniqueItemId())
  await submitAndWait(page)
  await fillProperty(page, 'title', 'My own title')
  await fillProperty(page, 'priority', '7')
  await typeContent(page, ' And more.')

  await page.getByRole('tab', { name: 'Compare' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Compare' })
  await panel.getByRole('button', { name: 'Read stored item' }).click()
  await expect(panel.getByText('3 differences')).toBeVisible()
  const title = panel.getByRole('listitem', { name: 'title' })
  await expect(title).toContainText('Kept as typed')
  await expect(title).toContainText('My own title')
  await checkA11y()

  await panel.getByRole('button', { name: 'Next difference' }).click()
  await expect(panel.getByRole('listitem', { name: 'title' })).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(panel.getByRole('listitem', { name: 'priority' })).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(title).toBeFocused()

  await panel.getByRole('button', { name: 'Use stored value: title' }).click()
  await expect(propertyField(page, 'title')).toHaveValue('Kept as typed')
  await expect(panel.getByText('2 differences')).toBeVisible()
  await panel.getByRole('button', { name: 'Use stored value: Content' }).click()
  await expect(contentBox(page)).toHaveText('Text that must not be lost.')
  await panel.getByRole('button', { name: 'Take out: priority' }).click()
  await expect(panel.getByText('No difference')).toBeVisible()
  await expect(propertyField(page, 'priority')).toHaveValue('')

  await test.step('each was a change that can be undone', async () => {
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(propertyField(page, 'priority')).toHaveValue('7')
  })

  await test.step('the last sent item can be compared too', async () => {
    await panel.getByRole('radio', { name: 'Last sent' }).check()
    await expect(panel.getByText('1 difference')).toBeVisible()
  })
})

test('long content is compared line by line, in both layouts', async ({ page, uniqueItemId, checkA11y }) => {
  await fillSimpleItem(page, uniqueItemId())
  const lines = Array.from({ length: 60 }, (_, index) => `Line ${index + 1} of the text.`)
  await pasteContent(page, `\n${lines.join('\n')}`)
  await submitAndWait(page)
  await typeContent(page, ' Changed at the end.')

  await submitButton(page).click()
  await replaceDialog(page).getByRole('button', { name: 'Compare in detail' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Compare' })
  await expect(panel.getByText('1 difference')).toBeVisible()
  await expect(panel.getByRole('textbox', { name: 'Draft: Content' })).toContainText('Changed at the end.')
  await checkA11y()
  await panel.getByRole('radio', { name: 'Side by side' }).check()
  await expect(panel.getByRole('textbox', { name: 'Stored: Content' })).toContainText('Line 60 of the text.')
  await checkA11y()
})

test('“Open item” reads a stored item into the form, and later changes on the server are seen before replacing', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
}) => {
  const graph = itemInGraph(page, request, 'tickets')
  const itemId = uniqueItemId()
  await fillSimpleItem(page, `${itemId}other`)
  await submitAndWait(page)
  const stored = (title: string): unknown => JSON.parse(simplePayload.replace('Kept as typed', title))
  expect(await graph.put(itemId, stored('Written by an app'))).toBe(200)

  await itemIdField(page).fill(itemId)
  await page.getByRole('button', { name: 'Open stored item' }).click()
  await expect(page.getByText('The stored item is in the form.')).toBeVisible()
  await expect(propertyField(page, 'title')).toHaveValue('Written by an app')
  await checkA11y()

  expect(await graph.put(itemId, stored('Changed meanwhile'))).toBe(200)
  await fillProperty(page, 'title', 'My change')
  await submitButton(page).click()
  const dialog = replaceDialog(page)
  await expect(dialog).toContainText(/Changed on the server since you opened it here \(.+\): title\./)
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  await test.step('that is known after a reload too', async () => {
    await expect(page.getByText(/^Draft saved/)).toBeVisible()
    await page.reload()
    await expect(propertyField(page, 'title')).toHaveValue('My change')
    await submitButton(page).click()
    await expect(dialog).toContainText(/Changed on the server since you opened it here \(.+\): title\./)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('an item that is not there is said, and the form stays', async () => {
    await itemIdField(page).fill(`${itemId}nothing`)
    await page.getByRole('button', { name: 'Open stored item' }).click()
    await expect(page.getByRole('alert')).toContainText('Graph does not find it (404)')
    await expect(propertyField(page, 'title')).toHaveValue('My change')
  })
})

test('after a reload the last sent item is still known', async ({ page, request, uniqueItemId }) => {
  const graph = itemInGraph(page, request, 'tickets')
  const itemId = uniqueItemId()
  await fillSimpleItem(page, itemId)
  await submitAndWait(page)
  expect(await graph.put(itemId, JSON.parse(simplePayload.replace('Kept as typed', 'Theirs')))).toBe(200)
  await expect(page.getByText(/Draft saved/)).toBeVisible()
  await page.reload()
  await expectSimpleItem(page, itemId)
  await submitButton(page).click()
  await expect(replaceDialog(page)).toContainText(/Changed on the server since it was last sent from here/)
})

test('what became of a pasted payload can be seen after it was sent, and after a reload, to change it where it came from', async ({
  page,
  uniqueItemId,
  checkA11y,
}) => {
  const dialog = await openImport(page)
  await dialog
    .getByRole('textbox', { name: 'Payload' })
    .fill(
      `PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/${uniqueItemId()} HTTP/1.1\n\n` +
        '{"properties":{"title":"A","priority":"1","tags":["payments"]},"acl":[{"type":"everyone","value":"everyone","accessType":"Grant"}]}',
    )
  await importIntoForm(page)
  await fillProperty(page, 'title', 'Mended')
  await submitAndWait(page)
  const seePasted = async () => {
    await page.getByRole('tab', { name: 'Compare' }).click()
    await page.getByRole('radio', { name: 'As pasted' }).click()
    const panel = page.getByRole('tabpanel', { name: 'Compare' })
    await expect(panel.getByRole('status')).toHaveText('What changed since')
    const difference = panel.getByRole('textbox', { name: 'Draft: payload' })
    await expect(difference).toContainText('"priority": "1"')
    await expect(difference).toContainText('"tags@odata.type": "Collection(String)"')
    await expect(difference).toContainText('"accessType": "Grant"')
    await expect(difference).toContainText('"title": "Mended"')
    await checkA11y()
  }
  await seePasted()
  await page.reload()
  await seePasted()
})
