import { expect, test } from 'vitest'
import { adminConsentLink, consentReturn } from './adminConsent.ts'

const parts = {
  clientId: 'c',
  authority: 'https://login.microsoftonline.com/t',
  authorityMetadata: undefined,
  scopes: ['https://graph.microsoft.com/User.Read', 'https://graph.microsoft.com/ExternalItem.ReadWrite.OwnedBy'],
  redirectAddress: 'https://a.example/auth-redirect.html',
}

test('the link names tenant, app, permissions and the way back', () => {
  const url = new URL(adminConsentLink(parts))
  expect(url.origin + url.pathname).toBe('https://login.microsoftonline.com/t/v2.0/adminconsent')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    client_id: 'c',
    scope: parts.scopes.join(' '),
    redirect_uri: 'https://a.example/auth-redirect.html',
    state: 'admin-consent',
  })
})

test('in the sandbox it leads where the sandbox is', () => {
  const authorityMetadata = JSON.stringify({
    authorization_endpoint: 'http://localhost:1/login/t/oauth2/v2.0/authorize',
  })
  expect(adminConsentLink({ ...parts, authorityMetadata })).toMatch(
    /^http:\/\/localhost:1\/login\/t\/v2.0\/adminconsent\?/,
  )
})

test.each([
  ['', undefined],
  ['?code=x&state=eyJ', undefined],
  ['?state=admin-consent', undefined],
  ['?admin_consent=True&tenant=t&state=admin-consent', { kind: 'granted' }],
  ['?admin_consent=True&tenant=t', { kind: 'granted' }],
  [
    '?error=access_denied&error_description=AADSTS65004%3a+declined&state=admin-consent',
    { kind: 'refused', code: 'AADSTS65004' },
  ],
  ['?error=permission_denied&admin_consent=True', { kind: 'refused', code: 'permission_denied' }],
  ['?error=%3Cb%3E&state=admin-consent', { kind: 'refused', code: 'unknown' }],
])('coming back with %j is %j', (search, expected) => {
  expect(consentReturn(search)).toEqual(expected)
})
