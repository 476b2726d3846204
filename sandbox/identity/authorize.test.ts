import { describe, expect, test } from 'vitest'
import { editorAppId } from '../constants.ts'
import { answerIn, appScopes, oidOf, testBrowser, testSandbox } from '../testing/testBrowser.ts'

const challenge = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } })

describe('the way to a code', () => {
  test('an administrator picks an account, accepts, and comes back with code, state and client_info', async () => {
    const browser = testBrowser(testSandbox().sandbox)
    const url = await browser.authorizeUrl(appScopes)
    expect(await titleOf(await browser.get(url))).toBe('Pick an account')
    const person = oidOf('administrator')
    const consent = await browser.post(url, { step: 'account', person })
    expect(await titleOf(consent)).toBe('Permissions requested')

    const back = await browser.post(url, { step: 'consent', person, decision: 'accept' })
    expect(back.status).toBe(303)
    const answer = answerIn(back)
    expect(answer.get('state')).toBe('the-state')
    expect(answer.get('code')).not.toBe('')
    expect(JSON.parse(atob(answer.get('client_info') ?? ''))).toMatchObject({ uid: person })
  })

  test('a second time there is nothing to ask', async () => {
    const browser = testBrowser(testSandbox().sandbox)
    await browser.signIn('administrator')
    const back = await browser.get(await browser.authorizeUrl(appScopes))
    expect(answerIn(back).get('code')).not.toBeNull()
  })

  test('a new scope asks for consent to that scope alone', async () => {
    const browser = testBrowser(testSandbox().sandbox)
    await browser.signIn('administrator')
    const page = await browser.get(await browser.authorizeUrl(['User.Read', 'ExternalItem.Read.All']))
    const text = await page.text()
    expect(text).toContain('(ExternalItem.Read.All)')
    expect(text).not.toContain('(User.Read)')
  })

  test('Cancel on the consent page is access_denied with subcode cancel', async () => {
    const browser = testBrowser(testSandbox().sandbox)
    const url = await browser.authorizeUrl(appScopes)
    const person = oidOf('administrator')
    await browser.post(url, { step: 'account', person })
    const answer = answerIn(await browser.post(url, { step: 'consent', person, decision: 'cancel' }))
    expect(answer.get('error')).toBe('access_denied')
    expect(answer.get('error_subcode')).toBe('cancel')
    expect(answer.get('error_description')).toMatch(/^AADSTS65004:/)
  })

  test('with two accounts signed in the picker comes back, unless a hint names one of them', async () => {
    const browser = testBrowser(testSandbox().sandbox)
    await browser.signIn('administrator', ['User.Read'])
    await browser.signIn('guest', ['User.Read'])
    expect(await titleOf(await browser.get(await browser.authorizeUrl(['User.Read'])))).toBe('Pick an account')
    const hinted = await browser.authorizeUrl(['User.Read'], { login_hint: 'nadia@contoso.example' })
    expect(answerIn(await browser.get(hinted)).get('code')).not.toBeNull()
  })
})

describe('admin consent', () => {
  test.each(['colleague', 'guest'] as const)('a %s needs approval, and can go back to the app', async (who) => {
    const browser = testBrowser(testSandbox().sandbox)
    const url = await browser.authorizeUrl(appScopes)
    const page = await browser.post(url, { step: 'account', person: oidOf(who) })
    const text = await page.text()
    expect(text).toContain('AADSTS90094')
    const link = /<a href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const answer = new URLSearchParams(new URL(link).hash.slice(1))
    expect(answer.get('error')).toBe('access_denied')
    expect(answer.get('state')).toBe('the-state')
  })

  test('a made-up consent form does not get round it', async () => {
    const browser = testBrowser(testSandbox().sandbox)
    const url = await browser.authorizeUrl(appScopes)
    const person = oidOf('colleague')
    await browser.post(url, { step: 'account', person })
    const page = await browser.post(url, { step: 'consent', person, decision: 'accept', organization: 'on' })
    expect(await titleOf(page)).toBe('Need admin approval')
  })

  test('consent on behalf of the organization lets a colleague straight in', async () => {
    const { sandbox } = testSandbox()
    await testBrowser(sandbox).signIn('administrator', appScopes, 'on')
    const browser = testBrowser(sandbox)
    const url = await browser.authorizeUrl(appScopes)
    const back = await browser.post(url, { step: 'account', person: oidOf('colleague') })
    expect(answerIn(back).get('code')).not.toBeNull()
  })

  test('consent for oneself does not', async () => {
    const { sandbox } = testSandbox()
    await testBrowser(sandbox).signIn('administrator')
    const browser = testBrowser(sandbox)
    const url = await browser.authorizeUrl(appScopes)
    const page = await browser.post(url, { step: 'account', person: oidOf('colleague') })
    expect(await titleOf(page)).toBe('Need admin approval')
  })
})

