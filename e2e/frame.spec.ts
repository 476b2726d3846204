import { expect, test } from './fixtures.ts'
import { contentBox, fillProperty, itemIdField, propertyField } from './form.ts'
import { receivedPuts } from './received.ts'
import { openSignedIn } from './signIn.ts'
import { fillSimpleItem } from './simpleItem.ts'
import { savedStatus, submitAndWait, submitButton } from './submit.ts'

test('the start offers three ways to begin, each a press away, and calls nothing an error', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  const start = page.getByRole('region', { name: 'Start' })
  await expect(start.getByRole('listitem')).toHaveCount(3)
  await expect(page.getByRole('button', { name: '4 things to fill in' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New item')
  await checkA11y()
  await start.getByRole('button', { name: 'Paste a payload' }).click()
  await expect(page.getByRole('dialog', { name: 'Import' })).toBeVisible()
  await page.keyboard.press('Escape')
  await start.getByRole('button', { name: 'Start writing' }).click()
  const connection = page.getByRole('combobox', { name: 'Connection' })
  await expect(connection).toBeFocused()
  const before = await connection.boundingBox()
  await page.keyboard.type('t')
  // It stands beside the form, so that no field moves under the hand as it goes.
  await expect(start).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'Form sections' })).toBeVisible()
  expect(await connection.boundingBox()).toEqual(before)
  await page.getByRole('tab', { name: 'Card' }).click()
  expect(await connection.boundingBox()).toEqual(before)
})

test('what the product bar holds stays where it is while somebody signs in and works', async ({
  page,
  uniqueItemId,
}) => {
  await page.goto('/')
  const places = () =>
    Promise.all(
      ['Search commands', 'Keyboard shortcuts'].map((name) => page.getByRole('button', { name }).boundingBox()),
    )
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled()
  const before = await places()
  await openSignedIn(page)
  expect(await places()).toEqual(before)
  await fillSimpleItem(page, uniqueItemId())
  expect(await places()).toEqual(before)
  await submitAndWait(page)
  expect(await places()).toEqual(before)
})

test('the head of the page says which item it is, where, and whether Graph has it as it is now', async ({
  page,
  uniqueItemId,
}) => {
  await openSignedIn(page)
  const itemId = uniqueItemId()
  await fillSimpleItem(page, itemId)
  const head = page.getByRole('banner')
  await expect(head.getByRole('heading', { level: 1 })).toHaveText(await propertyField(page, 'title').inputValue())
  await expect(head.getByText(`Contoso tickets › ${itemId}`)).toBeVisible()
  await expect(head.getByText(/^Draft saved/)).toBeVisible()
  await submitAndWait(page)
  await expect(head.getByText(/^Sent \d\d:\d\d$/)).toBeVisible()
  await fillProperty(page, 'title', 'Another title')
  await expect(head.getByText(/^Sent \d\d:\d\d, changed since$/)).toBeVisible()
  await expect(page).toHaveTitle('• Another title')
  const toolbar = head.getByRole('toolbar', { name: 'Item' })
  await toolbar.getByRole('button', { name: 'Undo' }).click()
  await expect(page).not.toHaveTitle('• Another title')
})

test('a failure is chosen from a menu of the sandbox: the next submit shows it, and the one after saves', async ({
  page,
  request,
  uniqueItemId,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 409/)
  const itemId = uniqueItemId()
  const tryConflict = async () => {
    await page.getByRole('button', { name: 'Try a failure' }).click()
    await page.getByRole('menuitem', { name: 'The name is taken (409)' }).click()
  }
  const armed = page.getByText('The next submit will fail: The name is taken (409).')
  await openSignedIn(page)
  await fillSimpleItem(page, itemId)
  await tryConflict()
  await expect(armed).toBeVisible()
  await expect(itemIdField(page)).toHaveValue(itemId)
  await checkA11y()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(armed).toHaveCount(0)
  await expect(submitButton(page)).toBeFocused()
  await tryConflict()
  await submitButton(page).click()
  await expect(page.getByRole('alert').filter({ hasText: '409' })).toBeVisible()
  await expect(page.getByText(/^Played on purpose/)).toBeVisible()
  await expect(armed).toHaveCount(0)
  await expect(itemIdField(page)).toHaveValue(itemId)
  await checkA11y()
  await submitButton(page).click()
  await expect(savedStatus(page)).toBeVisible()
  await expect(page.getByText(/^Played on purpose/)).toHaveCount(0)
  const puts = await receivedPuts(request, itemId)
  expect(puts.map(({ status }) => status)).toEqual([200, 409])
  // The same address and the same bytes both times.
  expect(new Set(puts.map(({ sha256 }) => sha256)).size).toBe(1)
})

