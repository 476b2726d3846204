import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { chooseConnection, connectionField, contentBox, itemIdField, propertyField, startItem } from './form.ts'
import { keptText } from './keptText.ts'
import { accountButton, openSignedIn, people, signIn } from './signIn.ts'
import { expectSimpleItem, fillSimpleItem } from './simpleItem.ts'

test('what was typed in the moment before a reload is there after it', async ({ page, uniqueItemId }) => {
  const itemId = uniqueItemId()
  await openSignedIn(page)
  await fillSimpleItem(page, itemId)
  // Reloaded at once: what was typed last is not waited for.
  await page.reload()
  await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.administrator}`)
  await expectSimpleItem(page, itemId)
})

test('a new item goes on in the connection, and is no draft before something is done in it', async ({
  page,
  uniqueItemId,
  checkA11y,
}) => {
  await startItem(page, 'tickets', uniqueItemId())
  await page.getByRole('tab', { name: 'Card' }).click()
  await newItem(page)
  await expect(propertyField(page, 'title')).toBeFocused()
  await expect(connectionField(page)).toHaveValue('tickets')
  await expect(propertyField(page, 'title')).toBeVisible()
  await expect(page).toHaveTitle('New item')
  await expect(page.getByRole('region', { name: 'Start' })).toBeVisible()
  await expect(page.getByText('Drafts are saved on this device')).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Card', selected: true })).toBeVisible()
  await checkA11y()
  await page.getByRole('button', { name: 'Drafts' }).click()
  await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Escape')

  await page.reload()
  await expect(connectionField(page)).toHaveValue('tickets')
  await expect(itemIdField(page)).toHaveValue('')
  await expect(page.getByRole('tab', { name: 'Card', selected: true })).toBeVisible()
  // Neither the sample nor another connection has to wait for it.
  await page.getByRole('button', { name: 'Open a sample item' }).click()
  await expect(itemIdField(page)).toHaveValue('TICKET42')
  await newItem(page)
  await chooseConnection(page, 'wiki')
  await expect(page.getByText(/^Draft saved/)).toBeVisible()
})

test('where the browser denies its database, the draft still comes back from signing in', async ({
  page,
  uniqueItemId,
}) => {
  const itemId = uniqueItemId()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Item ID' }).fill(itemId)
  await expect(page.getByText('in this tab only')).toBeVisible()
  await signIn(page)
  await expect(page.getByRole('textbox', { name: 'Item ID' })).toHaveValue(itemId)
})

test('megabytes of content come back from a reload right after a key, and only what changed was written', async ({
  page,
}) => {
  await page.goto('/')
  await itemIdField(page).fill('large')
  await pasteContent(page, prose(3_900_000))
  await expect(page.getByText(/^Draft saved/)).toBeVisible()
  const before = await storedPieces(page)
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Typed at the last moment. ')
  await page.reload()
  await expect(contentBox(page)).toContainText('Typed at the last moment. Line 0 of')
  await page.keyboard.press('Tab')
  await contentBox(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('And after it. ')
  await expect(page.getByText(/^Draft saved/)).toBeVisible()
  const after = await storedPieces(page)
  expect(before.length).toBeGreaterThan(20)
  expect(after.filter((id) => !before.includes(id)).length).toBeLessThanOrEqual(3)
  await page.reload()
  await expect(contentBox(page)).toContainText('And after it. Typed at the last moment. Line 0 of')
  await contentBox(page).click()
  await page.keyboard.press('Control+End')
  await expect(contentBox(page)).toContainText('The last line.')
})

test('a page that is killed has the draft of the last save', async ({ page, context }) => {
  await page.goto('/')
  await itemIdField(page).fill('killed')
  await pasteContent(page, prose(3_900_000))
  await page.keyboard.type(' Saved.')
  // “Saving…” may be too short to be seen: what is stored tells.
  await expect.poll(() => keptText(page)).toContain('Saved.')
  // A crash gives the page no time for anything.
  const crashed = page.waitForEvent('crash')
  await Promise.all([crashed, page.goto('chrome://crash').catch(() => undefined)])
  const another = await context.newPage()
  await another.goto('/')
  await expect(itemIdField(another)).toHaveValue('killed')
  await contentBox(another).click()
  await another.keyboard.press('Control+End')
  await expect(contentBox(another)).toContainText('The last line. Saved.')
})

test('a draft of which the browser lost a part opens with the rest, and says what to check', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await itemIdField(page).fill('damaged')
  await pasteContent(page, prose(500_000))
  await expect(page.getByText(/^Draft saved/)).toBeVisible()
  const [, second = ''] = await storedPieces(page)
  await inDatabase(page, 'delete', second)
  await page.reload()
  const lost = page.getByRole('alert', { name: 'Part of your draft is gone' })
  await expect(lost).toContainText('did not keep all of the content')
  await expect(itemIdField(page)).toHaveValue('damaged')
  await expect(contentBox(page)).toContainText('Line 0 of')
  await checkA11y()
  await lost.getByRole('button', { name: 'Dismiss' }).click()
  await expect(lost).toBeHidden()
})

test('a draft of the first format, all in one record, is still read', async ({ page, allowConsoleErrors }) => {
  // A page of the site that does not open the database. It has no icon.
  allowConsoleErrors(/favicon\.ico/)
  await page.goto('/config.json')
  await page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('external-item-editor', 1)
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('drafts'))
        opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')))
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('drafts', 'readwrite')
          transaction.objectStore('drafts').put(record, 'current')
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    {
      format: 1,
      connectionId: '',
      itemId: 'old',
      acl: [],
      properties: [],
      content: { kind: 'present', type: 'text', text: 'Written long ago.\nKept.' },
    },
  )
  await page.goto('/')
  await expect(itemIdField(page)).toHaveValue('old')
  await expect(contentBox(page)).toContainText('Written long ago.')
  await itemIdField(page).fill('old and new')
  await expect(page.getByText(/^Draft saved/)).toBeVisible()
  await page.reload()
  await expect(itemIdField(page)).toHaveValue('old and new')
  await expect(contentBox(page)).toContainText('Kept.')
})

async function newItem(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Empty item' }).click()
}

/** Pastes at the end of the content, and waits until the draft has it. */
async function pasteContent(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await contentBox(page).click()
  await page.keyboard.press('Control+V')
  await expect(contentBox(page)).toContainText('The last line.')
}

function prose(length: number): string {
  const lines: string[] = []
  for (let made = 0; made < length; made += lines.at(-1)?.length ?? 0) {
    lines.push(`Line ${lines.length} of the content, ${'with an ä and an 中 in it, '.repeat(1 + (lines.length % 5))}.`)
  }
  return [...lines, 'The last line.'].join('\n')
}

/** The ids of the pieces that the browser has of the only draft, in the order of the content. */
function storedPieces(page: Page): Promise<readonly string[]> {
  return inDatabase(page, 'list', '')
}

function inDatabase(page: Page, action: 'list' | 'delete', id: string): Promise<readonly string[]> {
  return page.evaluate(
    (asked) =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open('external-item-editor')
        opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')))
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(['drafts', 'pieces'], 'readwrite')
          const keys = transaction.objectStore('drafts').getAllKeys()
          const records = transaction.objectStore('drafts').getAll()
          keys.addEventListener('success', () => {
            const [key = ''] = keys.result
            if (asked.action === 'delete') transaction.objectStore('pieces').delete([key, asked.id])
          })
          transaction.addEventListener('complete', () => {
            opening.result.close()
            const pieces: readonly { readonly id: string }[] = records.result[0].content.text.pieces
            resolve(pieces.map((piece) => piece.id))
          })
        })
      }),
    { action, id },
  )
}
