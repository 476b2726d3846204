import { draftNames, newDraft, openDrafts, typeSaved } from './draftsList.ts'
import { expect, test } from './fixtures.ts'
import { contentBox, itemIdField, typeContent } from './form.ts'
import { accountButton, chooseAccount, openSignedIn, people, signIn } from './signIn.ts'

test('drafts are found, named, copied, deleted and brought back', async ({ page, checkA11y }) => {
  await page.goto('/')
  await typeSaved(page, 'FIRST')
  await typeContent(page, 'The first text.')
  await newDraft(page, 'SECOND')
  await newDraft(page, 'THIRD')
  const dialog = await openDrafts(page)
  await expect(draftNames(dialog)).toHaveText(['THIRD', 'SECOND', 'FIRST'])
  await expect(dialog.getByRole('listitem').first()).toContainText('Open here')
  await checkA11y()

  await test.step('search', async () => {
    await dialog.getByRole('searchbox', { name: 'Search drafts' }).fill('sec')
    await expect(draftNames(dialog)).toHaveText(['SECOND'])
    await dialog.getByRole('searchbox', { name: 'Search drafts' }).fill('nothing')
    await expect(dialog).toContainText('No draft matches.')
    await dialog.getByRole('searchbox', { name: 'Search drafts' }).fill('')
  })

  await test.step('rename, by keys alone; Esc keeps the name and the list open', async () => {
    await dialog.getByRole('button', { name: 'Rename FIRST' }).press('Enter')
    await page.keyboard.type('My ticket')
    await page.keyboard.press('Escape')
    await expect(dialog.getByRole('button', { name: 'Open FIRST' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Rename FIRST' }).press('Enter')
    await page.keyboard.type('My ticket')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: 'Open My ticket' })).toBeVisible()
  })

  await test.step('duplicate', async () => {
    await dialog.getByRole('button', { name: 'Duplicate My ticket' }).click()
    await expect(draftNames(dialog)).toHaveText(['Copy of My ticket', 'THIRD', 'SECOND', 'My ticket'])
  })

  await test.step('delete and undo, also the draft that is open', async () => {
    await dialog.getByRole('button', { name: 'Delete SECOND' }).click()
    await expect(draftNames(dialog)).toHaveText(['Copy of My ticket', 'THIRD', 'My ticket'])
    await dialog.getByRole('button', { name: 'Undo' }).click()
    await expect(draftNames(dialog)).toHaveText(['Copy of My ticket', 'THIRD', 'SECOND', 'My ticket'])
    await dialog.getByRole('button', { name: 'Delete THIRD' }).click()
    await expect(draftNames(dialog)).toHaveText(['Copy of My ticket', 'SECOND', 'My ticket'])
    await dialog.getByRole('button', { name: 'Undo' }).click()
    await expect(draftNames(dialog)).toHaveText(['Copy of My ticket', 'THIRD', 'SECOND', 'My ticket'])
  })

  await test.step('open the copy: it has the text of the first', async () => {
    await dialog.getByRole('button', { name: 'Open Copy of My ticket' }).click()
    await expect(dialog).toBeHidden()
    await expect(itemIdField(page)).toHaveValue('FIRST')
    await expect(itemIdField(page)).toBeFocused()
    await expect(contentBox(page)).toHaveText('The first text.')
    await page.reload()
    await expect(contentBox(page)).toHaveText('The first text.')
  })
})

test('drafts go into a file and come back from it, and nothing is replaced', async ({ page }) => {
  await page.goto('/')
  await typeSaved(page, 'ONE')
  await typeContent(page, 'Text\nof one.')
  await newDraft(page, 'TWO')
  const dialog = await openDrafts(page)
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Export all' }).click()
  const file = await (await downloading).path()
  await dialog.getByLabel('Draft file').setInputFiles(file)
  await expect(draftNames(dialog)).toHaveCount(4)

  await dialog.getByLabel('Draft file').setInputFiles({
    name: 'payload.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"acl":[]}'),
  })
  await expect(dialog.getByRole('alert')).toContainText('This file holds no drafts')
  await expect(draftNames(dialog)).toHaveCount(4)
  await dialog.getByRole('button', { name: 'Open ONE' }).first().click()
  await expect(contentBox(page)).toContainText('of one.')
})

