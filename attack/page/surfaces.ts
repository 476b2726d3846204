import type { Locator, Page } from '@playwright/test'
import { editAsJson, rawText } from '../../e2e/rawText.ts'
import { asDrop, asFile, asPaste, asShortPaste, type Deed, type Handing } from './handings.ts'

/** A way by which a text comes into the page. */
export interface Surface {
  readonly name: string
  /** What the text comes as. */
  readonly hand: Handing
  /** Does it, waits for the answer, and leaves. Says what the page answered. */
  readonly give: (page: Page, deed: Deed) => Promise<string>
}

/** All ways by which a text of any length comes in. */
export const surfaces: readonly Surface[] = [
  {
    name: 'Import, as a file',
    hand: asFile,
    give: async (page, deed) => {
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await deed(page.getByLabel('Payload file'))
      return answerOf(page.getByRole('dialog', { name: 'Import' }))
    },
  },
  {
    name: 'Import, dropped on the page',
    hand: asDrop,
    give: async (page, deed) => {
      await deed(page.locator('body'))
      return answerOf(page.getByRole('dialog', { name: 'Import' }))
    },
  },
  {
    name: 'Import, pasted',
    hand: asPaste,
    give: async (page, deed) => {
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await deed(page.getByRole('textbox', { name: 'Payload', exact: true }))
      return answerOf(page.getByRole('dialog', { name: 'Import' }))
    },
  },
  {
    name: 'Edit as JSON, pasted',
    hand: asPaste,
    give: async (page, deed) => {
      await page.getByRole('tab', { name: 'Payload' }).click()
      await editAsJson(page).click()
      await rawText(page).press('Control+a')
      await deed(rawText(page))
      const panel = page.getByRole('tabpanel', { name: 'Payload' })
      // Until the text is there, it says what was true before.
      for (const next of [/^The form (?:follows|waits)/, /^The form (?:waits|has what)/]) {
        await panel.getByText(next).first().waitFor()
      }
      const said = await panel.locator('p').first().textContent()
      const reset = page.getByRole('button', { name: 'Show what the form has' })
      if (await reset.isVisible()) await reset.click()
      await editAsJson(page).click()
      return said ?? ''
    },
  },
  {
    name: 'Explain an error',
    hand: asShortPaste,
    give: async (page, deed) => {
      await page.getByRole('tab', { name: 'Result' }).click()
      await page.getByRole('button', { name: 'Explain an error' }).last().click()
      const dialog = page.getByRole('dialog', { name: 'Explain an error' })
      await deed(dialog.getByRole('textbox', { name: 'Error answer' }))
      return answerOf(dialog)
    },
  },
  {
    name: 'Draft file',
    hand: asFile,
    give: async (page, deed) => {
      await page.getByRole('button', { name: 'Drafts', exact: true }).click()
      await deed(page.getByLabel('Draft file'))
      const dialog = page.getByRole('dialog', { name: 'Drafts' })
      await dialog
        .getByRole('alert')
        .or(page.getByText(/added\. Nothing was replaced\.$/))
        .first()
        .waitFor()
      const said = (await dialog.textContent()) ?? ''
      await page.keyboard.press('Escape')
      return said
    },
  },
]

/** Waits until a dialog has said something for good, and leaves it. */
async function answerOf(dialog: Locator): Promise<string> {
  await dialog.waitFor()
  const said = await dialog
    .locator('[aria-live="polite"], [role="status"]')
    .first()
    .evaluate(async (status) => {
      // For good is what stays for a moment.
      for (let [before, wait] = ['', 0]; wait < 200; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        const text = status.textContent ?? ''
        if (text !== '' && text === before && !text.includes('Reading…')) return text
        before = text
      }
      return ''
    })
  await dialog.page().keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  return said
}
