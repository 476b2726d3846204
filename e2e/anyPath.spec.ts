import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { type HostHabits, startHost, startSite } from './host.ts'
import { accountButton, signIn } from './signIn.ts'
import { fillSimpleItem } from './simpleItem.ts'
import { submitAndWait } from './submit.ts'

// One build, put on hosts that differ: nothing in it may know where it is.

const hosts: readonly (HostHabits & { readonly name: string })[] = [
  { name: 'at the top of a host', folder: '/' },
  { name: 'in a folder of a host', folder: '/tools/editor/' },
  { name: 'on a host that sends no headers', folder: '/tools/editor/', sendsNoHeaders: true },
  { name: 'on a host that strips .html and queries', folder: '/editor/', strips: true },
]

for (const { name, ...habits } of hosts) {
  test(`${name}, a person signs in, sends an item, and signs out to the editor`, async ({ page, uniqueItemId }) => {
    await withHost(habits, async (url) => {
      await page.goto(url)
      await signIn(page)
      expect(page.url()).toBe(url)
      await fillSimpleItem(page, uniqueItemId())
      await submitAndWait(page)
      // A late part, and the look of the page, come from the same folder.
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(page.getByRole('dialog', { name: 'Import' })).toBeVisible()
      await page.keyboard.press('Escape')
      await accountButton(page).click()
      await page.getByRole('menuitem', { name: 'Sign out' }).click()
      await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
      expect(page.url()).toBe(url)
    })
  })
}

for (const [folder, deep] of [
  ['/', 'connections/tickets/items/T1?from=mail#top'],
  ['/tools/editor/', 'connections/tickets/?from=mail#top'],
] as const) {
  test(`a deep address below ${folder} opens the editor`, async ({ page, allowConsoleErrors }) => {
    // The files that are not beside a deep address.
    allowConsoleErrors(/early\.js|assets\/|MIME type/)
    await withHost({ folder }, async (url) => {
      await page.goto(url + deep)
      await expectEditor(page)
      expect(page.url()).toBe(`${url}?from=mail#top`)
    })
  })
}

test('an address without the slash at the end opens the editor', async ({ page, allowConsoleErrors }) => {
  allowConsoleErrors(/early\.js|assets\/|MIME type/)
  await withHost({ folder: '/tools/editor/' }, async (url) => {
    await page.goto(url.replace(/\/$/, ''))
    await expectEditor(page)
    expect(page.url()).toBe(url)
  })
})

test('a page whose script is gone says so, and what to do', async ({ page, allowConsoleErrors }) => {
  allowConsoleErrors(/404/)
  await withHost({ folder: '/editor/', misses: /^assets\/index-.*js$|early\.js/ }, async (url) => {
    await page.goto(url)
    await expect(page.getByText('files are missing on the server')).toBeVisible()
  })
  await withHost({ folder: '/editor/', misses: /^assets\/.*js$/ }, async (url) => {
    await page.goto(url)
    await expect(page.getByText('It may have been updated: reload the page.')).toBeVisible()
  })
})

test('a redirect page whose script is gone says so and links back', async ({ page, allowConsoleErrors, checkA11y }) => {
  allowConsoleErrors(/404/)
  await withHost({ folder: '/editor/', misses: /^assets\/auth-redirect.*js$/ }, async (url) => {
    await page.goto(`${url}auth-redirect.html#code=x&state=y`)
    await expect(page.getByRole('status')).toContainText('Sign-in could not be finished')
    await checkA11y()
    await page.getByRole('link', { name: 'Open the editor' }).click()
    await expectEditor(page)
  })
})

test('in a frame of another site the page does not run', async ({ page }) => {
  await withHost({ folder: '/', sendsNoHeaders: true }, async (url) => {
    const site = await startSite(`<!doctype html><title>Another site</title><iframe title="Framed" src="${url}">`)
    await page.goto(site.url)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByText('The editor does not run inside another site.')).toBeVisible()
    await expect(frame.getByRole('button')).toHaveCount(0)
    const [tab] = await Promise.all([page.context().waitForEvent('page'), frame.getByRole('link').click()])
    await expectEditor(tab)
    await site.stop()
  })
})

async function withHost(habits: HostHabits, story: (url: string) => Promise<void>): Promise<void> {
  const host = await startHost(habits)
  try {
    await story(host.url)
  } finally {
    await host.stop()
  }
}

async function expectEditor(page: Page): Promise<void> {
  await expect(page.getByRole('combobox', { name: 'Connection', exact: true })).toBeVisible()
}
