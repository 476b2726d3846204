import { expect, test } from './fixtures.ts'
import { itemIdField } from './form.ts'
import { signIn } from './signIn.ts'
import { savedStatus, submitButton } from './submit.ts'

test('a presenter signs in, submits, shows a failure and goes on with a copy, all in sight at 150%', async ({
  page,
  uniqueItemId,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 403/)
  // 1280 × 720 at 150%.
  await page.setViewportSize({ width: 853, height: 480 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Present it' }).click()
  const end = page.getByRole('button', { name: 'End presenting' })
  await expect(end).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
  await checkA11y()

  await signIn(page)
  // The way to the sign-in page did not end it.
  await expect(end).toBeInViewport({ ratio: 1 })
  const itemId = `${uniqueItemId()}x1`
  await itemIdField(page).fill(itemId)
  await submitButton(page).click()
  await expect(savedStatus(page)).toBeInViewport()
  await expect(page.getByRole('tabpanel').getByRole('button', { name: 'Duplicate' })).toBeInViewport({ ratio: 1 })

  await page.getByRole('button', { name: 'Try a failure' }).click()
  await page.getByRole('menuitem', { name: 'The connection belongs to another app (403)' }).click()
  await expect(
    page.getByText('The next submit will fail: The connection belongs to another app (403).'),
  ).toBeInViewport({ ratio: 1 })
  await checkA11y()
  await submitButton(page).click()
  await expect(page.getByText(/^Played by the sandbox/)).toBeInViewport()
  await expect(page.getByRole('alert')).toContainText('You don’t have permission (403)')
  await checkA11y()

  await page.getByRole('banner').getByRole('button', { name: 'Duplicate' }).click()
  await expect(itemIdField(page)).toHaveValue(itemId.replace(/1$/, '2'))
  await expect(end).toBeInViewport({ ratio: 1 })
  await submitButton(page).click()
  await expect(savedStatus(page)).toContainText(itemId.replace(/1$/, '2'))
  await end.click()
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused()
})
