import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { itemIdField } from './form.ts'
import { startHost } from './host.ts'
import { importDialog, openImport } from './importing.ts'

// The editor's own files are kept on the device once there is work.

test.use({ serviceWorkers: 'allow' })

test('without a network the editor works on, opens again, and has the draft', async ({
  page,
  context,
  allowConsoleErrors,
}) => {
  allowConsoleErrors(/ERR_INTERNET_DISCONNECTED|Failed to fetch/)
  await page.goto('/')
  await itemIdField(page).fill('TICKET42')
  await filesAreKept(page)
  await context.setOffline(true)
  // Parts that were not used yet.
  const dialog = await openImport(page)
  await dialog.getByRole('textbox', { name: 'Payload' }).fill('{ "acl": [], "properties": { "title": "Kept" } }')
  await dialog.getByRole('button', { name: 'Import into form' }).click()
  await expect(importDialog(page)).toBeHidden()
  await page.getByRole('button', { name: 'Drafts', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Drafts' })).toContainText('TICKET42')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+s')

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kept')
  await expect(itemIdField(page)).toHaveValue('TICKET42')
  await expect(page.getByRole('region', { name: 'Payload preview' })).toContainText('"Kept"')
  await page.getByRole('tab', { name: 'Compare' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Compare' })).toBeVisible()
})

test('a new version is said, an old page keeps its parts, and a reload brings the new one', async ({
  page,
  checkA11y,
}) => {
  const release = { note: '' }
  // Another page and another worker: all that a browser looks at.
  const appends = (path: string) => (/^(?:service-worker\.js|early\.js)$/.test(path) ? `\n// ${release.note}` : '')
  const host = await startHost({ folder: '/editor/', appends })
  try {
    await page.goto(host.url)
    await itemIdField(page).fill('TICKET43')
    await filesAreKept(page)
    release.note = 'the next version'
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const notice = page.getByRole('status').filter({ hasText: 'A new version of the editor is ready' })
    await expect(notice).toBeVisible()
    await checkA11y()
    await openImport(page)
    await page.keyboard.press('Escape')
    const early = page.waitForResponse(/early\.js$/)
    await notice.getByRole('button', { name: 'Reload now' }).click()
    expect(await (await early).text()).toContain('the next version')
    await expect(itemIdField(page)).toHaveValue('TICKET43')
  } finally {
    await host.stop()
  }
})

async function filesAreKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
}
