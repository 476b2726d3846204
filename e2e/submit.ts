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

/** The body of Graph's answer, as the tab "Response" shows it. */
export function responseBody(page: Page): Locator {
  return page.getByLabel('Response body', { exact: true })
}

/** Presses Submit and waits for the item to be saved. */
export async function submitAndWait(page: Page): Promise<void> {
  await submitButton(page).click()
  await expect(savedStatus(page)).toBeVisible()
}
