import type { Locator, Page } from '@playwright/test'
import { editAsJson, rawText } from '../../e2e/rawText.ts'
import type { HostileText } from '../core/hostileTexts.ts'

/** A way by which a text comes into the page: gives it, waits for the answer, and leaves. Says what the page answered. */
export interface Surface {
  readonly name: string
  readonly give: (page: Page, text: HostileText) => Promise<string>
}

/** All ways by which a text of any length comes in. */
export const surfaces: readonly Surface[] = [
  {
    name: 'Import, as a file',
    give: async (page, { text }) => {
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await page.getByLabel('Payload file').setInputFiles(fileOf(text))
      return answerOf(page.getByRole('dialog', { name: 'Import' }))
    },
  },
  {
    name: 'Import, dropped on the page',
    give: async (page, { text }) => {
      await page.evaluate((dropped) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([dropped], 'dropped.txt'))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      }, text)
      return answerOf(page.getByRole('dialog', { name: 'Import' }))
    },
  },
  {
    name: 'Import, pasted',
    give: async (page, { text }) => {
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await paste(page.getByRole('textbox', { name: 'Payload', exact: true }), text)
      return answerOf(page.getByRole('dialog', { name: 'Import' }))
    },
  },
  {
    name: 'Edit as JSON, pasted',
    give: async (page, { text }) => {
      await page.getByRole('tab', { name: 'Payload' }).click()
      await editAsJson(page).click()
      await rawText(page).press('Control+a')
      await paste(rawText(page), text)
      await page
        .getByRole('tabpanel', { name: 'Payload' })
        .getByText(/^(?:The form waits|The form has what)/)
        .first()
        .waitFor()
      const said = await page.getByRole('tabpanel', { name: 'Payload' }).locator('p').first().textContent()
      const reset = page.getByRole('button', { name: 'Show what the form has' })
      if (await reset.isVisible()) await reset.click()
      await editAsJson(page).click()
      return said ?? ''
    },
  },
  {
    name: 'Explain an error',
    give: async (page, { text }) => {
      await page.getByRole('tab', { name: 'Result' }).click()
      await page.getByRole('button', { name: 'Explain an error' }).last().click()
      const dialog = page.getByRole('dialog', { name: 'Explain an error' })
      await paste(dialog.getByRole('textbox', { name: 'Error answer' }), text.slice(0, 120_000))
      return answerOf(dialog)
    },
  },
  {
    name: 'Draft file',
    give: async (page, { text }) => {
      await page.getByRole('button', { name: 'Drafts', exact: true }).click()
      await page.getByLabel('Draft file').setInputFiles(fileOf(text))
      const dialog = page.getByRole('dialog', { name: 'Drafts' })
      await dialog
        .getByText(/file|added|did not work/i)
        .last()
        .waitFor()
      const said = (await dialog.textContent()) ?? ''
      await page.keyboard.press('Escape')
      return said
    },
  },
]

function fileOf(text: string) {
  return { name: 'attack.json', mimeType: 'application/json', buffer: Buffer.from(text) }
}

/** As the clipboard would give it. */
async function paste(box: Locator, text: string): Promise<void> {
  await box.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
  // A plain box leaves what is short to the browser, which does nothing for an event that a script made.
  const isBox = await box.evaluate((element) => element instanceof HTMLTextAreaElement)
  if (isBox && text.length <= 120_000 && (await box.inputValue()) === '') await box.fill(text)
}

/** Waits until a dialog has said something for good, and leaves it. */
async function answerOf(dialog: Locator): Promise<string> {
  await dialog.waitFor()
  const said = await dialog
    .locator('[aria-live="polite"], [role="status"]')
    .first()
    .evaluate(async (status) => {
      // For good is what stays for a moment.
      for (let [before, wait] = ['', 0]; wait < 600; wait += 1) {
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
