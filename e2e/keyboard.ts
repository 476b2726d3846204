import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab, or goes back with Shift+Tab, until the control has the focus; fails when it is not reached that way. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < mostPresses; presses += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press(key)
  }
  await expect(target, `${key} reaches this control`).toBeFocused()
}

const mostPresses = 80

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}
