import { expect, type Locator, type Page } from '@playwright/test'

/** What "Copy payload" puts on the clipboard. */
export async function copyPayload(page: Page): Promise<string> {
  await openTab(page, 'Payload')
  // A text left from before must not pass for the copy.
  await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'))
  const button = page.getByRole('button', { name: 'Copy payload' })
  await button.click()
  await expect(button).toHaveText('Copied')
  return page.evaluate(() => navigator.clipboard.readText())
}

/** The region that shows the payload. It holds the whole of a small payload, and of a large one the rows in sight. */
export function previewRegion(page: Page): Locator {
  return page.getByRole('region', { name: 'Payload preview' })
}

/** Waits until the preview shows this payload, white space aside. */
export async function expectPreview(page: Page, payload: string): Promise<void> {
  await openTab(page, 'Payload')
  await expect
    .poll(async () => withoutSpace((await previewRegion(page).textContent()) ?? ''), { message: 'the preview' })
    .toBe(withoutSpace(payload))
}

/** The button between the ends of a long string. */
export function expandButton(page: Page): Locator {
  return previewRegion(page).getByRole('button', { name: /^Show [\d,]+ bytes more$/ })
}

/** The button before a long string that is shown whole. */
export function collapseButton(page: Page): Locator {
  return previewRegion(page).getByRole('button', { name: 'Show only the ends of this text' })
}

export function findBox(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Find in payload' })
}

/** What stands beside the find box: "17 matches", "3 of 17". It is announced too, elsewhere on the page. */
export function findCount(page: Page, text: string): Locator {
  return page.getByRole('tabpanel', { name: 'Payload' }).getByText(text, { exact: true })
}

/** The match that was gone to: a mark for each row that it is on. */
export function currentMatch(page: Page): Locator {
  return previewRegion(page).locator('mark[data-current]')
}

export function sizeMeter(page: Page): Locator {
  return page.getByRole('meter', { name: 'Payload size' })
}

/** Waits until the meter says that the payload has these bytes. */
export async function expectSize(page: Page, byteLength: number): Promise<void> {
  await expect(sizeMeter(page)).toHaveAttribute('aria-valuenow', String(byteLength))
}

export async function openTab(page: Page, name: 'Payload' | 'Problems' | 'Result'): Promise<void> {
  const tab = page.getByRole('tab', { name })
  await tab.click()
  await expect(tab).toHaveAttribute('aria-selected', 'true')
}

/** A text without its white space, because the preview spreads the payload over lines. */
export function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '')
}
