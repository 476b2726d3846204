import type { Locator } from '@playwright/test'
import { fillFindableItem, headline } from './finding.ts'
import { expect, test } from './fixtures.ts'
import { itemIdField } from './form.ts'
import { startHost } from './host.ts'
import { previewRegion } from './payload.ts'
import { acceptIfAsked, accountButton, openSignedIn, signIn } from './signIn.ts'
import { savedStatus, submitAndWait, submitButton } from './submit.ts'

test('a presenter signs in, submits, shows a failure and goes on with a copy, all in sight at 150%', async ({
  page,
  uniqueItemId,
  allowConsoleErrors,
  checkA11y,
}) => {
  allowConsoleErrors(/status of 403/)
  // 1280 × 720 at 150%.
  await page.setViewportSize({ width: 853, height: 480 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Present it' }).click()
  const end = page.getByRole('button', { name: 'End presenting' })
  await expect(end).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
  // The audience sees that this is no real tenant.
  await expect(page.getByRole('banner').getByText('Sandbox', { exact: true })).toBeInViewport({ ratio: 1 })
  await checkA11y()

  await signIn(page)
  // The way to the sign-in page did not end it.
  await expect(end).toBeInViewport({ ratio: 1 })
  const itemId = `${uniqueItemId()}x1`
  await itemIdField(page).fill(itemId)
  await submitButton(page).click()
  await expect(savedStatus(page)).toBeInViewport()
  await expect(page.getByRole('tabpanel').getByRole('button', { name: 'Duplicate' })).toBeInViewport({ ratio: 1 })

  await page.getByRole('button', { name: 'Try a failure' }).click()
  await page.getByRole('menuitem', { name: 'The connection belongs to another app (403)' }).click()
  await expect(
    page.getByText('The next submit will fail: The connection belongs to another app (403).'),
  ).toBeInViewport({ ratio: 1 })
  await checkA11y()
  await submitButton(page).click()
  await expect(page.getByText(/^Played on purpose/)).toBeInViewport()
  await expect(page.getByRole('alert')).toContainText('You don’t have permission (403)')
  await checkA11y()

  await page.getByRole('banner').getByRole('button', { name: 'New', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Duplicate of this one' }).click()
  await expect(itemIdField(page)).toHaveValue(itemId.replace(/1$/, '2'))
  await expect(end).toBeInViewport({ ratio: 1 })
  await submitButton(page).click()
  await expect(savedStatus(page)).toContainText(itemId.replace(/1$/, '2'))
  await end.click()
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused()
})

test('a presenter steps through the payload by the arrow keys, and reads a sentence about each line', async ({
  page,
  checkA11y,
}) => {
  await page.setViewportSize({ width: 853, height: 480 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Present it' }).click()
  const region = previewRegion(page)
  const chosen = region.locator('[data-chosen]')
  const sentence = page.locator('[data-told]')
  await region.focus()
  await expect(region).toContainText('"grant"')
  // The lines are wrapped before an audience, and that part comes late: whoever reads them stays there.
  await expect(region).toHaveAttribute('data-wrapped', 'true')
  await expect(region).toBeFocused()
  const count = Number(
    /^\d+/.exec(
      (await region.getAttribute('aria-describedby').then((id) => page.locator(`#${id}`).textContent())) ?? '',
    ),
  )
  await region.focus()
  const told: string[] = []
  const places = new Set<string>()
  for (let line = 1; line <= count; line += 1) {
    await page.keyboard.press('ArrowDown')
    await expect(chosen).toHaveAttribute('data-number', String(line))
    await expect(chosen).toBeInViewport()
    await expect(sentence).toBeInViewport({ ratio: 1 })
    await expect(sentence).toHaveAttribute('data-told', String(line - 1))
    told.push((await sentence.textContent()) ?? '')
    // It lies over no line, is read without scrolling, and moves nothing; lines are seen whole or not at all.
    expect(await gapBetween(sentence, chosen)).toBeGreaterThanOrEqual(0)
    expect(await sentence.evaluate((strip) => strip.scrollHeight <= strip.clientHeight)).toBe(true)
    places.add(JSON.stringify(await sentence.boundingBox()))
    await expect.poll(() => region.evaluate((view) => [view.scrollTop % 20, view.clientHeight % 20])).toEqual([0, 0])
  }
  expect(told.filter((text) => !/^[A-Z“].*\.$/.test(text))).toEqual([])
  expect(places.size).toBe(1)
  expect(told).toContain('Access entry 1: everyone including guests can find the item.')
  expect(told).toContain('“grant” lets them find the item, unless another entry denies it.')
  expect(told).toContain('The full text of the item, which search and Copilot read.')
  await expect(region).toBeFocused()

  await page.keyboard.press('Home')
  await expect(chosen).toHaveAttribute('data-number', '1')
  for (let line = 2; line <= 4; line += 1) await page.keyboard.press('ArrowDown')
  await expect(
    page.getByText('Line 4: "type": "everyone", Who this entry is about: everyone including guests.'),
  ).toBeAttached()
  await checkA11y()
  await page.keyboard.press('Escape')
  await expect(chosen).toHaveCount(0)
  await expect(sentence).toHaveCount(0)
  // A click says the same and shows the field, and the steps go on from there; a double one leads to the field.
  await region.getByText('"accessType"').click()
  await expect(sentence).toHaveText(/^“grant” lets them/)
  await expect(region).toBeFocused()
  const entry = page.getByRole('group', { name: 'Access entry 1' })
  await expect(entry).toBeInViewport()
  await expect(entry).toHaveCSS('outline-style', 'solid')
  await checkA11y()
  await page.keyboard.press('ArrowDown')
  await expect(chosen).toHaveAttribute('data-number', '7')
  await region.getByText('"assignee"').click()
  const assignee = page.getByRole('textbox', { name: 'assignee', exact: true })
  await expect(assignee).toHaveCSS('outline-style', 'solid')
  await expect(assignee).toBeInViewport({ ratio: 1 })
  await expect(region).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(assignee).toBeFocused()
  await region.getByText('"accessType"').dblclick()
  await expect(page.getByRole('combobox', { name: 'Access', exact: true })).toBeFocused()
})

test('who presents is asked before the show for what Find and names need, and not in it', async ({
  page,
  uniqueItemId,
  checkA11y,
}) => {
  await page.setViewportSize({ width: 853, height: 480 })
  // Where nobody has allowed it yet.
  const host = await startHost({ folder: '/' })
  await page.goto(host.url)
  await page.getByRole('button', { name: 'Present it' }).click()
  const ask = page.getByRole('button', { name: 'Ask for permissions now' })
  await expect(ask).toBeHidden()
  await signIn(page)
  await expect(ask).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'End presenting' })).toBeInViewport({ ratio: 1 })
  await checkA11y()
  // The name of the item stands whole beside it.
  const title = page.getByRole('heading', { level: 1 })
  expect(await title.evaluate((heading) => heading.scrollWidth <= heading.clientWidth)).toBe(true)
  await ask.click()
  const dialog = page.getByRole('dialog', { name: 'Ask for permissions before the show?' })
  await expect(dialog).toContainText(/names of people, names of groups, who is in a group/)
  await dialog.getByText('What Microsoft Entra calls them').click()
  await expect(dialog.getByText('GroupMember.ReadBasic.All')).toBeInViewport()
  await checkA11y()
  await dialog.getByRole('button', { name: 'Not now' }).click()
  await expect(ask).toBeFocused()
  await ask.click()
  await dialog.getByRole('button', { name: 'Go to the permission page' }).click()
  await acceptIfAsked(page)
  // Back on the stage, with nothing left to ask.
  await expect(page.getByRole('button', { name: 'End presenting' })).toBeInViewport({ ratio: 1 })
  await itemIdField(page).fill(uniqueItemId())
  await submitButton(page).click()
  await expect(savedStatus(page)).toBeVisible()
  await page.getByRole('button', { name: 'See whether it is found' }).click()
  await expect(page.getByRole('tabpanel').getByText(/^Yes\. You can find it in search/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Allow searching' })).toBeHidden()
  await expect(ask).toBeHidden()
  await host.stop()
})

test('who declines before the show stays signed in, and is not asked again', async ({ page }) => {
  const host = await startHost({ folder: '/' })
  await page.goto(host.url)
  await page.getByRole('button', { name: 'Present it' }).click()
  await signIn(page)
  const ask = page.getByRole('button', { name: 'Ask for permissions now' })
  await ask.click()
  await page.getByRole('button', { name: 'Go to the permission page' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(accountButton(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'End presenting' })).toBeVisible()
  await expect(ask).toBeHidden()
  await host.stop()
})

for (const [width, height] of [
  [360, 740],
  [683, 450],
] as const) {
  test(`while presenting at ${width} × ${height}, every button and every tab is in reach`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openSignedIn(page)
    await page.getByRole('button', { name: 'Present it' }).click()
    await expect(itemIdField(page)).toHaveValue('TICKET42')
    for (const name of ['New', 'Try a failure', 'End presenting']) {
      await expect(page.getByRole('banner').getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
    }
    await page.getByRole('banner').getByRole('button', { name: 'New', exact: true }).click()
    await expect(page.getByRole('menuitem', { name: 'Duplicate of this one' })).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('tab', { name: 'Find' })).toBeInViewport({ ratio: 1 })
    await expect(itemIdField(page)).toBeInViewport({ ratio: 1 })
  })
}

for (const [width, height] of [
  [853, 480],
  [1366, 768],
] as const) {
  test(`while presenting at ${width} × ${height}, a hint stands whole beside its line and never over it, and a list below its field`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await page.getByRole('button', { name: 'Open a sample item' }).click()
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    const marks = previewRegion(page).getByRole('button', { name: /^Why this line is here/ })
    const hint = page.locator('[data-hint]:popover-open')
    await expect(marks.first()).toBeVisible()
    for (const mark of await marks.all()) {
      const line = mark.locator('xpath=ancestor::*[@data-number]')
      // Its line may move while the larger type settles.
      await expect(async () => {
        await page.getByRole('heading', { level: 1 }).hover({ timeout: 2000 })
        await mark.hover({ timeout: 2000 })
        await expect(hint).toBeInViewport({ ratio: 1, timeout: 500 })
        const gap = await gapBetween(hint, line)
        expect(gap).toBeGreaterThanOrEqual(0)
        expect(gap).toBeLessThan(3)
        // No beginning of a line hangs out of it.
        await expect(hint).toHaveCSS('text-indent', '0px', { timeout: 500 })
        // The pointer can go from one into the other.
        const box = await hint.boundingBox({ timeout: 500 })
        if (box === null) throw new Error('The hint has no box.')
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 20 })
        await expect(hint).toBeVisible({ timeout: 500 })
      }).toPass({ timeout: 15_000 })
    }

    const box = page.getByRole('combobox', { name: 'Person or group' }).first()
    await box.scrollIntoViewIfNeeded()
    await box.fill('')
    const list = page.getByRole('listbox', { name: 'Suggestions' })
    await expect(list).toBeInViewport()
    await expect.poll(() => gapBetween(list, box)).toBeLessThan(12)
    await page.keyboard.press('Escape')

    // A long menu scrolls: it never hides what opened it.
    const opener = page.getByRole('button', { name: 'Try a failure' })
    await opener.click()
    const menu = page.getByRole('menu', { name: 'Try a failure' }).locator('..')
    await expect(menu).toBeInViewport({ ratio: 1 })
    expect(await gapBetween(menu, opener)).toBeGreaterThanOrEqual(0)
  })
}

/**
 * How far two boxes are from each other, in pixels; less than nothing where one lies over the other. Throws where one of
 * them is gone, and soon: who asks again must not wait here for a hint that closed meanwhile.
 */
async function gapBetween(one: Locator, other: Locator): Promise<number> {
  const [a, b] = await Promise.all([one.boundingBox({ timeout: 500 }), other.boundingBox({ timeout: 500 })])
  if (a === null || b === null) return Number.POSITIVE_INFINITY
  const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width)
  return Math.max(across, a.y - b.y - b.height, b.y - a.y - a.height)
}

test('who presents sees at once where to allow searching', async ({
  page,
  uniqueItemId,
  allowConsoleErrors,
  checkA11y,
}) => {
  // The token service says no with a 400 until searching is allowed.
  allowConsoleErrors(/status of 400.*token/)
  await page.setViewportSize({ width: 853, height: 480 })
  // Where nobody has allowed it yet.
  const host = await startHost({ folder: '/' })
  await page.goto(host.url)
  await signIn(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await fillFindableItem(page, uniqueItemId())
  await submitAndWait(page)
  await page.getByRole('button', { name: 'See whether it is found' }).click()
  await expect(headline(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Allow searching' })).toBeInViewport({ ratio: 1 })
  await checkA11y()
  // Whoever allows it finds the form where it was, and not at the field that had the focus before.
  const form = page.getByRole('main')
  await form.evaluate((element) => element.scrollTo(0, 0))
  await page.getByRole('button', { name: 'Allow searching' }).click()
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(form.locator(':focus')).toHaveCount(1)
  expect(await form.evaluate((element) => element.scrollTop)).toBe(0)
  await host.stop()
})
