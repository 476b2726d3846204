import { expect, type Page } from '@playwright/test'

/** The names of the primary buttons that can be pressed: those beside dialogs, and those of each open dialog. */
function primaryButtons(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('button[data-primary]:not(:disabled, [aria-disabled="true"])')]
    const inSight = shown.filter((button) => button.checkVisibility({ visibilityProperty: true }))
    const near = (dialog: Element | null) =>
      inSight.filter((button) => button.closest('dialog') === dialog).map((button) => button.textContent.trim())
    return [near(null), ...[...document.querySelectorAll('dialog[open]')].map(near)]
  })
}

/** At most one button is the one to press, beside dialogs and in each of them. */
export async function expectOnePrimary(page: Page, when: string): Promise<void> {
  const several = async () => (await primaryButtons(page)).filter((names) => names.length > 1)
  await expect.poll(several, { message: `primary buttons beside each other: ${when}` }).toEqual([])
}

/** Beside dialogs, this is the button to press. */
export async function expectPrimary(page: Page, name: string): Promise<void> {
  await expect.poll(async () => (await primaryButtons(page))[0]).toEqual([name])
}
