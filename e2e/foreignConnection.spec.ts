import { expect, test } from './fixtures.ts'
import { addAccessEntry, connectionField, exampleUserId, fillProperty, itemIdField, propertyField } from './form.ts'
import { copyPayload } from './payload.ts'
import { receivedBytes } from './received.ts'
import { signIn } from './signIn.ts'
import { savedStatus, submitButton } from './submit.ts'

// The only test that grants the .All permissions: the sandbox keeps consent for all tests of a run.
test('a connection of another app is opened step by step: refused, declined, granted to read, refused to write, granted, saved', async ({
  page,
  request,
  uniqueItemId,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 40[03]/)
  const itemId = uniqueItemId()
  const consent = page.getByRole('heading', { name: 'Permissions requested' })
  await page.goto('/')
  await signIn(page)
  await connectionField(page).fill('foreign')
  await itemIdField(page).fill(itemId)

  const askToRead = page.getByRole('button', { name: 'Ask for ExternalConnection.Read.All' })
  await test.step('declined', async () => {
    await expect(page.getByRole('alert')).toContainText('You don’t have permission (403)')
    await checkA11y()
    await askToRead.click()
    await expect(consent).toBeVisible()
    await expect(page.getByText('(ExternalConnection.Read.All)')).toBeVisible()
    await checkA11y()
    await page.getByRole('button', { name: 'Cancel' }).click()
    const notice = page.getByRole('alert').filter({ hasText: 'You declined the access that the editor asked for.' })
    await expect(notice).toBeVisible()
    await expect(itemIdField(page)).toHaveValue(itemId)
    await itemIdField(page).fill(`${itemId}x`)
    await itemIdField(page).fill(itemId)
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    await expect(notice).toHaveCount(0)
  })

  await test.step('granted to read', async () => {
    await page.getByRole('button', { name: /^(Ask for ExternalConnection\.Read\.All|Grant access)$/ }).click()
    await expect(consent).toBeVisible()
    await page.getByRole('button', { name: 'Accept' }).click()
    await expect(propertyField(page, 'title')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(connectionField(page)).toHaveValue('foreign')
  })

  await test.step('refused to write, then granted', async () => {
    await addAccessEntry(page, { value: exampleUserId })
    await fillProperty(page, 'title', 'For the archive')
    await submitButton(page).click()
    await expect(page.getByRole('alert')).toContainText('You don’t have permission (403)')
    await page.getByRole('button', { name: 'Ask for ExternalItem.ReadWrite.All' }).click()
    await expect(consent).toBeVisible()
    await page.getByRole('button', { name: 'Accept' }).click()
    await expect(propertyField(page, 'title')).toHaveValue('For the archive')
  })

  await test.step('saved', async () => {
    const copied = await copyPayload(page)
    await submitButton(page).click()
    await expect(savedStatus(page)).toBeVisible()
    expect((await receivedBytes(request, itemId)).toString()).toBe(copied)
  })
})
