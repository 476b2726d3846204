import type { BrowserContext, Request } from '@playwright/test'
import { z } from 'zod'
import { openDrafts } from './draftsList.ts'
import { expect, test } from './fixtures.ts'
import { chooseConnection } from './form.ts'
import { keptText } from './keptText.ts'
import { copyPayload } from './payload.ts'
import { accountButton, signIn } from './signIn.ts'
import { fillSimpleItem } from './simpleItem.ts'
import { openDetails, submitAndWait } from './submit.ts'

test('over a whole session no token is anywhere but in the header for Graph and in the sign-in library’s own keeping', async ({
  page,
  context,
  uniqueItemId,
}) => {
  const seen = watchTokens(context)
  const copied: string[] = []
  const copy = async (name: string) => {
    await page.getByRole('button', { name }).click()
    copied.push(await page.evaluate(() => navigator.clipboard.readText()))
  }
  await page.goto('/')
  await signIn(page)
  await fillSimpleItem(page, uniqueItemId())
  await submitAndWait(page)
  await openDetails(page)
  await copy('Copy for support')
  copied.push(await copyPayload(page))
  // All that can be read on the page.
  copied.push(await page.content())
  const drafts = await openDrafts(page)
  const downloading = page.waitForEvent('download')
  await drafts.getByRole('button', { name: 'Export all' }).click()
  const download = await (await downloading).createReadStream()
  copied.push(Buffer.concat(await download.toArray()).toString())
  await page.keyboard.press('Escape')
  // Who comes back gets new tokens without a page.
  await page.reload()
  await expect(accountButton(page)).toBeVisible()
  await chooseConnection(page, 'wiki')

  const kept = await keptText(page)
  const cookies = JSON.stringify(await context.cookies())
  const tokens = await seen.tokens()
  expect(tokens.length).toBeGreaterThanOrEqual(3)
  // The search can find: a token is where it belongs.
  expect(tokens.filter((token) => seen.authorizations().includes(token))).not.toEqual([])
  const places = { requests: seen.sent(), console: seen.said(), kept, cookies, copied: copied.join('\n') }
  for (const [place, text] of Object.entries(places)) {
    expect(text.length, place).toBeGreaterThan(0)
    for (const token of tokens) expect(text.includes(token), `a token in: ${place}`).toBe(false)
  }
  // Headers go to the Graph of the settings alone.
  expect(seen.authorizedHosts()).toEqual([new URL(page.url()).host])
})

const tokenAnswer = z.object({
  access_token: z.string(),
  id_token: z.string().optional(),
  refresh_token: z.string().optional(),
})

/** Listens to all that a browser sends and logs, and knows each token that it was given. */
function watchTokens(context: BrowserContext) {
  const answers: Promise<readonly string[]>[] = []
  const requests: string[] = []
  const headers = new Map<string, string>()
  const logs: string[] = ['console:']
  context.on('console', (message) => logs.push(message.text()))
  context.on('request', (request) => {
    const { authorization, ...others } = request.headers()
    requests.push([request.url(), JSON.stringify(others), isForTokens(request) ? '' : request.postData()].join('\n'))
    if (authorization !== undefined) headers.set(authorization, new URL(request.url()).host)
  })
  context.on('response', (response) => {
    if (!isForTokens(response.request()) || !response.ok()) return
    answers.push(
      response.json().then((body) => {
        const { access_token, id_token, refresh_token } = tokenAnswer.parse(body)
        // Of a signed text the signature is enough: it is in no other.
        return [access_token, id_token, refresh_token].flatMap((token) => token?.split('.').at(-1) ?? [])
      }),
    )
  })
  return {
    tokens: async () => (await Promise.all(answers)).flat(),
    authorizations: () => [...headers.keys()].join('\n'),
    authorizedHosts: () => [...new Set(headers.values())],
    sent: () => requests.join('\n'),
    said: () => logs.join('\n'),
  }
}

/** A new token is asked for with the one that renews. */
function isForTokens(request: Request): boolean {
  return request.method() === 'POST' && new URL(request.url()).pathname.endsWith('/oauth2/v2.0/token')
}
