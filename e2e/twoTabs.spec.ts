import type { Page } from '@playwright/test'
import { draftNames, newDraft, openDrafts, typeSaved } from './draftsList.ts'
import { expect, test } from './fixtures.ts'
import { contentBox, itemIdField, typeContent } from './form.ts'

test('the same draft in a second tab: it says so, saves nothing, and takes over what the first typed last', async ({
  page,
  context,
  checkA11y,
}) => {
  await page.goto('/')
  await typeSaved(page, 'SHARED')
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('alert')).toContainText('This draft is open in another tab')
  await expect(itemIdField(second)).toHaveValue('SHARED')
  await expectReadOnly(second)
  await expect(second.getByText('This draft is open in another tab').last()).toBeVisible()

  await page.bringToFront()
  await itemIdField(page).fill('SHARED2')
  await second.bringToFront()
  await second.getByRole('button', { name: 'Take over' }).click()
  await expect(itemIdField(second)).toHaveValue('SHARED2')
  await expect(second.getByRole('alert')).toBeHidden()
  await expect(page.getByRole('alert')).toContainText('Another tab took this draft over')
  await expectReadOnly(page)
  await page.bringToFront()
  await checkA11y()

  await second.bringToFront()
  await typeSaved(second, 'SHARED3')
  await page.bringToFront()
  await page.getByRole('button', { name: 'Take over' }).click()
  await expect(itemIdField(page)).toHaveValue('SHARED3')
  await page.reload()
  await expect(itemIdField(page)).toHaveValue('SHARED3')
  await expect(page.getByRole('alert')).toBeHidden()
})

test('a copy in the second tab is a draft of its own, and the list of each tab is live', async ({ page, context }) => {
  await page.goto('/')
  await typeSaved(page, 'SHARED')
  await typeContent(page, 'From the first.')
  const second = await context.newPage()
  await second.goto('/')
  await second.getByRole('button', { name: 'Open a copy' }).click()
  await expect(second.getByRole('alert')).toBeHidden()
  await contentBox(second).click()
  await second.keyboard.press('Control+End')
  await second.keyboard.type(' And the second.')
  await expect(second.getByText(/^Draft saved/)).toBeVisible()

  const dialog = await openDrafts(page)
  await expect(draftNames(dialog)).toHaveText(['Copy of SHARED', 'SHARED'])
  await expect(dialog.getByRole('listitem').first()).toContainText('Open in another tab')
  await expect(dialog.getByRole('button', { name: 'Delete Copy of SHARED' })).toBeDisabled()
  await newDraft(second, 'THIRD')
  await expect(draftNames(dialog)).toHaveText(['THIRD', 'Copy of SHARED', 'SHARED'])
  await page.keyboard.press('Escape')
  await expect(contentBox(page)).toHaveText('From the first.')
})

test('when the first tab closes, the second goes on by itself with what was saved last', async ({ page, context }) => {
  await page.goto('/')
  await typeSaved(page, 'SHARED')
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('alert')).toContainText('open in another tab')
  await page.bringToFront()
  await typeSaved(page, 'SHARED2')
  await page.close()
  await expect(second.getByRole('alert')).toBeHidden()
  await expect(itemIdField(second)).toHaveValue('SHARED2')
  await itemIdField(second).fill('SHARED3')
  await expect(second.getByText(/^Draft saved/)).toBeVisible()
})

test('an old tab that keeps the database is named, and the drafts are there once it closes', async ({
  page,
  context,
  allowConsoleErrors,
}) => {
  // A page of the site that does not open the database. It has no icon.
  allowConsoleErrors(/favicon\.ico/)
  await page.goto('/config.json')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('external-item-editor', 1)
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('drafts'))
        opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')))
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('drafts', 'readwrite')
          transaction.objectStore('drafts').put(
            {
              format: 1,
              connectionId: '',
              itemId: 'OLD',
              acl: [],
              properties: [],
              content: { kind: 'absent', type: 'text' },
            },
            'current',
          )
          // The connection stays open, as the first version of the page left it.
          transaction.addEventListener('complete', () => resolve())
        })
      }),
  )
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('alert')).toContainText('Close the other tab with the editor')
  await page.close()
  await expect(second.getByRole('alert')).toBeHidden()
  await expect(itemIdField(second)).toHaveValue('OLD')
})

async function expectReadOnly(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Submit item' })).toBeDisabled()
  // What is inert takes no focus.
  await itemIdField(page).evaluate((element) => element.focus())
  await expect(itemIdField(page)).not.toBeFocused()
}
