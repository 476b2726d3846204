import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { contentBox, propertyField, startItem, stateButton, typeContent } from './form.ts'
import { copyPayload, expectSize } from './payload.ts'

const longLine = 'A word, '.repeat(30_000)

test('lines are wrapped until one is too long; then the page says why, and asks before it wraps that one', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  const wrap = page.getByRole('region', { name: 'Content' }).getByRole('switch', { name: 'Wrap lines' })
  await typeContent(page, 'An ordinary line')
  await expect(wrap).toBeChecked()
  await paste(page, contentBox(page), longLine)
  await expect(wrap).not.toBeChecked()
  await expect(contentBox(page)).toHaveAccessibleDescription(
    /Lines are not wrapped, because one has 240,016 characters/,
  )
  await checkA11y()

  await wrap.click()
  await expect(page.getByRole('main').getByText('The page may stand still for 1 second')).toBeVisible()
  await expect(wrap).not.toBeChecked()
  await page.getByRole('button', { name: 'Wrap anyway' }).click()
  await expect(wrap).toBeChecked()
  await expect(wrap).toBeFocused()
  await expect(contentBox(page)).toHaveAccessibleDescription('')

  // The choice is for this line, which may go on; a longer one is another question.
  await typeContent(page, 'x')
  await expect(wrap).toBeChecked()
  await paste(page, contentBox(page), longLine.repeat(3))
  await expect(wrap).not.toBeChecked()
})

test('HTML is colored and can be read in light and dark; what is typed is what is sent', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await page.getByRole('radio', { name: 'HTML' }).check()
  const html = '<!-- note --><p class="a">Fish &amp; chips</p>'
  await typeContent(page, html)
  const tag = contentBox(page).locator('.cm-html-tag').first()
  await expect(tag).toBeVisible()
  await checkA11y()
  // In high contrast the system's colors are the only ones.
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await colorOf(tag)).toBe(await colorOf(contentBox(page)))
  await page.emulateMedia({ forcedColors: null })
  // No tag is closed and no line indented that nobody closed or indented.
  await typeContent(page, '\n<ul>\n<li>')
  expect(JSON.parse(await copyPayload(page)).content.value).toBe(`${html}\n<ul>\n<li>`)
  await page.getByRole('radio', { name: 'Text', exact: true }).check()
  await expect(tag).toHaveCount(0)
})

test('what is composed arrives once, in the text and in the draft', async ({ page }) => {
  await page.goto('/')
  await typeContent(page, 'ab')
  await page.keyboard.press('ArrowLeft')
  await compose(page, ['に', 'にほ', 'にほん'], '日本')
  await expect(contentBox(page)).toHaveText('a日本b')
  await compose(page, ['ご'], '語')
  await expect(contentBox(page)).toHaveText('a日本語b')
  expect(JSON.parse(await copyPayload(page)).content.value).toBe('a日本語b')
})

test('what is composed in a line of hundreds of thousands of characters arrives once too', async ({ page }) => {
  await page.goto('/')
  await paste(page, contentBox(page), longLine)
  await page.keyboard.type('ab')
  await compose(page, ['に', 'にほん'], '日本')
  await page.keyboard.type('c')
  expect(JSON.parse(await copyPayload(page)).content.value).toBe(`${longLine}ab日本c`)
})

test('undo and find work in the text; Tab leaves it', async ({ page, checkA11y }) => {
  await page.goto('/')
  await typeContent(page, 'one two one')
  await page.keyboard.press('Control+Z')
  await expect(contentBox(page)).toHaveText('')
  await page.keyboard.press('Control+Y')
  await expect(contentBox(page)).toHaveText('one two one')
  await page.keyboard.press('Control+F')
  const find = page.getByRole('textbox', { name: 'Find' })
  await expect(find).toBeFocused()
  await find.fill('one')
  await page.getByRole('button', { name: 'Select all matches' }).click()
  await contentBox(page).focus()
  await page.keyboard.type('1')
  await expect(contentBox(page)).toHaveText('1 two 1')
  await checkA11y()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('region', { name: 'Content' }).getByRole('switch', { name: 'Wrap lines' })).toBeFocused()
})

test('megabytes pasted into a String property become a document with its name, caret and focus', async ({
  page,
  uniqueItemId,
  checkA11y,
}) => {
  await startItem(page, 'tickets', uniqueItemId())
  const field = propertyField(page, 'description')
  await field.fill('[]')
  await field.press('ArrowLeft')
  const text = 'Größe, 東京, 😀\n'.repeat(100_000)
  await paste(page, field, text)
  await expect(field).toBeFocused()
  await page.keyboard.type('here')
  await expect(field).toContainText('here]')
  const copied = await copyPayload(page)
  expect(JSON.parse(copied).properties.description === `[${text}here]`).toBe(true)
  await expectSize(page, Buffer.byteLength(copied))
  await checkA11y()

  // It stays what it is until it is left, and empty is not sent.
  await field.press('Control+A')
  await page.keyboard.type('ab')
  await expect(field).toBeFocused()
  await expect(field).toHaveText('ab')
  await field.press('Backspace')
  await field.press('Backspace')
  await expect(stateButton(page, 'description')).toHaveText('Left out')
})

test('ten thousand elements are edited as a document; an empty line stays and is no element', async ({
  page,
  uniqueItemId,
}) => {
  await startItem(page, 'tickets', uniqueItemId())
  const tags = propertyField(page, 'tags')
  const elements = Array.from({ length: 10_000 }, (_, index) => `tag ${index}`)
  await paste(page, tags, elements.join('\n'))
  await expect(page.getByText('One element on each line; 10,000 elements.')).toBeVisible()
  await tags.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\n\nlast')
  await expect(page.getByText('One element on each line; 10,001 elements.')).toBeVisible()
  await expect(tags).toContainText('tag 9999last')
  expect(JSON.parse(await copyPayload(page)).properties.tags).toEqual([...elements, 'last'])
})

function colorOf(element: Locator): Promise<string> {
  return element.evaluate((each) => getComputedStyle(each).color)
}

async function paste(page: Page, box: Locator, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  // A click would move the caret of a box that is in use.
  await box.focus()
  await page.keyboard.press('Control+V')
}

/** Composes as an input method does: each stage replaces the one before, and the last one is what was meant. */
async function compose(page: Page, stages: readonly string[], meant: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const text of stages) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }
  await session.send('Input.insertText', { text: meant })
  await session.detach()
}
