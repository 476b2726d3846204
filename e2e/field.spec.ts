import { expect, test } from './fixtures.ts'
import { fillProperty, itemIdField, propertyField } from './form.ts'
import { importIntoForm, openImport } from './importing.ts'
import { itemInGraph } from './itemInGraph.ts'
import { copyPayload } from './payload.ts'
import { openSignedIn } from './signIn.ts'
import { fillSimpleItem, simplePayload } from './simpleItem.ts'
import { replaceDialog, savedStatus, submitAndWait, submitButton } from './submit.ts'

const labelId = '4e4234dd-377b-42a3-935b-0e42f138fa23'

test.beforeEach(async ({ page }) => {
  await openSignedIn(page)
})

test('what Graph adds to a stored item is no difference, and is never sent back', async ({
  page,
  request,
  uniqueItemId,
  checkA11y,
}) => {
  const graph = itemInGraph(page, request, 'tickets')
  const itemId = uniqueItemId()
  await fillSimpleItem(page, `${itemId}other`)
  await submitAndWait(page)
  expect(await graph.put(itemId, JSON.parse(simplePayload))).toBe(200)
  expect(await graph.get(itemId)).toMatchObject({ properties: { IsDGBasedSecurityEnabled: true } })

  await itemIdField(page).fill(itemId)
  await page.getByRole('button', { name: 'Open stored item' }).click()
  await expect(page.getByText(/Graph adds it to every answer: IsDGBasedSecurityEnabled, ows_SiteID/)).toBeVisible()
  await expect(propertyField(page, 'title')).toHaveValue('Kept as typed')
  await checkA11y()

  await fillProperty(page, 'title', 'One edit')
  await submitButton(page).click()
  const dialog = replaceDialog(page)
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await expect(dialog.getByRole('region', { name: 'Changed (1)' })).toContainText('title Kept as typed → One edit')
  await dialog.getByRole('button', { name: 'Replace item', exact: true }).click()
  await expect(savedStatus(page)).toBeVisible()

  await page.getByRole('tab', { name: 'Compare' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Compare' })
  await panel.getByRole('button', { name: 'Read stored item' }).click()
  await expect(panel.getByText('No difference')).toBeVisible()
  expect(await copyPayload(page)).not.toContain('ows_')
})

test('a sensitivity label is imported, sent, opened again and counted as dropped when it is taken out', async ({
  page,
  uniqueItemId,
}) => {
  const itemId = uniqueItemId()
  await fillSimpleItem(page, itemId)
  const dialog = await openImport(page)
  await dialog
    .getByRole('textbox', { name: 'Payload' })
    .fill(simplePayload.replace(/\}$/, `,"informationProtectionLabel":{"sensitivityLabelId":"${labelId}"}}`))
  await importIntoForm(page)
  const label = page.getByRole('textbox', { name: 'Sensitivity label' })
  await expect(label).toHaveValue(labelId)
  await submitAndWait(page)
  expect(JSON.parse(await copyPayload(page)).informationProtectionLabel).toEqual({ sensitivityLabelId: labelId })

  await label.fill('')
  await page.getByRole('button', { name: 'Open stored item' }).click()
  await expect(label).toHaveValue(labelId)

  await label.fill('')
  await submitButton(page).click()
  const question = replaceDialog(page)
  await expect(question.getByRole('region', { name: 'Removed (1)' })).toContainText(`Sensitivity label ${labelId}`)
  await question.getByRole('button', { name: 'Cancel' }).click()
})

test('a label is chosen by its name, once the editor may list them', async ({
  page,
  uniqueItemId,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 400/)
  await fillSimpleItem(page, uniqueItemId())
  const choose = page.getByRole('button', { name: 'Choose from the labels of your organization' })
  await choose.click()
  await expect(page.getByRole('alert')).toContainText('A permission is missing')
  await checkA11y()
  await page.getByRole('button', { name: 'Grant access' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(propertyField(page, 'title')).toHaveValue('Kept as typed')
  await expect(page.getByRole('textbox', { name: 'Sensitivity label' })).toBeFocused()

  await choose.click()
  await page
    .getByRole('combobox', { name: 'Labels of your organization' })
    .selectOption('Confidential › Project Aurora')
  await expect(page.getByRole('textbox', { name: 'Sensitivity label' })).toHaveValue(
    '5a4db0c5-0000-4000-8000-0000000d0003',
  )
  await checkA11y()
  await submitAndWait(page)
})
