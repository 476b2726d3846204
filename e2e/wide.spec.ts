import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { accessEntry, entryValue, exampleUserId, itemIdField, whoBox } from './form.ts'
import { giveFile, importIntoForm, openImport } from './importing.ts'

// A trace takes a snapshot of everything at each key, which costs a minute here.
test.use({ trace: 'off' })

const userId = (index: number) => exampleUserId.slice(0, -4) + String(index).padStart(4, '0')

/** An item with 1,000 access entries and 128 properties, eight of them with 10,000 elements. */
function widePayload(): string {
  const acl = Array.from({ length: 1000 }, (_, index) => ({
    type: 'user',
    value: userId(index),
    accessType: 'grant',
    identitySource: 'azureActiveDirectory',
  }))
  const properties = Object.fromEntries(
    Array.from({ length: 128 }, (_, index) => [
      `property${index}`,
      index < 120 ? `Text ${index}` : Array.from({ length: 10_000 }, (__, element) => `element ${element}`),
    ]),
  )
  return JSON.stringify({ acl, properties })
}

test('a wide item opens with what is in sight; problems, Tab and the filter reach the rest', async ({
  page,
  checkA11y,
}) => {
  test.slow()
  await page.goto('/')
  await openImport(page)
  await giveFile(page, 'wide.json', widePayload())
  await importIntoForm(page)
  await expect(accessEntry(page, 1)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Access entries' })).toBeVisible()
  expect(await page.getByRole('group', { name: /^Access entry \d+$/ }).count()).toBeLessThan(40)

  await test.step('the filter finds an entry that is far down, and an edit is kept there', async () => {
    const filter = page.getByRole('searchbox', { name: 'Filter access entries' })
    await filter.fill(userId(700))
    await expect(page.getByText('1 of 1,000 entries')).toBeVisible()
    await (await entryValue(accessEntry(page, 701))).fill('nobody')
    await filter.fill('')
    await expect(accessEntry(page, 1)).toBeVisible()
  })

  await test.step('a problem leads to its entry, and Tab goes on from there', async () => {
    await page.getByRole('tab', { name: /Problems/ }).click()
    await page.getByRole('button', { name: '/acl/700/value' }).click()
    const value = whoBox(accessEntry(page, 701))
    await expect(value).toBeFocused()
    await expect(value).toBeInViewport()
    for (let entry = 702; entry <= 712; entry++) {
      await tabTo(page, whoBox(accessEntry(page, entry)))
    }
    await expect(whoBox(accessEntry(page, 712))).toBeInViewport()
  })

  await test.step('an entry that is added comes into sight', async () => {
    await page.getByRole('button', { name: 'Add people or groups' }).click()
    await expect(whoBox(accessEntry(page, 1001))).toBeFocused()
    await expect(whoBox(accessEntry(page, 1001))).toBeInViewport()
  })

  await test.step('properties come into being as they come into sight, by Tab or scrolling', async () => {
    const property = (number: number) => page.getByRole('group', { name: `Property ${number}`, exact: true })
    await expect(property(100)).toHaveCount(0)
    const last = property(16).getByRole('textbox', { name: 'property15' })
    await last.focus()
    // Name, type, state, the button that removes it, the value.
    for (let control = 0; control < 5; control++) await page.keyboard.press('Tab')
    await expect(property(17).getByRole('textbox', { name: 'property16' })).toBeFocused()
    await page.getByRole('button', { name: 'Add property' }).scrollIntoViewIfNeeded()
    await expect(property(128)).toBeVisible()
    await page.getByRole('searchbox', { name: 'Filter properties' }).fill('property99')
    await expect(page.getByRole('textbox', { name: 'property99', exact: true })).toHaveValue('Text 99')
  })

  await test.step('the page is accessible', async () => {
    await itemIdField(page).fill('WIDE')
    await checkA11y()
  })
})

/** Presses Tab until a control has the focus; between two of them are a few others, such as the ways to mend a problem. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    if (await control.evaluate((element) => element === document.activeElement)) return
  }
  await expect(control).toBeFocused()
}
