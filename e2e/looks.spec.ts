import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { contentBox, itemIdField } from './form.ts'
import { openTab, sizeMeter } from './payload.ts'
import { submitButton } from './submit.ts'

/** A phone, and a window of 1280 by 900 at twice the size; 400% of it is the third. */
const windows = [
  { name: 'a phone of 360 px', width: 360, height: 740 },
  { name: 'a zoomed window of 640 px', width: 640, height: 450 },
  { name: 'a window at 400% zoom', width: 320, height: 256 },
] as const

for (const { name, width, height } of windows) {
  test(`in ${name} size and Submit stay in reach, and nothing scrolls sideways`, async ({ page, checkA11y }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await page.getByRole('button', { name: 'Open a sample item' }).click()
    await expect(itemIdField(page)).toHaveValue('TICKET42')
    await expectInReach(page)
    await contentBox(page).scrollIntoViewIfNeeded()
    await expectInReach(page)
    for (const tab of ['Payload', 'Problems', 'Result'] as const) {
      await openTab(page, tab)
      await expectInReach(page)
    }
    await checkA11y()
  })
}

test('light or dark is chosen in the menu, remembered, and stronger than the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const colorScheme = () =>
    page.getByRole('heading', { level: 1 }).evaluate((element) => getComputedStyle(element).colorScheme)
  expect(await colorScheme()).toBe('light')
  await page.getByRole('button', { name: 'Account and appearance' }).click()
  await expect(page.getByRole('menuitemradio', { name: 'Use system setting' })).toBeChecked()
  await page.getByRole('menuitemradio', { name: 'Always dark' }).click()
  await expect.poll(colorScheme).toBe('dark')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Account and appearance' })).toBeVisible()
  expect(await colorScheme()).toBe('dark')
})

test('with reduced motion nothing moves for longer than a moment', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByRole('button', { name: 'Open a sample item' }).click()
  await expect(itemIdField(page)).toHaveValue('TICKET42')
  const longest = await page.evaluate(() => {
    const milliseconds = (text: string) =>
      Math.max(...text.split(',').map((each) => parseFloat(each) * (each.trim().endsWith('ms') ? 1 : 1000)))
    return Math.max(
      ...[...document.querySelectorAll('*')].map((element) => {
        const style = getComputedStyle(element)
        return Math.max(milliseconds(style.transitionDuration), milliseconds(style.animationDuration))
      }),
    )
  })
  expect(longest).toBeLessThanOrEqual(1)
  // What turns for ever must stand still: a turn of a moment, again and again, would flicker.
  const isRepeated = await page.evaluate(() =>
    [...document.querySelectorAll('*')].some((element) => getComputedStyle(element).animationIterationCount !== '1'),
  )
  expect(isRepeated).toBe(false)
})

async function expectInReach(page: Page): Promise<void> {
  await expect(submitButton(page)).toBeInViewport({ ratio: 1 })
  await expect(sizeMeter(page)).toBeInViewport({ ratio: 1 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, 'pixels that the page scrolls sideways').toBe(0)
}
