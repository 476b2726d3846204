import { expect, test } from 'vitest'
import { signInFacts } from './signInFacts.ts'

test('redirect address, client ID and tenant, as they are sent to the sign-in page', () => {
  const authority = 'https://login.microsoftonline.com/contoso.onmicrosoft.com'
  expect(signInFacts({ clientId: 'c', authority }, 'https://a.example/auth-redirect.html')).toEqual([
    ['Redirect address', 'https://a.example/auth-redirect.html'],
    ['Client ID', 'c'],
    ['Tenant', 'contoso.onmicrosoft.com'],
  ])
})
