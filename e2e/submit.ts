import { expect, type Locator, type Page } from '@playwright/test'

export function submitButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Submit item' })
}

/** The sentence at the bottom that says why Submit would not send. */
export function submitReason(page: Page): Locator {
  return page.getByRole('contentinfo')
}

/** The message of success. */
export function savedStatus(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: 'Item saved' })
}

/** The body of Graph's answer, as the tab "Result" shows it. */
export function responseBody(page: Page): Locator {
  return page.getByLabel('Response body', { exact: true })
}

/** Unfolds the answer as it came: status, ids, headers, body. */
export async function openDetails(page: Page): Promise<void> {
  await page.getByText('Technical details').click()
}

/** The question before an item that exists is replaced, or sent again though it is the same. */
export function replaceDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: /^(Replace item\?|Nothing would change)$/ })
}

/** Presses Submit for an item that exists, says yes, and waits for it to be saved. */
export async function replaceAndWait(page: Page): Promise<void> {
  await submitButton(page).click()
  await replaceDialog(page)
    .getByRole('button', { name: /^(Replace item|Send anyway)$/ })
    .click()
  await expect(savedStatus(page)).toBeVisible()
}

/** Presses Submit for a new item and waits for it to be saved. */
export async function submitAndWait(page: Page): Promise<void> {
  await submitButton(page).click()
  await expect(savedStatus(page)).toBeVisible()
}
