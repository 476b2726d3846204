import { expect, test } from 'vitest'
import { scopeNameOf, scopeUrl, signInScopes } from './scopes.ts'

test.each(signInScopes)('%s has a full name, and its short one is read from that', (name) => {
  const full = scopeUrl('https://graph.microsoft.us', name)
  expect(full).toBe(`https://graph.microsoft.us/${name}`)
  expect([full, name].map(scopeNameOf)).toEqual([name, name])
})
