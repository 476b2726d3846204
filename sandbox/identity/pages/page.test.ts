import { html } from 'hono/html'
import { expect, test } from 'vitest'
import { pageResponse } from './page.ts'

test('a page names an icon that its policy allows, so that no browser asks the host for one', async () => {
  const page = await pageResponse({ title: 'Pick an account', body: html`<p>Who?</p>` })
  expect(await page.text()).toContain('<link rel="icon" href="data:,">')
  expect(page.headers.get('Content-Security-Policy')).toContain('img-src data:')
})
