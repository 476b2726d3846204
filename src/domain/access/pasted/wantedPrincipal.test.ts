import { describe, expect, test } from 'vitest'
import { bareWord, isSureIdentifier, type WantedParts, wantedInText, wantedOf } from './wantedPrincipal.ts'

const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'

describe('of the parts of a list', () => {
  test.each<[WantedParts, object | undefined]>([
    [{}, undefined],
    [{ name: '' }, undefined],
    [
      { id: guid, address: 'a@b', name: 'Ada' },
      { text: guid, name: 'Ada', address: 'a@b' },
    ],
    [
      { id: '', address: 'a@b', name: 'Ada' },
      { text: 'a@b', name: 'Ada' },
    ],
    [
      { name: 'Ada', access: 'Deny', kind: 'Security group' },
      { text: 'Ada', accessType: 'deny', type: 'group' },
    ],
    [
      { name: 'Ada', access: 'Can find it (grant)' },
      { text: 'Ada', accessType: 'grant' },
    ],
    [
      { id: 'g1', kind: 'externalGroup' },
      { text: 'g1', type: 'externalGroup' },
    ],
    [
      { id: guid, kind: '#microsoft.graph.user' },
      { text: guid, type: 'user' },
    ],
    [{ name: 'Everyone except guests' }, { text: 'Everyone except guests', type: 'everyoneExceptGuests' }],
    [{ name: 'Everyone including guests' }, { text: 'Everyone including guests', type: 'everyone' }],
    [{ name: 'User' }, { text: 'User' }],
    [{ name: 'Ada', kind: 'Device' }, { text: 'Ada' }],
  ])('%j asks for %j', (parts, wanted) => {
    expect(wantedOf(parts)).toEqual(wanted)
  })
})

test.each([
  ['  ', undefined],
  ['Robin Delgado', { text: 'Robin Delgado' }],
  ['Robin Delgado <robin@contoso.example>', { text: 'robin@contoso.example', name: 'Robin Delgado' }],
  ['"Delgado, Robin" <robin@contoso.example>', { text: 'robin@contoso.example', name: 'Delgado, Robin' }],
  ['<robin@contoso.example>', { text: 'robin@contoso.example' }],
  [`{${guid}}`, { text: guid }],
  ['"Robin"', { text: 'Robin' }],
])('the text %j asks for %j', (text, wanted) => {
  expect(wantedInText(text)).toEqual(wanted)
})

test.each([
  [guid, true],
  ['robin@contoso.example', true],
  ['Robin <robin@contoso.example>', true],
  ['Robin', false],
  ['robin @contoso', false],
])('%s is sure to be an identifier: %s', (text, expected) => {
  expect(isSureIdentifier(text)).toBe(expected)
})

test('a word is told without case, spaces and marks', () => {
  expect(bareWord('User principal-Name')).toBe('userprincipalname')
})
