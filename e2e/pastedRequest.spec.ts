import { expect, test } from './fixtures.ts'
import { accessEntry, connectionField, itemIdField, propertyField, whoBox } from './form.ts'
import { importDialog, importIntoForm, openImport } from './importing.ts'
import { acceptIfAsked, chooseAccount } from './signIn.ts'
import { savedStatus } from './submit.ts'

const request = `curl -X PUT 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/TICKET 77' -H 'Authorization: Bearer eyJ0eXAi.abc.def' -H 'Content-Type: application/json' -d '{"acl":[{"type":"User","value":"nadia@contoso.example","accessType":"grant"}],"properties":{"title":"Zürich gateway","priority":"1","tags":["a","b"],"createdDateTime":"28.11.2026"},"content":"Card payments fail"}'`

test('a request with five mistakes is mended in two presses after its import; only who may find it is left to choose', async ({
  page,
  checkA11y,
}) => {
  await page.goto('/')
  // Signed out, the list of connections leads to the sign-in.
  await connectionField(page).click()
  await page.getByRole('option', { name: 'Sign in to see your connections' }).click()
  await chooseAccount(page, 'administrator')
  await acceptIfAsked(page)
  await expect(connectionField(page)).toBeFocused()

  await page.getByRole('button', { name: 'Paste a payload' }).click()
  await importDialog(page).getByRole('textbox', { name: 'Payload' }).fill(request)
  const changes = importDialog(page).getByRole('region', { name: 'Changes' })
  await expect(changes).toContainText('The text “1” becomes a number.')
  await expect(changes).toContainText('“User” is written “user”.')
  await checkA11y()
  await importIntoForm(page)

  const count = page.getByRole('button', { name: '2 things to fix, 1 to check' })
  await expect(page.getByRole('tab', { name: 'Problems 3' })).toBeVisible()
  await count.click()
  const all = page.getByRole('button', { name: 'Apply 2 fixes' })
  await expect(all).toHaveAccessibleDescription(/Use a safe item ID: TICKET77 .* Rename to “createdAt”/)
  await checkA11y()
  await all.click()
  await expect(itemIdField(page)).toHaveValue('TICKET77')
  await expect(page.getByRole('region', { name: 'To fix' })).toContainText('/acl/0/value')
  // One thing alone is gone to.
  await page.getByRole('button', { name: '1 thing to fix' }).click()
  await expect(whoBox(accessEntry(page, 1))).toBeFocused()
  await page.getByRole('tab', { name: 'Payload' }).click()
  await expect(page.getByRole('region', { name: 'Payload preview' })).toContainText('"createdAt": "2026-11-2')
})

test('who imports signed out and signs in to submit is led to what is to fix first, and then submits', async ({
  page,
  uniqueItemId,
  checkA11y,
}) => {
  const url = `https://graph.microsoft.com/v1.0/external/connections/tickets/items/${uniqueItemId()}`
  const body =
    '{"acl":[{"type":"everyone","value":"everyone","accessType":"grant"}],"properties":{"title":"A","createdDateTime":"28.11.2026"}}'
  await page.goto('/')
  const dialog = await openImport(page)
  await dialog.getByRole('textbox', { name: 'Payload' }).fill(`PUT ${url} HTTP/1.1\n\n${body}`)
  await importIntoForm(page)
  await page.getByRole('button', { name: 'Sign in to submit' }).click()
  await chooseAccount(page, 'administrator')
  await acceptIfAsked(page)
  const resume = page.getByRole('status').filter({ hasText: 'You were about to submit this item' })
  await expect(resume).toContainText('1 thing to fix first.')
  await expect(resume.getByRole('button', { name: 'Submit now' })).toHaveCount(0)
  await checkA11y()
  await resume.getByRole('button', { name: 'Go to it' }).click()
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Rename to “createdAt”/ })
    .click()
  // The fix leads to what came of the field that it took away, and says so beside it.
  const created = propertyField(page, 'createdAt')
  await expect(created).toBeFocused()
  await expect(created).toBeInViewport({ ratio: 1 })
  await expect(page.locator('[data-hint^="Done: Rename to “createdAt”"]')).toBeVisible()
  await expect(page.locator('[data-lit]')).toHaveText(/"createdAt"/)
  await resume.getByRole('button', { name: 'Submit now' }).click()
  await expect(savedStatus(page)).toBeVisible()
  await expect(resume).toHaveCount(0)
})
