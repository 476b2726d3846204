import { expect, test } from './fixtures.ts'
import { contentBox } from './form.ts'
import { tabTo } from './keyboard.ts'
import { pasteContent } from './pasteContent.ts'
import {
  collapseButton,
  copyPayload,
  currentMatch,
  expandButton,
  findBox,
  findCount,
  openTab,
  previewRegion,
  withoutSpace,
} from './payload.ts'

const lines = Array.from({ length: 20_000 }, (_, index) => `Line ${index} says "äöü 漢字 😀" and a little more text.`)
const content = lines.join('\n')

test.beforeEach(async ({ page }) => {
  await page.goto('/')
})

test('a large content is shown by its ends, whole when asked for, and by its ends again', async ({
  page,
  checkA11y,
}) => {
  await pasteContent(page, content)
  await openTab(page, 'Payload')
  const region = previewRegion(page)
  await expect(region).toContainText(/"value": "Line 0 .* … [\d,]+ bytes … .*text\."/)
  await expect(region).toHaveAccessibleDescription(
    /^8 lines; no access entries, no properties, content of 1,[\d,]+ bytes$/,
  )

  await expandButton(page).click()
  await expect(collapseButton(page)).toBeFocused()
  await expect(region).toContainText('Line 3 says \\"äöü 漢字 😀\\" and a little more text.\\n')
  await expect(region).toHaveAccessibleDescription(/^20,007 lines/)
  // Whatever is shown is the body from its start.
  const shown = withoutSpace((await region.textContent()) ?? '')
  expect(shown.length).toBeGreaterThan(2000)
  expect(withoutSpace(await copyPayload(page)).startsWith(shown)).toBe(true)
  await checkA11y()

  await collapseButton(page).click()
  await expect(expandButton(page)).toBeFocused()
  await expect(region).toContainText(/ bytes … /)
})

test('an expanded content follows what is typed into it', async ({ page }) => {
  await pasteContent(page, content)
  await openTab(page, 'Payload')
  await expandButton(page).click()
  await contentBox(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('First!\n')
  await expect(previewRegion(page)).toContainText('"First!\\nLine 0 says')
})

test('a text deep inside a large content is found, also over the end of a row', async ({ page, checkA11y }) => {
  await pasteContent(page, content)
  await openTab(page, 'Payload')
  await findBox(page).fill('line 1234')
  // "Line 1234" and "Line 12340" to "Line 12349".
  await expect(findCount(page, '11 matches')).toBeVisible()
  await findBox(page).press('Enter')
  await expect(findCount(page, '1 of 11')).toBeVisible()
  await expect(currentMatch(page)).toHaveText('Line 1234')
  await expect(currentMatch(page)).toBeInViewport()
  await expect(findBox(page)).toBeFocused()
  await checkA11y()
  await findBox(page).press('Shift+Enter')
  await expect(findCount(page, '11 of 11')).toBeVisible()
  await expect(previewRegion(page)).toContainText('Line 12349 says')
  await expect(currentMatch(page)).toBeInViewport()
  await page.getByRole('button', { name: 'Next match' }).click()
  await expect(findCount(page, '1 of 11')).toBeVisible()

  await findBox(page).fill('1235 says \\"äöü 漢字 😀\\" and a little more text.\\nLine 1236')
  await findBox(page).press('Enter')
  await expect(findCount(page, '1 of 1')).toBeVisible()
  await expect(currentMatch(page)).toHaveCount(2)
  await findBox(page).press('Escape')
  await expect(findBox(page)).toHaveValue('')
  await expect(currentMatch(page)).toHaveCount(0)
})

test('finding, expanding and shortening need no mouse', async ({ page }) => {
  const { keyboard } = page
  await pasteContent(page, content)
  await openTab(page, 'Payload')
  await tabTo(page, expandButton(page))
  await keyboard.press('Enter')
  await expect(collapseButton(page)).toBeFocused()
  // The button scrolls away; the keys still scroll.
  for (let press = 0; press < 8; press += 1) await keyboard.press('PageDown')
  await expect(previewRegion(page)).toBeFocused()
  await keyboard.press('Control+f')
  await expect(findBox(page)).toBeFocused()
  await keyboard.type('Line 19999')
  await keyboard.press('Enter')
  await expect(currentMatch(page)).toBeInViewport()
  await tabTo(page, page.getByRole('button', { name: 'Shorten long texts' }))
  await keyboard.press('Enter')
  await expect(previewRegion(page)).toBeFocused()
  await expect(expandButton(page)).toBeInViewport()
})

test('a line that is too long goes on at the right, or is wrapped; a member far down is still found', async ({
  page,
  checkA11y,
}) => {
  await pasteContent(page, 'One line that is far too long for the pane. '.repeat(60))
  await openTab(page, 'Payload')
  const region = previewRegion(page)
  const isTooWide = () => region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  await expect(region).toContainText('far too long')
  expect(await isTooWide()).toBe(true)
  const wrap = page.getByRole('tabpanel').getByRole('switch', { name: 'Wrap lines' })
  await wrap.check()
  await expect.poll(isTooWide).toBe(false)
  await checkA11y()
  // The choice is remembered, and the text shown is the body, whether wrapped or not.
  await page.reload()
  await openTab(page, 'Payload')
  await expect(wrap).toBeChecked()
  await expandButton(page).click()
  await expect(collapseButton(page)).toBeFocused()
  expect(withoutSpace((await region.textContent()) ?? '')).toBe(withoutSpace(await copyPayload(page)))
  await findBox(page).fill('"type"')
  await page.keyboard.press('Enter')
  await expect(currentMatch(page)).toBeVisible()
})

test('stepping through a payload of many thousand lines is quick, and its ends are a key away', async ({ page }) => {
  await pasteContent(page, content)
  await openTab(page, 'Payload')
  await expandButton(page).click()
  await expect(collapseButton(page)).toBeFocused()
  const chosen = previewRegion(page).locator('[data-chosen]')
  // From the button, the steps go on at its line.
  await page.keyboard.press('ArrowDown')
  await expect(chosen).toContainText('Line 1 says')
  await expect(previewRegion(page)).toBeFocused()
  await page.keyboard.press('End')
  await expect(chosen).toHaveText('}')
  await expect(chosen).toBeInViewport()
  const millisecondsOfStep = await previewRegion(page).evaluate(async (region) => {
    const steps: number[] = []
    while (steps.length < 50) {
      const begin = performance.now()
      region.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }))
      // React draws in a microtask; then all is laid out.
      await new Promise((done) => queueMicrotask(() => done(undefined)))
      region.getBoundingClientRect()
      steps.push(performance.now() - begin)
      await new Promise(requestAnimationFrame)
    }
    return steps.toSorted((one, other) => one - other)[25] ?? 0
  })
  expect(millisecondsOfStep).toBeLessThan(16)
  await expect(chosen).toContainText('Line 19')
  await page.keyboard.press('Home')
  await expect(chosen).toHaveText('{')
  await expect(chosen).toBeInViewport()
})