test('F6 goes through all parts of the page, also where there is room for one pane', async ({ page }) => {
  await page.goto('/')
  const part = () => page.evaluate(() => document.activeElement?.closest('[id^="page-"]')?.id)
  const around = async (presses: number) => {
    const parts = []
    for (let press = 0; press < presses; press += 1) {
      await page.keyboard.press('F6')
      parts.push(await part())
    }
    return parts
  }
  await itemIdField(page).focus()
  expect(await around(4)).toEqual(['page-side', 'page-submit', 'page-header', 'page-form'])
  await page.setViewportSize({ width: 800, height: 700 })
  await expect(page.getByRole('tab', { name: 'Form', selected: true })).toBeVisible()
  await itemIdField(page).focus()
  expect(await around(4)).toEqual(['page-submit', 'page-header', 'page-tabs', 'page-form'])
  await page.getByRole('tab', { name: 'Payload' }).click()
  expect(await around(4)).toEqual(['page-side', 'page-submit', 'page-header', 'page-tabs'])
})

test('where there is room for one pane, the form is the first tab, and what is looked for comes into sight', async ({
  page,
  checkA11y,
}) => {
  await page.setViewportSize({ width: 800, height: 700 })
  await page.goto('/')
  await itemIdField(page).fill('T 1')
  await expect(page.getByRole('tab', { name: 'Form', selected: true })).toBeVisible()
  await page.getByRole('tab', { name: 'Payload' }).click()
  await expect(page.getByRole('region', { name: 'Payload preview' })).toBeVisible()
  await expect(itemIdField(page)).toBeHidden()
  await checkA11y()
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page.getByRole('button', { name: /^Item ID/ }).click()
  await expect(itemIdField(page)).toBeFocused()
  await expect(page.getByRole('tab', { name: 'Form', selected: true })).toBeVisible()
})

test('a presenter has form and payload side by side at 150%, and nothing else', async ({ page, checkA11y }) => {
  // 1280 × 720 at 150%.
  await page.setViewportSize({ width: 853, height: 480 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Open a sample item' }).click()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  const end = page.getByRole('button', { name: 'End presenting' })
  await expect(end).toBeFocused()
  await expect(itemIdField(page)).toBeInViewport()
  await expect(page.getByRole('region', { name: 'Payload preview' })).toBeInViewport()
  await expect(submitButton(page)).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('combobox', { name: 'API version' })).toBeHidden()
  await contentBox(page).click()
  await page.keyboard.type('Shown to all. ')
  await expect(page.getByRole('region', { name: 'Payload preview' })).toContainText('Shown to all.')
  await checkA11y()
  await end.click()
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused()
})

test('field and payload lead to each other', async ({ page, checkA11y }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open a sample item' }).click()
  const payload = page.getByRole('region', { name: 'Payload preview' })
  await payload.getByText('"Adele Vance"').click()
  await expect(page.getByRole('textbox', { name: 'assignee', exact: true })).toBeFocused()
  const lit = payload.locator('[data-lit]')
  await expect(lit).toHaveText(['"assignee": "Adele Vance",'])
  await checkA11y()
  await contentBox(page).click()
  await expect(lit.filter({ hasText: 'Card payments through the Zürich gateway' })).toBeVisible()
})