describe('prompt=none', () => {
  test.each([
    ['nobody is signed in', false, appScopes, {}, 'login_required'],
    ['a scope is not consented to', true, ['ExternalItem.Read.All'], {}, 'consent_required'],
    ['more proof is asked for', true, appScopes, { claims: challenge }, 'interaction_required'],
    ['nothing is missing', true, appScopes, {}, undefined],
  ] as const)('when %s', async (_name, isSignedIn, scopes, more, error) => {
    const browser = testBrowser(testSandbox().sandbox)
    if (isSignedIn) await browser.signIn('administrator')
    const answer = answerIn(await browser.get(await browser.authorizeUrl(scopes, { prompt: 'none', ...more })))
    expect(answer.get('error') ?? undefined).toBe(error)
    expect(answer.has('code')).toBe(error === undefined)
  })
})

test.each([
  [{ redirect_uri: 'https://evil.example/auth-redirect.html' }, 'AADSTS50011'],
  [{ redirect_uri: 'http://localhost:5173/elsewhere.html' }, 'AADSTS50011'],
  [{ redirect_uri: 'http://localhost.evil.example/auth-redirect.html' }, 'AADSTS50011'],
  [{ client_id: '<script>' }, 'AADSTS700016'],
])('a request with %j stays on an error page', async (more, code) => {
  const browser = testBrowser(testSandbox().sandbox)
  const response = await browser.get(await browser.authorizeUrl(appScopes, more))
  expect(response.status).toBe(400)
  const text = await response.text()
  expect(text).toContain(code)
  expect(text).not.toContain('<script')
})

test.each([
  [{ code_challenge_method: 'plain' }, 'invalid_request'],
  [{ response_type: 'token' }, 'unsupported_response_type'],
  [{ response_mode: 'form_post' }, 'invalid_request'],
  [{ scope: 'openid https://graph.microsoft.com/Mail.Read' }, 'invalid_scope'],
])('a request with %j is sent back with %s', async (more, error) => {
  const browser = testBrowser(testSandbox().sandbox)
  const response = await browser.get(await browser.authorizeUrl(appScopes, more))
  const location = new URL(response.headers.get('Location') ?? '')
  expect(`${location.hash}${location.search}`).toContain(`error=${error}`)
})

test.each([
  'http://127.0.0.1:4173/auth-redirect.html',
  'http://[::1]:80/auth-redirect.html',
  'https://localhost/auth-redirect.html',
])('%s is a registered redirect URI', async (redirect_uri) => {
  const browser = testBrowser(testSandbox().sandbox)
  const response = await browser.get(await browser.authorizeUrl(appScopes, { redirect_uri }))
  expect(await titleOf(response)).toBe('Pick an account')
})

test('a claims challenge is met by "Verify it\'s you", once', async () => {
  const browser = testBrowser(testSandbox().sandbox)
  await browser.signIn('administrator')
  const url = await browser.authorizeUrl(appScopes, { claims: challenge })
  expect(await titleOf(await browser.get(url))).toBe('Verify it&#39;s you')
  const back = await browser.post(url, { step: 'verify', person: oidOf('administrator'), decision: 'continue' })
  expect(answerIn(back).get('code')).not.toBeNull()
  expect(answerIn(await browser.get(url)).get('code')).not.toBeNull()
})

test('pages allow no script, and their forms may lead back to the app alone', async () => {
  const browser = testBrowser(testSandbox().sandbox)
  const response = await browser.get(await browser.authorizeUrl(appScopes))
  const policy = response.headers.get('Content-Security-Policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('script-src')
  expect(policy).toContain("form-action 'self' http://localhost:5173;")
})

describe('sign-out', () => {
  test('with a hint takes that account alone and goes back to the app', async () => {
    const browser = testBrowser(testSandbox().sandbox)
    await browser.signIn('administrator', ['User.Read'])
    await browser.signIn('guest', ['User.Read'])
    const query = new URLSearchParams({
      post_logout_redirect_uri: 'http://localhost:5173/auth-redirect.html',
      logout_hint: `O.${oidOf('guest')}`,
      state: 's',
    })
    const back = await browser.get(browser.logoutUrl(query.toString()))
    expect(back.headers.get('Location')).toBe('http://localhost:5173/auth-redirect.html?state=s')
    expect(answerIn(await browser.get(await browser.authorizeUrl(['User.Read']))).get('code')).not.toBeNull()
  })

  test('without one takes everybody, and an unknown address is not followed', async () => {
    const browser = testBrowser(testSandbox().sandbox)
    await browser.signIn('administrator')
    const page = await browser.get(browser.logoutUrl('post_logout_redirect_uri=https://evil.example/'))
    expect(await titleOf(page)).toBe('Signed out')
    const silent = await browser.get(await browser.authorizeUrl(appScopes, { prompt: 'none' }))
    expect(answerIn(silent).get('error')).toBe('login_required')
  })
})

test('the app is named on the pages', async () => {
  const browser = testBrowser(testSandbox().sandbox, editorAppId)
  expect(await (await browser.get(await browser.authorizeUrl(appScopes))).text()).toContain('External Item Editor')
})

async function titleOf(response: Response): Promise<string | undefined> {
  return /<title>(.*) - Sandbox sign-in<\/title>/.exec(await response.text())?.[1]
}
