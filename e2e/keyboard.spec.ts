import { documentedPayload } from './documentedExample.ts'
import { expect, test } from './fixtures.ts'
import {
  accessEntry,
  connectionField,
  contentBox,
  entryList,
  exampleUserId,
  itemIdField,
  propertyField,
  stateButton,
  whoBox,
} from './form.ts'
import { tabTo } from './keyboard.ts'
import { receivedBytes } from './received.ts'
import { accountButton, people } from './signIn.ts'
import { savedStatus } from './submit.ts'

test('the documented example is signed in for, typed, copied and sent with the keyboard alone', async ({
  page,
  request,
  uniqueItemId,
}) => {
  // Each of its hundreds of keys waits for the page.
  test.slow()
  const { keyboard } = page
  const itemId = uniqueItemId()
  await page.goto('/')

  await test.step('sign in', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Sign in', exact: true }))
    await keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: people.administrator }))
    await keyboard.press('Enter')
    const accept = page.getByRole('button', { name: 'Accept', exact: true })
    await expect(accept.or(accountButton(page))).toBeVisible()
    if (await accept.isVisible()) {
      await tabTo(page, accept)
      await keyboard.press('Enter')
    }
    await expect(accountButton(page)).toBeVisible()
  })

  await test.step('choose the connection and name the item', async () => {
    await tabTo(page, connectionField(page))
    await keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { name: ' tickets ' })).toBeVisible()
    await keyboard.type('tick')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(connectionField(page)).toHaveValue('tickets')
    await expect(propertyField(page, 'title')).toBeVisible()
    await tabTo(page, itemIdField(page))
    await keyboard.type(itemId)
  })

  await test.step('add two access entries', async () => {
    const addEntry = page.getByRole('button', { name: 'Add people or groups' })
    await tabTo(page, addEntry)
    await keyboard.press('Enter')
    const first = accessEntry(page, 1)
    await expect(whoBox(first)).toBeFocused()
    await tabTo(page, first.getByRole('button', { name: 'Details' }))
    await keyboard.press('Enter')
    await tabTo(page, first.getByRole('textbox', { name: 'Value' }))
    await keyboard.type(exampleUserId)

    await tabTo(page, addEntry)
    await keyboard.press('Space')
    const second = accessEntry(page, 2)
    await expect(whoBox(second)).toBeFocused()
    await keyboard.press('Shift+Tab')
    await expect(entryList(second, 'Access')).toBeFocused()
    await keyboard.type('Cannot')
    await tabTo(page, second.getByRole('button', { name: 'Details' }))
    await keyboard.press('Enter')
    await expect(entryList(second, 'Type')).toBeVisible()
    await keyboard.press('Tab')
    await keyboard.type('Group')
    await keyboard.press('Tab')
    await keyboard.type('Connector')
    await keyboard.press('Tab')
    await keyboard.type('14m1b9c38qe647f6a')
  })

  await test.step('fill the properties', async () => {
    await tabTo(page, propertyField(page, 'title'))
    await keyboard.type('Error in the payment gateway')
    await tabTo(page, propertyField(page, 'priority'))
    await keyboard.type('1')
    await tabTo(page, stateButton(page, 'assignee'))
    await keyboard.press('Enter')
    await expect(page.getByRole('menuitemradio', { name: 'Leave out' })).toBeFocused()
    await keyboard.press('ArrowDown')
    await expect(page.getByRole('menuitemradio', { name: 'Send empty text' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(stateButton(page, 'assignee')).toHaveText('Sent empty')
    await expect(stateButton(page, 'assignee')).toBeFocused()
  })

  await test.step('type the content, and leave its editor with Tab in both directions', async () => {
    await tabTo(page, contentBox(page))
    await keyboard.type('Error in payment gateway...')
    await keyboard.press('Tab')
    await expect(contentBox(page)).not.toBeFocused()
    await keyboard.press('Shift+Tab')
    await expect(contentBox(page)).toBeFocused()
    await keyboard.press('Shift+Tab')
    await expect(page.getByRole('radio', { name: 'Text' })).toBeFocused()
  })

  await test.step('go through the tabs with the arrows, and copy', async () => {
    const tab = (name: string) => page.getByRole('tab', { name })
    await tabTo(page, tab('Payload'))
    await keyboard.press('ArrowRight')
    await expect(tab('Card')).toBeFocused()
    await expect(tab('Card')).toHaveAttribute('aria-selected', 'true')
    await keyboard.press('End')
    await expect(tab('Find')).toBeFocused()
    await keyboard.press('ArrowRight')
    await expect(tab('Payload')).toBeFocused()
    await keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Copy payload' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Copy payload' })).toHaveText('Copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(documentedPayload)
  })

  await test.step('submit from inside the content, where Ctrl+Enter adds no line', async () => {
    await tabTo(page, contentBox(page), 'Shift+Tab')
    await keyboard.press('Control+Enter')
    await expect(savedStatus(page)).toBeVisible()
    expect((await receivedBytes(request, itemId)).toString()).toBe(documentedPayload)
  })
})

test('a menu closes with Escape and gives the focus back, and Ctrl+Enter with errors goes to the first of them', async ({
  page,
}) => {
  await page.goto('/')
  const account = page.getByRole('banner').getByRole('button', { name: 'Account and appearance' })
  await tabTo(page, account)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(account).toBeFocused()

  await page.getByRole('button', { name: 'Open a sample item' }).click()
  await itemIdField(page).fill('not/allowed')
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page.getByRole('button', { name: /^Item ID/ }).click()
  await expect(itemIdField(page)).toBeFocused()
  await expect(itemIdField(page)).toHaveAttribute('aria-invalid', 'true')
})