test('another user sees no draft of the first, nor does who is signed out; what was written signed out is taken over by choice', async ({
  page,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/status of 40[03]/)
  await page.goto('/')
  await typeSaved(page, 'EARLIER')
  await newDraft(page, 'BEFORE')
  await signIn(page)
  const offer = page.getByText('Save this draft to your account?')
  await expect(offer).toBeVisible()
  await page.getByRole('button', { name: 'Keep it private' }).click()
  await expect(offer).toBeHidden()
  await expect(itemIdField(page)).toHaveValue('BEFORE')
  await newDraft(page, 'SECRET')

  await accountButton(page).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
  await expect(itemIdField(page)).toHaveValue('')
  await expect(page.getByText('Your drafts are kept on this device. Sign in to see them.')).toBeVisible()
  const signedOut = await openDrafts(page)
  await expect(signedOut).toContainText('Sign in to see your drafts.')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await chooseAccount(page, 'guest')
  const accept = page.getByRole('button', { name: 'Accept', exact: true })
  const back = page.getByRole('link', { name: 'Return to the application without granting consent' })
  await expect(accept.or(back).or(accountButton(page))).toBeVisible()
  if (await accept.isVisible()) await accept.click()
  else if (await back.isVisible()) {
    await back.click()
    await page.getByRole('button', { name: 'Sign in without Graph permissions' }).click()
    await chooseAccount(page, 'guest')
    await expect(accept.or(accountButton(page))).toBeVisible()
    if (await accept.isVisible()) await accept.click()
  }
  await expect(accountButton(page)).toHaveAccessibleName(`Account: ${people.guest}`)
  await expect(itemIdField(page)).toHaveValue('')
  const others = await openDrafts(page)
  await expect(others).toContainText('No drafts yet.')
  await page.keyboard.press('Escape')
  await accountButton(page).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()

  await signIn(page)
  await expect(itemIdField(page)).toHaveValue('SECRET')
  await expect(draftNames(await openDrafts(page))).toHaveText(['SECRET', 'BEFORE', 'EARLIER'])
})

test('everything on this device is forgotten after a second press', async ({ page, checkA11y }) => {
  await openSignedIn(page)
  await typeSaved(page, 'GONE')
  const dialog = await openDrafts(page)
  await dialog.getByRole('button', { name: 'Forget everything on this device' }).click()
  await checkA11y()
  await dialog.getByRole('button', { name: 'Keep everything' }).click()
  await expect(draftNames(dialog)).toHaveText(['GONE'])
  await dialog.getByRole('button', { name: 'Forget everything on this device' }).click()
  const reloaded = page.waitForEvent('load')
  await dialog.getByRole('button', { name: 'Forget everything', exact: true }).click()
  await reloaded
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
  await expect(itemIdField(page)).toHaveValue('')
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  expect(keys.filter((key) => /token|account|external-item-editor\.(?:draft|tab|owner|session)/i.test(key))).toEqual([])
  await expect(await openDrafts(page)).toContainText('No drafts yet.')
})

test('the list fits a phone', async ({ page, checkA11y }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await typeSaved(page, 'a-long-item-id-without-any-space-in-it-that-has-to-break-somewhere-1234567890')
  const dialog = await openDrafts(page)
  await expect(draftNames(dialog)).toHaveCount(1)
  await checkA11y()
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
})

test('a full disk is said, typing goes on, and the draft can be downloaded; it is saved once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  const session = await context.newCDPSession(page)
  const { origin } = new URL(baseURL ?? '')
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.goto('/')
  await itemIdField(page).fill('FULL')
  await expect(page.getByText('in this tab only')).toBeVisible()
  // Too much for the tab as well.
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    `${'A line of much text. '.repeat(400_000)}The end.`,
  )
  await contentBox(page).click()
  await page.keyboard.press('Control+V')
  await expect(page.getByText('The draft is not saved on this device')).toBeVisible()
  await itemIdField(page).fill('FULLER')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the draft' }).click()
  expect((await downloading).suggestedFilename()).toBe('FULLER.draft.json')
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await expect(page.getByText(/^Draft saved [\d:]+$/)).toBeVisible({ timeout: 60_000 })
  await page.reload()
  await expect(itemIdField(page)).toHaveValue('FULLER')
})
