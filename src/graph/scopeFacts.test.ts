import { expect, test } from 'vitest'
import { scopeFactOf } from './scopeFacts.ts'
import { scopesByCall, scopeUrl, signInScopes } from './scopes.ts'

test('every scope the editor can ask for comes with a reason', () => {
  for (const scope of [...Object.values(scopesByCall).flat(), ...signInScopes]) {
    expect(scopeFactOf(scope)?.why).toMatch(/^To .*\.$/)
    expect(scopeFactOf(scopeUrl('https://graph.microsoft.us', scope))?.name).toBe(scope)
  }
})

test('a scope that the editor never asks for has no facts', () => {
  expect(scopeFactOf('https://graph.microsoft.com/Mail.Read')).toBeUndefined()
})

test('a scope has its place in the reference', () => {
  expect(scopeFactOf('User.ReadBasic.All')?.link).toBe(
    'https://learn.microsoft.com/graph/permissions-reference#userreadbasicall',
  )
})
