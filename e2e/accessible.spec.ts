import { expect, test } from './fixtures.ts'
import { addAccessEntry, contentBox } from './form.ts'

test('what is wrong with an access entry can be read in light and dark', async ({ page, checkA11y }) => {
  await page.goto('/')
  const entry = await addAccessEntry(page, { value: 'nadia@contoso.example' })
  await expect(entry.getByRole('textbox', { name: 'Value' })).toHaveAttribute('aria-invalid', 'true')
  await checkA11y()
})

test('content that scrolls can be scrolled with the keyboard, as far as axe can tell', async ({ page, checkA11y }) => {
  await page.goto('/')
  await page.evaluate(() => navigator.clipboard.writeText('A line of content.\n'.repeat(200)))
  await contentBox(page).click()
  await page.keyboard.press('Control+V')
  await expect(contentBox(page)).toContainText('A line of content.')
  await checkA11y()
})

test('a field that gets the focus is not hidden behind the bars at the bottom of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Open a sample item' }).click()
  const add = page.getByRole('button', { name: 'Add property' })
  const lastName = page.getByRole('group', { name: 'Property 6' }).getByRole('textbox', { name: 'Property name' })
  await lastName.focus()
  for (let presses = 0; presses < 10; presses += 1) {
    if (await add.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(add).toBeFocused()
  const [control, meter] = await Promise.all([
    add.boundingBox(),
    page.getByRole('region', { name: 'Size' }).boundingBox(),
  ])
  expect((control?.y ?? 0) + (control?.height ?? 0)).toBeLessThanOrEqual(meter?.y ?? 0)
})
