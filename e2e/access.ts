import { expect, type Locator, type Page } from '@playwright/test'
import { accessEntry, whoBox } from './form.ts'
import { acceptIfAsked, accountButton } from './signIn.ts'

/**
 * Lets the editor read people and groups, as somebody does who looks for a person for the first time: the reason, then the
 * consent page. Consent is kept by the sandbox, so only the first story of a run may see them. Leaves no entry behind; a
 * story that may be the first allows the 400 with which a token is refused before that.
 */
export async function allowFindingPeople(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  const box = whoBox(accessEntry(page, 1))
  await box.fill('Human')
  const allow = page.getByRole('button', { name: 'Allow finding people and groups' })
  await expect(allow.or(option(page, 'Human resources Europe North')).first()).toBeVisible()
  if (await allow.isVisible()) {
    await allow.click()
    // Another story may have allowed it meanwhile: all share one sandbox.
    await acceptIfAsked(page)
    await expect(accountButton(page)).toBeVisible()
    await expect(box).toHaveValue('Human')
    // What was typed before is looked for again, and the list is open.
    await expect(option(page, 'Human resources Europe North')).toBeVisible()
  }
  await page.getByRole('button', { name: 'Remove access entry 1' }).click()
  await expect(accessEntry(page, 1)).toBeHidden()
}

/** A line of the list under a box, by what it begins with. */
export function option(page: Page, name: string): Locator {
  return page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option', { name })
}

/** Adds an entry for somebody who is found by a name, as with a mouse. */
export async function addByName(page: Page, number: number, typed: string, name: string | RegExp): Promise<Locator> {
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  const entry = accessEntry(page, number)
  await whoBox(entry).fill(typed)
  await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option', { name }).first().click()
  return entry
}
