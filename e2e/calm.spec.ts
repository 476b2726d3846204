import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { chooseConnection, fillProperty, itemIdField, propertyField, startItem } from './form.ts'
import { openSignedIn, signIn } from './signIn.ts'
import { fillSimpleItem } from './simpleItem.ts'
import { savedStatus, submitAndWait, submitButton } from './submit.ts'

test('what is above the account stays where it is when somebody signs in', async ({ page }) => {
  await page.goto('/')
  const version = page.getByRole('combobox', { name: 'API version' })
  const before = await version.boundingBox()
  await signIn(page)
  expect(await version.boundingBox()).toEqual(before)
})

test.describe('where the start stands above the form', () => {
  test.use({ viewport: { width: 1000, height: 900 } })

  test('who scrolls to a field while the start is there finds the field where it was', async ({ page }) => {
    await openSignedIn(page)
    await itemIdField(page).fill('T1')
    const start = page.getByRole('region', { name: 'Start' })
    await expect(start).toBeVisible()
    const content = page.getByRole('region', { name: 'Content' })
    await content.scrollIntoViewIfNeeded()
    await page.getByRole('main').evaluate((main) => main.scrollTo({ top: main.scrollHeight }))
    const before = await content.boundingBox()
    await expect(start).toHaveCount(0)
    expect(Math.abs((await topOf(content)) - (before?.y ?? 0))).toBeLessThan(1)
  })

  test('the start folds with the choice of a connection, and what is aimed at after that stays where it is', async ({
    page,
  }) => {
    await openSignedIn(page)
    const start = page.getByRole('region', { name: 'Start' })
    await chooseConnection(page, 'tickets')
    await expect(start).toHaveCount(0)
    await atRest(page)
    const add = page.getByRole('button', { name: 'Add people or groups' })
    const aim = await centerOf(add)
    // The press that leaves the connection moves nothing, and what was aimed at before is hit.
    const id = await centerOf(itemIdField(page))
    await page.mouse.move(id.x, id.y)
    await page.mouse.down()
    expect(await centerOf(add)).toEqual(aim)
    await page.mouse.up()
    await expect(itemIdField(page)).toBeFocused()
    expect(await centerOf(add)).toEqual(aim)
    await page.mouse.click(aim.x, aim.y)
    await expect(page.getByRole('group', { name: 'Access entry 1' })).toBeVisible()
  })

  test('a connection that is typed and left by Tab folds the start', async ({ page, allowConsoleErrors }) => {
    allowConsoleErrors(/status of 404/)
    await openSignedIn(page)
    await page.getByRole('combobox', { name: 'Connection', exact: true }).pressSequentially('mine')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('region', { name: 'Start' })).toHaveCount(0)
    await expect(itemIdField(page)).toBeFocused()
    await expect(itemIdField(page)).toBeInViewport()
  })

  test('the start folds once somebody has been added to an item that goes on in its connection', async ({
    page,
    uniqueItemId,
    allowConsoleErrors,
  }) => {
    // Whoever reads names for the first time is asked for it.
    allowConsoleErrors(/status of 400/)
    await startItem(page, 'tickets', uniqueItemId())
    await page.getByRole('toolbar', { name: 'Item' }).getByRole('button', { name: 'New' }).click()
    await page.getByRole('menuitem', { name: 'Empty item' }).click()
    await expect(propertyField(page, 'title')).toBeFocused()
    const start = page.getByRole('region', { name: 'Start' })
    await page.getByRole('button', { name: 'Add people or groups' }).click()
    await expect(page.getByRole('group', { name: 'Access entry 1' })).toBeVisible()
    await expect(start).toBeVisible()
    await page.keyboard.type('Everyone')
    await page.getByRole('option', { name: 'Everyone except guests' }).click()
    await expect(start).toHaveCount(0)
  })

  test('a connection that is typed and left with a press moves nothing', async ({ page, allowConsoleErrors }) => {
    allowConsoleErrors(/status of 404/)
    await openSignedIn(page)
    const start = page.getByRole('region', { name: 'Start' })
    const connection = page.getByRole('combobox', { name: 'Connection', exact: true })
    await connection.pressSequentially('mine')
    const add = page.getByRole('button', { name: 'Add people or groups' })
    const aim = await centerOf(add)
    await page.mouse.click(aim.x, aim.y)
    const entry = page.getByRole('group', { name: 'Access entry 1' })
    await expect(entry).toBeVisible()
    await expect(start).toBeVisible()
  })
})

for (const [width, height] of [
  [1366, 900],
  [683, 450],
] as const) {
  test(`at ${width} × ${height} Submit without properties leads to the title, with what is wrong in sight, and typing moves nothing`, async ({
    page,
    uniqueItemId,
  }) => {
    await page.setViewportSize({ width, height })
    await startItem(page, 'tickets', uniqueItemId())
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('button', { name: 'Add people or groups' })).toBeFocused()
    await expect(page.getByText('Add who can find the item.')).toBeInViewport({ ratio: 1 })
    await page.getByRole('button', { name: 'Allow everyone including guests' }).click()
    await page.keyboard.press('Control+Enter')
    const title = propertyField(page, 'title')
    await expect(title).toBeFocused()
    await expect(page.getByText('Fill in at least one property.')).toBeInViewport({ ratio: 1 })
    const before = await title.boundingBox()
    await page.keyboard.type('A')
    await expect(page.getByText('Fill in at least one property.')).toHaveCount(0)
    // What is scrolled for it is so by the time that the page is drawn, which may be a moment after the sentence went.
    await expect.poll(() => title.boundingBox()).toEqual(before)
  })
}

