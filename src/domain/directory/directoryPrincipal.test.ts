import { expect, test } from 'vitest'
import { type DirectoryPrincipal, isGuestUpn, withKnownDetails } from './directoryPrincipal.ts'

test.each([
  ['gwen_fabrikam.example#EXT#@contoso.example', true],
  ['gwen_fabrikam.example#ext#@contoso.example', true],
  ['robin@contoso.example', false],
  ['', false],
])('%s names a guest: %s', (upn, isGuest) => {
  expect(isGuestUpn(upn)).toBe(isGuest)
})

test.each<readonly [DirectoryPrincipal | undefined, Partial<DirectoryPrincipal>]>([
  [undefined, { displayName: 'Robin' }],
  [{ kind: 'group', id: 'a', displayName: 'HR' }, { displayName: 'Robin' }],
  [
    { kind: 'user', id: 'a', displayName: 'Rob', mail: 'r@x', isEnabled: false, jobTitle: 'Writer' },
    { displayName: 'Robin', mail: undefined, isEnabled: false, jobTitle: 'Writer' },
  ],
])('after %j a name read with fewer rights is %j', (before, expected) => {
  const now: DirectoryPrincipal = { kind: 'user', id: 'a', displayName: 'Robin', mail: undefined }
  expect(withKnownDetails(now, before)).toMatchObject(expected)
})
