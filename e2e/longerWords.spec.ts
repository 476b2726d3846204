import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { itemIdField } from './form.ts'
import { makeWordsLonger, textsCutOff } from './longerWords.ts'
import { openSignedIn } from './signIn.ts'
import { submitAndWait } from './submit.ts'

// A translation is some 40% longer than English. Each state is drawn with such words, on a desk and on a phone.
for (const [where, viewport] of [
  ['a desk', { width: 1280, height: 800 }],
  ['a phone', { width: 360, height: 740 }],
] as const) {
  test.describe(`longer words on ${where} cut nothing`, () => {
    test.use({ viewport })

    test('at the start', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor()
      await fits(page)
    })

    test('with an item, its drafts, what was sent, and the result', async ({ page, uniqueItemId }) => {
      await openSignedIn(page)
      await page.getByRole('button', { name: 'Open a sample item' }).click()
      await expect(page.getByRole('textbox', { name: 'title', exact: true })).toHaveValue(/./)
      await itemIdField(page).fill(uniqueItemId())
      await submitAndWait(page)
      await fits(page)
      for (const name of ['Drafts', 'Sent items', 'Import']) {
        await page.reload()
        await page.getByRole('button', { name, exact: true }).click()
        await expect(page.getByRole('dialog', { name, exact: true }).getByRole('button').first()).toBeVisible()
        await fits(page)
      }
    })
  })
}

async function fits(page: Page): Promise<void> {
  await makeWordsLonger(page)
  expect(await textsCutOff(page)).toEqual([])
}
