import { expect, test } from './fixtures.ts'
import { watchLayoutShift } from './layoutShift.ts'

test('the editor opens on an empty browser and offers to sign in', async ({ page, checkA11y }) => {
  await page.goto('/')
  await expect(page).toHaveTitle('New item')
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
  await checkA11y()
})

test('nothing moves while the parts of the first screen come', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 1400 })
  const layoutShift = await watchLayoutShift(page)
  await page.goto('/')
  await expect(page.getByRole('textbox', { name: 'Content', exact: true })).toBeVisible()
  expect(await layoutShift()).toBe(0)
})

test('the production build forbids foreign script on both pages, as header and as meta tag', async ({
  page,
  request,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/requires 'TrustedHTML'/)
  for (const path of ['/', '/auth-redirect.html']) {
    const answer = await request.get(path)
    expect(answer.headers()['content-security-policy']).toContain("script-src 'self'")
    expect(await answer.text()).toContain('http-equiv="Content-Security-Policy"')
  }
  await page.goto('/')
  const isRefused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>text made into HTML</b>'
      return false
    } catch {
      return true
    }
  })
  expect(isRefused).toBe(true)
})
