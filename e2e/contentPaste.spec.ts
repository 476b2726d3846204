import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { contentBox } from './form.ts'
import { copyPayload } from './payload.ts'
import { wordClipboard, wordPlainText } from './wordClipboard.ts'
import { wordFile } from './wordFile.ts'

const cleanWord = `<h1>Payment fees</h1>
<p>Charged in <strong>Zürich</strong>, see <a href="https://contoso.com/fees">the list</a>.</p>
<ul>
  <li>Cards
    <ol>
      <li>Debit</li>
      <li>Credit</li>
    </ol>
  </li>
  <li>Transfer</li>
</ul>
<table>
  <tr><td>Card</td><td>1.5%</td></tr>
</table>`

test('a document of Word becomes clean HTML, which is what is sent; its plain text can stand there instead', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await page.getByRole('radio', { name: 'HTML' }).check()
  await pasteBoth(contentBox(page), wordClipboard, wordPlainText)
  await expect(content(page).getByText('Pasted as HTML', { exact: true })).toBeVisible()
  await expect(content(page)).toContainText(/Removed: .*Word formatting\./)
  expect(await sentContent(page)).toEqual({ type: 'html', value: cleanWord })
  await checkA11y()

  await content(page).getByRole('button', { name: 'Paste as plain text instead' }).click()
  await expect(contentBox(page)).toContainText('1.5%')
  expect((await sentContent(page)).value).toBe(wordPlainText.replaceAll('\r\n', '\n'))
  await content(page).getByRole('button', { name: 'Use the formatted version instead' }).click()
  expect((await sentContent(page)).value).toBe(cleanWord)
  await content(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(content(page).getByText('Pasted as HTML', { exact: true })).toHaveCount(0)
})

test('as text, the same document keeps the shape of its lists and tables, and all of it once that is asked for', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await pasteBoth(contentBox(page), wordClipboard, wordPlainText)
  await expect(content(page).getByText('Pasted as tidy text', { exact: true })).toBeVisible()
  const tidy = {
    type: 'text',
    value:
      'Payment fees\n\nCharged in Zürich, see the list (https://contoso.com/fees).\n\n- Cards\n  1. Debit\n  2. Credit\n- Transfer\n\nCard\t1.5%',
  }
  expect(await sentContent(page)).toEqual(tidy)
  await checkA11y()

  await content(page).getByRole('button', { name: 'Keep formatting (HTML)' }).click()
  await expect(content(page).getByText('It is HTML now, as it was copied')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'HTML' })).toBeChecked()
  await expect(contentBox(page)).toBeFocused()
  expect(await sentContent(page)).toEqual({ type: 'html', value: cleanWord })
  await page.keyboard.press('Control+Z')
  expect(await sentContent(page)).toEqual(tidy)

  await page.getByRole('radio', { name: 'HTML' }).check()
  await content(page).getByRole('button', { name: 'Bring back the copied formatting' }).click()
  expect(await sentContent(page)).toEqual({ type: 'html', value: cleanWord })
  await contentBox(page).focus()
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await expect(contentBox(page)).toHaveText('')
})

test('another type keeps the text and says so; one press turns it, and undo takes that back', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await contentBox(page).fill('Two steps\n\n1. Renew\n2. Tell the shops')
  await page.getByRole('radio', { name: 'HTML' }).check()
  await expect(content(page).getByText('The text stays as it is')).toBeVisible()
  await checkA11y()
  await content(page).getByRole('button', { name: 'Turn its paragraphs and lists into HTML' }).click()
  await expect(content(page).getByText('Its paragraphs and lists are HTML now')).toBeVisible()
  const html = '<p>Two steps</p>\n<ol>\n  <li>Renew</li>\n  <li>Tell the shops</li>\n</ol>'
  expect(await sentContent(page)).toEqual({ type: 'html', value: html })

  await page.getByRole('radio', { name: 'Text', exact: true }).check()
  await content(page).getByRole('button', { name: 'Turn it into tidy text' }).click()
  await expect(content(page).getByText('It is tidy text now')).toBeVisible()
  expect(await sentContent(page)).toEqual({ type: 'text', value: 'Two steps\n\n1. Renew\n2. Tell the shops' })
  await contentBox(page).focus()
  await page.keyboard.press('Control+Z')
  await expect(content(page).getByText('It is tidy text now')).toHaveCount(0)
  expect((await sentContent(page)).value).toBe(html)
})

test('a part of a web page is pasted from the real clipboard; source code stays source code', async ({
  page,
  allowConsoleErrors,
}) => {
  // The browser says so of the handler when the test puts it on the clipboard.
  allowConsoleErrors(/inline event handler .*localhost:\d+\/\)$/)
  await page.goto('/')
  await page.getByRole('radio', { name: 'HTML' }).check()
  await page.evaluate(async () => {
    const html =
      '<h2 style="color:red" data-id="1">Fees</h2><p onclick="x()">By <em>card</em></p><img src="https://contoso.com/x.png" alt="A card">'
    const of = (text: string, type: string) => new Blob([text], { type })
    const item = { 'text/html': of(html, 'text/html'), 'text/plain': of('Fees\nBy card', 'text/plain') }
    await navigator.clipboard.write([new ClipboardItem(item)])
  })
  await contentBox(page).focus()
  await page.keyboard.press('Control+V')
  await expect(content(page).getByText('Pasted as HTML', { exact: true })).toBeVisible()
  expect((await sentContent(page)).value).toBe('<h2>Fees</h2>\n<p>By <em>card</em></p>\n<p>A card</p>')

  await contentBox(page).focus()
  await page.keyboard.press('Control+A')
  const code =
    '<div style="font-family: Consolas, monospace; white-space: pre;"><span style="color: #800">&lt;p&gt;</span>a&lt;/p&gt;</div>'
  await pasteBoth(contentBox(page), code, '<p>a</p>')
  await expect(contentBox(page)).toHaveText('<p>a</p>')
})

