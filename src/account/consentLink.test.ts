import { expect, test } from 'vitest'
import { consentLinkOf } from './consentLink.ts'

test('the link asks for what the first sign-in asks for, in the cloud of the tenant', () => {
  const link = consentLinkOf(
    {
      clientId: 'c',
      authority: 'https://login.microsoftonline.us/t',
      authorityMetadata: undefined,
      graphScopeBase: 'https://graph.microsoft.us',
    },
    'https://a.example/auth-redirect.html',
  )
  expect(link).toMatch(/^https:\/\/login\.microsoftonline\.us\/t\/v2\.0\/adminconsent\?client_id=c&scope=/)
  expect(new URL(link).searchParams.get('scope')?.split(' ')).toEqual([
    'https://graph.microsoft.us/User.Read',
    'https://graph.microsoft.us/ExternalConnection.ReadWrite.OwnedBy',
    'https://graph.microsoft.us/ExternalItem.ReadWrite.OwnedBy',
  ])
})
