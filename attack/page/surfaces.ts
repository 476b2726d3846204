import type { Locator, Page } from '@playwright/test'
import { contentBox } from '../../e2e/form.ts'
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
  {
    name: 'Schema, pasted',
    hand: asPaste,
    give: (page, deed) => schemaAnswer(page, async (dialog) => deed(dialog.getByRole('textbox', { name: 'Schema' }))),
  },
  {
    name: 'Schema, as a file',
    hand: asFile,
    give: (page, deed) => schemaAnswer(page, async (dialog) => deed(dialog.getByLabel('Schema file'))),
  },
  {
    name: 'Content, pasted',
    hand: asPaste,
    give: async (page, deed) => {
      await contentBox(page).press('Control+a')
      await deed(contentBox(page))
      return contentSize(page)
    },
  },
  {
    name: 'Content, dropped',
    hand: asDrop,
    give: async (page, deed) => {
      await contentBox(page).press('Control+a')
      await contentBox(page).press('Delete')
      await deed(contentBox(page))
      const notice = page
        .getByRole('region', { name: 'Content' })
        .getByText(/dropped\.txt/)
        .first()
      const dismiss = page.getByRole('region', { name: 'Content' }).getByRole('button', { name: 'Dismiss' })
      await dismiss.waitFor()
      const said = await notice.textContent()
      await dismiss.click()
      return said ?? ''
    },
  },
]

/** Waits until a dialog has said something for good, and leaves it. */
async function answerOf(dialog: Locator, leave = () => dialog.page().keyboard.press('Escape')): Promise<string> {
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
  await leave()
  await dialog.waitFor({ state: 'hidden' })
  return said
}

/** What the schema dialog says; a schema that it could read is used, and given up again. */
async function schemaAnswer(page: Page, give: (dialog: Locator) => Promise<void>): Promise<string> {
  await page.getByRole('button', { name: 'Use a schema', exact: true }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Use a schema' })
  await give(dialog)
  const said = await answerOf(dialog, () => useIfRead(dialog))
  const stop = page.getByRole('button', { name: 'Stop using the schema' })
  if (await stop.isVisible()) await stop.click()
  return said
}

async function useIfRead(dialog: Locator): Promise<void> {
  const use = dialog.getByRole('button', { name: 'Use this schema' })
  if (await use.isEnabled()) await use.click()
  else await dialog.page().keyboard.press('Escape')
}

/** The size of the payload in words, once it stays for a moment. */
async function contentSize(page: Page): Promise<string> {
  return page.getByRole('meter', { name: 'Payload size' }).evaluate(async (meter) => {
    for (let [before, wait] = ['', 0]; wait < 100; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      const text = meter.getAttribute('aria-valuetext') ?? ''
      if (text === before) return text
      before = text
    }
    return ''
  })
}