test('a Word file that is dropped is read under the policy of the page; other files say what to do', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await page.getByRole('radio', { name: 'HTML' }).check()
  await dropFile(contentBox(page), 'Fees.docx', wordFile())
  await expect(content(page).getByText('Fees.docx is in the content', { exact: true })).toBeVisible()
  expect((await sentContent(page)).value).toBe(
    '<h1>Fees</h1>\n<p>Paid by card &amp; transfer.</p>\n<ul>\n  <li>Zürich</li>\n  <li>Bern</li>\n</ul>\n<table>\n  <tr><td>Card</td><td>1.5%</td></tr>\n</table>',
  )
  await dropFile(contentBox(page), 'Fees.pdf', Buffer.from('%PDF'))
  await expect(content(page).getByText('Fees.pdf was not opened', { exact: true })).toBeVisible()
  await expect(content(page)).toContainText('copy the text and paste it here')
  await checkA11y()

  // The same with a button, for who has no mouse.
  await page.getByLabel('File for the content').setInputFiles({
    name: 'more.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('# More\n\n1. one'),
  })
  await expect(content(page).getByText('more.md is in the content, at the cursor', { exact: true })).toBeVisible()
  await expect(contentBox(page)).toContainText('<h1>More</h1>')
})

test('the preview shows HTML as a reader could see it, and no script in it runs', async ({ page, checkA11y }) => {
  await page.goto('/')
  await page.getByRole('radio', { name: 'HTML' }).check()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await contentBox(page).click()
  await page.keyboard.insertText(
    '<h1>Fees</h1><p onclick="top.hit=1">By card</p><script>top.hit = 1</script><img src="https://contoso.com/x.png" onerror="top.hit=1" alt="A card"><a href="https://contoso.com">Contoso</a>',
  )
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  const frame = page.frameLocator('iframe[title="HTML preview"]')
  await expect(frame.getByRole('heading', { name: 'Fees' })).toBeVisible()
  await expect(page.getByTitle('HTML preview')).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'Preview', exact: true })).toBeFocused()
  await expect(frame.getByText('Contoso')).toHaveAttribute('title', 'https://contoso.com')
  await checkA11y()
  // It is as dark as the page around it.
  const background = () => frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(background).toBe('rgb(255, 255, 255)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(background).toBe('rgb(41, 41, 41)')
  await page.emulateMedia({ colorScheme: null })
  await contentBox(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('<p>At the end</p>')
  await expect(frame.getByText('At the end')).toBeVisible()
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  expect(requests.filter((url) => url.includes('contoso.com'))).toEqual([])
  await page.getByRole('radio', { name: 'Text', exact: true }).check()
  await expect(page.getByTitle('HTML preview')).toHaveCount(0)
})

test('characters that nobody sees are shown, counted, found and removed', async ({ page, checkA11y }) => {
  await page.goto('/')
  await contentBox(page).click()
  await page.keyboard.insertText('Pay\u200bment by\u00a0card \u202etxt.exe\u202c 👩‍💻')
  const found = content(page).getByRole('button', { name: '4 invisible characters' })
  await expect(found).toBeVisible()
  await expect(content(page)).toContainText('2 of them turn or hide text')
  await expect(contentBox(page).getByRole('img', { name: 'Non-breaking space (U+00A0)' })).toBeVisible()
  await checkA11y()
  await found.click()
  await expect(contentBox(page)).toBeFocused()
  await content(page).getByRole('button', { name: 'Remove them' }).click()
  await expect(found).toHaveCount(0)
  expect((await sentContent(page)).value).toBe('Payment by card txt.exe 👩‍💻')
})

function content(page: Page): Locator {
  return page.getByRole('region', { name: 'Content', exact: true })
}

async function sentContent(page: Page): Promise<{ type: string; value: string }> {
  return JSON.parse(await copyPayload(page)).content
}

/** Pastes what another program put on the clipboard: the browser's own clipboard would clean it. */
async function pasteBoth(box: Locator, html: string, plain: string): Promise<void> {
  await box.focus()
  await box.evaluate(
    (element, texts) => {
      const clipboardData = new DataTransfer()
      for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { 'text/html': html, 'text/plain': plain },
  )
}

async function dropFile(box: Locator, name: string, bytes: Buffer): Promise<void> {
  const transfer = await box.page().evaluateHandle(
    ([fileName, base64]) => {
      const data = new DataTransfer()
      const decoded = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      data.items.add(new File([decoded], fileName))
      return data
    },
    [name, bytes.toString('base64')] as const,
  )
  await box.dispatchEvent('dragover', { dataTransfer: transfer })
  await box.dispatchEvent('drop', { dataTransfer: transfer })
}
