import { describe, expect, test } from 'vitest'
import { editorAppId, tenantId } from '../constants.ts'
import { answerIn, appScopes, oidOf, origin, redirectUri, testBrowser, testSandbox } from '../testing/testBrowser.ts'

const link = (more: Readonly<Record<string, string>> = {}) =>
  `${origin}/__sandbox/login/${tenantId}/v2.0/adminconsent?${new URLSearchParams({
    client_id: editorAppId,
    scope: appScopes.map((scope) => `https://graph.microsoft.com/${scope}`).join(' '),
    redirect_uri: redirectUri,
    state: 's',
    ...more,
  })}`

describe('admin consent', () => {
  test('accepted, lets a colleague sign in without asking', async () => {
    const browser = testBrowser(testSandbox().sandbox)
    expect(await (await browser.get(link())).text()).toContain('review for your organization')
    const back = await browser.post(link(), { decision: 'accept' })
    expect(new URL(back.headers.get('Location') ?? '').search).toMatch(/^\?admin_consent=True&tenant=.*&state=s$/)
    const url = await browser.authorizeUrl(appScopes)
    expect(
      answerIn(await browser.post(url, { step: 'account', person: oidOf('colleague') })).get('code'),
    ).not.toBeNull()
  })

  test('refused, says so and grants nothing', async () => {
    const browser = testBrowser(testSandbox().sandbox)
    const back = await browser.post(link(), { decision: 'cancel' })
    expect(back.headers.get('Location')).toMatch(/error=access_denied&error_description=AADSTS65004/)
    const page = await browser.post(await browser.authorizeUrl(appScopes), {
      step: 'account',
      person: oidOf('colleague'),
    })
    expect(await page.text()).toContain('Need admin approval')
  })

  test.each([
    [{ client_id: 'x' }, 'AADSTS700016'],
    [{ redirect_uri: 'https://evil.example/auth-redirect.html' }, 'AADSTS50011'],
    [{ scope: 'https://graph.microsoft.com/No.Such' }, 'AADSTS70011'],
  ])('with %j stays on the page', async (more, code) => {
    const browser = testBrowser(testSandbox().sandbox)
    expect(await (await browser.get(link(more))).text()).toContain(code)
  })
})
