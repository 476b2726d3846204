import { expect, test } from 'vitest'
import { isGuestUpn } from './directoryPrincipal.ts'

test.each([
  ['gwen_fabrikam.example#EXT#@contoso.example', true],
  ['gwen_fabrikam.example#ext#@contoso.example', true],
  ['robin@contoso.example', false],
  ['', false],
])('%s names a guest: %s', (upn, isGuest) => {
  expect(isGuestUpn(upn)).toBe(isGuest)
})
