import { expect, type Locator, type Page } from '@playwright/test'
import { addAccessEntry, chooseConnection, fillProperty, itemIdField, typeContent } from './form.ts'
import { acceptIfAsked } from './signIn.ts'

/** Types an item that everybody may find, and that search can find by its title. */
export async function fillFindableItem(page: Page, itemId: string): Promise<void> {
  await chooseConnection(page, 'tickets')
  await itemIdField(page).fill(itemId)
  await addAccessEntry(page, { type: 'Everyone', value: 'everyone' })
  await fillProperty(page, 'title', `Gateway ${itemId}`)
  await fillProperty(page, 'url', `https://tickets.contoso.example/${itemId}`)
  await typeContent(page, 'The gateway in Zürich answers 502 since Monday.')
}

/** The verdict above the rungs. */
export function headline(page: Page): Locator {
  return findPanel(page)
    .getByRole('status')
    .filter({ has: page.getByRole('img') })
}

export function findPanel(page: Page): Locator {
  return page.getByRole('tabpanel', { name: 'Find' })
}

/** One rung, by its title. */
export function rung(page: Page, title: string): Locator {
  return page
    .getByRole('list', { name: 'From saved to found' })
    .getByRole('listitem')
    .filter({ has: page.getByText(title, { exact: true }) })
}

/** Presses “Is it found?” and, the first time in a browser, allows searching, as a person does. */
export async function check(page: Page): Promise<void> {
  await findPanel(page).getByRole('button', { name: 'Is it found?', exact: true }).first().click()
  await allowSearching(page)
}

/** Waits for the answer of a check that was begun; where searching is not allowed yet, it is allowed and the check made again. */
export async function allowSearching(page: Page): Promise<void> {
  await expect(headline(page)).toBeVisible()
  const allow = page.getByRole('button', { name: 'Allow searching' })
  if (!(await allow.isVisible())) return
  await allow.click()
  await acceptIfAsked(page, findPanel(page))
  // It goes on by itself; who is faster, presses.
  const again = findPanel(page).getByRole('button', { name: /^(?:Is it found\?|Check again)$/ })
  await again.first().click()
  await expect(headline(page)).toBeVisible()
}
