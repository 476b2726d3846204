import { expect, test } from './fixtures.ts'

test('a part that comes late needs no style of its own, so that it cannot come bare', async ({ page }) => {
  await page.goto('/')
  const drafts = page.getByRole('button', { name: 'Drafts', exact: true })
  await expect(drafts).toBeVisible()
  await page.route(/\.css$/, (route) => route.abort())
  await drafts.click()
  await expect(page.getByRole('dialog', { name: 'Drafts' })).toBeVisible()
})
