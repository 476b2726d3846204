import { expect, type Page } from '@playwright/test'

/** The people of the sandbox, by the names its account picker shows. */
export const people = {
  administrator: 'Nadia Sorensen',
  colleague: 'Tomas Okafor',
  guest: 'Gwen Faraday',
} as const

export type Person = keyof typeof people

/**
 * Signs in as a person does: from the open editor through the account picker and, where it is shown, the consent page,
 * back to the editor. Consent is kept by the sandbox, so only the first test of a run may see that page.
 */
export async function signIn(page: Page, person: Person = 'administrator'): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await chooseAccount(page, person)
  const accept = page.getByRole('button', { name: 'Accept', exact: true })
  await expect(accept.or(accountButton(page))).toBeVisible()
  if (await accept.isVisible()) await accept.click()
  await expect(accountButton(page)).toBeVisible()
}

/** Picks a person on the sandbox's "Pick an account" page. */
export async function chooseAccount(page: Page, person: Person): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Pick an account' })).toBeVisible()
  await page.getByRole('button', { name: people[person] }).click()
}

/** The button in the header that shows who is signed in; it is not there before that. */
export function accountButton(page: Page) {
  return page.getByRole('banner').getByRole('button', { name: /^Account: / })
}