test('on a phone the answer begins at its top, whatever part of the form was in sight', async ({
  page,
  uniqueItemId,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openSignedIn(page)
  await fillSimpleItem(page, uniqueItemId())
  await submitButton(page).click()
  await expect(page.getByText('Item saved', { exact: true }).first()).toBeInViewport({ ratio: 1 })
  await page.getByRole('tab', { name: 'Form' }).click()
  await expect(page.getByRole('region', { name: 'Content' })).toBeInViewport()
})

test('while Graph is busy the Result tab shows by itself', async ({ page, uniqueItemId, allowConsoleErrors }) => {
  allowConsoleErrors(/status of 429/)
  await openSignedIn(page)
  await fillSimpleItem(page, uniqueItemId())
  await page.getByRole('tab', { name: 'Card' }).click()
  await page.getByRole('button', { name: 'Try a failure' }).click()
  await page.getByRole('menuitem', { name: 'Too many requests, wait 3 seconds (429)' }).click()
  await submitButton(page).click()
  await expect(page.getByRole('tab', { name: 'Result' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('tabpanel')).toContainText('Graph is busy: too many requests (429)')
  await expect(savedStatus(page)).toBeVisible()
})

test('once an imported item is saved, nothing moves, and its notice goes when it is out of sight', async ({
  page,
  uniqueItemId,
}) => {
  await openSignedIn(page)
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog
    .getByRole('textbox', { name: 'Payload' })
    .fill(
      `PUT https://graph.microsoft.com/beta/external/connections/tickets/items/${uniqueItemId()}\n\n` +
        '{"acl":[{"type":"everyone","value":"everyone","accessType":"grant"}],"properties":{"title":"A"}}',
    )
  await dialog.getByRole('button', { name: 'Import into form' }).click()
  const notice = page.getByRole('group', { name: 'Import' })
  await expect(notice).toBeVisible()
  await fillProperty(page, 'title', 'Imported')
  await expect(notice).toBeVisible()
  // What can be fixed comes with the first problem.
  await expect(page.getByRole('button', { name: 'Use the tenant ID' })).toBeVisible()
  const title = propertyField(page, 'title')
  await title.scrollIntoViewIfNeeded()
  const before = await title.boundingBox()
  await submitAndWait(page)
  expect(await title.boundingBox()).toEqual(before)
  const content = page.getByRole('region', { name: 'Content' })
  await content.scrollIntoViewIfNeeded()
  await page.getByRole('main').evaluate((main) => main.scrollTo({ top: main.scrollHeight }))
  await expect(notice).toHaveCount(0)
  await expect(content).toBeInViewport()
})

test('in a low window “Accept” of a consent page is in sight', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 853, height: 480 })
  const { clientId, tenant } = await (await page.request.get('/config.json')).json()
  const asked = new URLSearchParams({
    client_id: clientId,
    redirect_uri: new URL('/auth-redirect.html', baseURL).href,
    scope: scopes.map((name) => `https://graph.microsoft.com/${name}`).join(' '),
  })
  await page.goto(`/__sandbox/login/${tenant}/v2.0/adminconsent?${asked}`)
  await expect(page.getByRole('button', { name: 'Accept', exact: true })).toBeInViewport({ ratio: 1 })
})

const scopes = [
  'User.Read',
  'ExternalConnection.ReadWrite.OwnedBy',
  'ExternalItem.ReadWrite.OwnedBy',
  'SensitivityLabel.Read',
]

async function centerOf(part: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await part.boundingBox()
  if (box === null) throw new Error('It is not on the screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Until nothing glides any more. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
}

async function topOf(part: Locator): Promise<number> {
  return (await part.boundingBox())?.y ?? Number.NaN
}

for (const [width, height] of [
  [853, 480],
  [683, 450],
  [800, 900],
  [360, 740],
] as const) {
  test(`at ${width} × ${height} the focus goes into the bars that stay in sight, and the page stays where it is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await page.getByRole('button', { name: 'Open a sample item' }).click()
    const reason = page.getByRole('button', { name: 'Sign in to submit' })
    const scrolled = () => page.evaluate(() => Math.round(scrollY))
    await page.keyboard.press('Control+Enter')
    await expect(reason).toBeFocused()
    expect(await scrolled()).toBe(0)
    await page.mouse.move(width / 2, height / 2)
    await page.mouse.wheel(0, 300)
    await expect.poll(scrolled).toBe(300)
    await page.keyboard.press('Shift+Tab')
    await expect(page.locator('#page-submit :focus')).toBeInViewport()
    expect(await scrolled()).toBe(300)
    const section = page.getByRole('navigation', { name: 'Form sections' }).getByRole('button').first()
    await section.focus()
    expect(await scrolled()).toBe(300)
    // What the bars lie over does not stay under them.
    await page.keyboard.press('Tab')
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab')
      const isUnder = await page.evaluate(() => {
        const focused = document.activeElement
        const bar = document.getElementById('page-submit')?.parentElement
        if (focused === null || bar === null || bar === undefined || bar.contains(focused)) return false
        return focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1
      })
      expect(isUnder).toBe(false)
    }
  })
}
