import { expect, test } from './fixtures.ts'
import { itemIdField } from './form.ts'
import { openSignedIn } from './signIn.ts'
import { submitButton } from './submit.ts'

for (const [name, ...inSight] of [
  ['A mistake in the payload (400)', 'Graph rejected the item (400)', /^Graph takes no list without its/],
  ['The connection belongs to another app (403)', 'You don’t have permission (403)', /^If another app made/],
  ['The name is taken (409)', 'Graph reports a conflict (409)', 'Wait a minute, then submit again.'],
  ['Malformed, with no field named (400)', 'Graph rejected the item (400)', 'Submit again'],
] as const) {
  test(`what happened and what to do first are in sight of an audience at once: ${name}`, async ({
    page,
    uniqueItemId,
    allowConsoleErrors,
  }) => {
    allowConsoleErrors(/status of 4\d\d/)
    await page.setViewportSize({ width: 853, height: 480 })
    await openSignedIn(page)
    await page.getByRole('button', { name: 'Present it' }).click()
    await itemIdField(page).fill(uniqueItemId())
    await page.getByRole('button', { name: 'Try a failure' }).click()
    await page.getByRole('menuitem', { name }).click()
    await submitButton(page).click()
    const panel = page.getByRole('tabpanel')
    for (const text of [/^Played on purpose/, ...inSight]) {
      await expect(panel.getByText(text).first()).toBeInViewport({ ratio: 1 })
    }
  })
}
