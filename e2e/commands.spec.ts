import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { accessEntry, connectionField, contentBox, itemIdField, propertyField, whoBox } from './form.ts'
import { openSignedIn } from './signIn.ts'
import { savedStatus, submitButton } from './submit.ts'

test('Ctrl+K finds commands, fields, connections and drafts by typing, and Enter does what is lit', async ({
  page,
  checkA11y,
  uniqueItemId,
}) => {
  await openSignedIn(page)
  await openCommands(page)
  await expect(
    page.getByRole('listbox', { name: 'Commands' }).getByRole('option', { name: /^Submit item Ctrl\+Enter$/ }),
  ).toBeVisible()
  await checkA11y()

  const dialog = page.getByRole('dialog', { name: 'Commands' })
  const place = await dialog.boundingBox()
  await page.keyboard.type('zebra')
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is called “zebra”.' })).toBeVisible()
  // It gets lower at its lower edge alone.
  const lower = await dialog.boundingBox()
  expect({ ...lower, height: 0 }).toEqual({ ...place, height: 0 })
  expect(lower?.height).toBeLessThan(200)
  await checkA11y()

  await search(page).fill('tickets')
  await expect(
    page.getByRole('listbox', { name: 'Commands' }).getByRole('option', { name: /\(tickets\)$/ }),
  ).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(connectionField(page)).toHaveValue('tickets')
  await expect(propertyField(page, 'title')).toBeVisible()
  await expect(connectionField(page)).toBeFocused()

  await choose(page, 'title')
  await expect(propertyField(page, 'title')).toBeFocused()
  await choose(page, 'item id')
  await expect(itemIdField(page)).toBeFocused()

  const itemId = uniqueItemId()
  await itemIdField(page).fill(itemId)
  await choose(page, 'new item')
  await expect(itemIdField(page)).toHaveValue('')
  // The ID comes from it.
  await expect(propertyField(page, 'title')).toBeFocused()
  await expect(connectionField(page)).toHaveValue('tickets')
  await choose(page, itemId)
  await expect(itemIdField(page)).toHaveValue(itemId)
  await expect(itemIdField(page)).toBeFocused()
})

test('what is typed right after “New item” goes into the new one, however fast', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open a sample item' }).click()
  await expect(itemIdField(page)).toHaveValue('TICKET42')
  for (const delay of [0, 25]) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('new item')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Second one', { delay })
    await expect(itemIdField(page)).toHaveValue('Second one')
  }
})

test('what is typed right after a command goes into the field that it leads to', async ({
  page,
  allowConsoleErrors,
}) => {
  // Looking somebody up asks for a permission that nobody gave.
  allowConsoleErrors(/status of 40/)
  await openSignedIn(page)
  await itemIdField(page).fill('T1')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('add people')
  await page.keyboard.press('Enter')
  await page.keyboard.type('adele')
  await expect(whoBox(accessEntry(page, 1))).toHaveValue('adele')
  await expect(itemIdField(page)).toHaveValue('T1')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('go to content')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Card payments fail')
  await expect(contentBox(page)).toContainText('Card payments fail')
})

test('the list of commands that is asked for right after New is there with the new item', async ({ page }) => {
  await page.goto('/')
  await itemIdField(page).fill('T1')
  for (const before of ['T1', 'T2', 'T3']) {
    await expect(itemIdField(page)).toHaveValue(before)
    await choose(page, 'new item')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('item id')
    await expect(search(page)).toHaveValue('item id')
    await expect(itemIdField(page)).toHaveValue('')
    await page.keyboard.press('Enter')
    await expect(itemIdField(page)).toBeFocused()
    await page.keyboard.type(`T${Number(before.slice(1)) + 1}`)
  }
})

test('“?” lists every key, in a field it is text, and the button in the header does the same', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  await itemIdField(page).press('?')
  await expect(itemIdField(page)).toHaveValue('?')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(dialog.getByText('Ctrl+Enter')).toBeVisible()
  await checkA11y()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const button = page.getByRole('button', { name: 'Keyboard shortcuts' })
  await button.click()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(button).toBeFocused()
  await button.click()
  await dialog.getByRole('button', { name: 'All commands' }).click()
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible()
})

test('no command loses the focus', async ({ page, allowConsoleErrors }) => {
  // The list of labels asks for a permission that nobody gave, without bothering anybody.
  allowConsoleErrors(/status of 400/)
  test.slow()
  await openSignedIn(page)
  await openCommands(page)
  const possible = options(page).and(page.locator(':not([aria-disabled="true"])'))
  const names = (await possible.allInnerTexts())
    .map((text) => text.split('\n')[0]?.trim() ?? '')
    // These leave the page.
    .filter((name) => !/^(?:Sign in|Sign out|Add another account|Use .*\(|Open .* in )/.test(name))
  expect(names.length).toBeGreaterThan(20)
  await page.keyboard.press('Escape')
  await expectFocusOnPage(page)
  for (const name of names) {
    await test.step(name, async () => {
      await openCommands(page)
      await search(page).fill(name)
      const option = options(page).filter({ hasText: name }).first()
      // A command before it may have changed what can be done.
      const isOff = (await option.getAttribute('aria-disabled')) === 'true'
      await page.keyboard.press(isOff ? 'Escape' : 'Enter')
      if (!isOff && dialogs.has(name)) {
        await expect(page.getByRole('dialog', { name: name.replace('…', ''), exact: true })).toBeVisible()
        await expectFocusOnPage(page)
        await page.keyboard.press('Escape')
      }
      await expect(page.getByRole('dialog')).toBeHidden()
      await expectFocusOnPage(page)
    })
  }
})

test('from the top to Submit it takes at most twelve presses, and from there the item can be sent', async ({
  page,
  uniqueItemId,
}) => {
  await openSignedIn(page)
  await page.getByRole('button', { name: 'Open a sample item' }).click()
  await itemIdField(page).fill(uniqueItemId())
  await page.getByRole('heading', { level: 1 }).click()
  // Four presses of F6 and eight of Tab are twelve.
  await page.keyboard.press('F6')
  await expect(page.getByRole('banner').locator(':focus')).toBeVisible()
  for (let pane = 0; pane < 3; pane += 1) await page.keyboard.press('F6')
  for (let presses = 0; presses < 8; presses += 1) {
    if (await submitButton(page).evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(submitButton(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(savedStatus(page)).toBeVisible()
})

async function openCommands(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(search(page)).toBeFocused()
}

async function choose(page: Page, text: string): Promise<void> {
  // Who knows the name types it at once, also while the list is being loaded.
  await page.keyboard.press('Control+k')
  await page.keyboard.type(text)
  await expect(search(page)).toHaveValue(text)
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(search(page)).toBeHidden()
}

function options(page: Page) {
  return page.getByRole('listbox', { name: 'Commands' }).getByRole('option')
}

function search(page: Page) {
  return page.getByRole('combobox', { name: 'Search commands' })
}

/** The commands that open a dialog, which has their name. */
const dialogs = new Set([
  'New connection…',
  'Check the set-up',
  'Import',
  'Drafts',
  'Sent items',
  'Explain an error',
  'Commands',
  'Keyboard shortcuts',
  'Add many people and groups',
  'Copy access from another item',
  'Access presets',
  'Test a person',
  'External groups',
  'Use a schema',
])

/** Something of the page has the focus, not the page as a whole. */
async function expectFocusOnPage(page: Page): Promise<void> {
  await expect(page.locator('body :focus')).toHaveCount(1)
}
