import { describe, expect, test } from 'vitest'
import { answerIn, appScopes, oidOf, type TestBrowser, testBrowser, testSandbox } from '../testing/testBrowser.ts'
import { faultCodes, faults } from './faults.ts'

const at = (place: string) => faultCodes().filter((code) => faults[code].place === place)

describe('a problem chosen on the account picker', () => {
  test.each(at('page'))('%s is said on the sign-in page, and nothing goes back to the app', async (code) => {
    const browser = testBrowser(testSandbox().sandbox)
    const page = await browser.post(await browser.authorizeUrl(appScopes), { fault: code })
    expect(page.status).toBe(400)
    expect(await page.text()).toContain(`${code}: ${faults[code].sentence.slice(0, 20)}`)
  })

  test.each(at('code'))('%s refuses the answer once', async (code) => {
    const browser = testBrowser(testSandbox().sandbox)
    await browser.post(await browser.authorizeUrl(appScopes), { fault: code })
    const refused = await browser.redeem(await codeOf(browser))
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({ error_description: expect.stringMatching(`^${code}:`) })
    expect((await browser.redeem(await codeOf(browser))).status).toBe(200)
  })

  test.each(at('renewal'))('%s refuses renewals until somebody signs in anew', async (code) => {
    const browser = testBrowser(testSandbox().sandbox)
    await browser.post(await browser.authorizeUrl(appScopes), { fault: code })
    const tokens = await browser.signIn('administrator')
    const refusal = { error_description: expect.stringMatching(`^${code}:`) }
    expect(await (await browser.refresh(tokens.refresh_token)).json()).toMatchObject(refusal)
    expect(await (await browser.refresh(tokens.refresh_token)).json()).toMatchObject(refusal)
    await browser.redeem(await codeOf(browser))
    expect((await browser.refresh(tokens.refresh_token)).status).toBe(200)
  })
})

/** Goes through the pages, as far as they are shown, to a code. */
async function codeOf(browser: TestBrowser): Promise<string> {
  const url = await browser.authorizeUrl(appScopes)
  const person = oidOf('administrator')
  await browser.post(url, { step: 'account', person })
  const back = await browser.post(url, { step: 'consent', person, decision: 'accept' })
  return answerIn(back).get('code') ?? ''
}
