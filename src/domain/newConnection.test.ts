import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkConnectionId } from './connectionId.ts'
import { checkNewConnection, type NewConnection, newConnectionBody, suggestConnectionId } from './newConnection.ts'

test.each([
  ['Contoso assets', 'contosoAssets'],
  ['Zürich assets (2026)', 'zurichAssets2026'],
  // A word in capitals is small as a whole at the beginning, and stays as it is further on.
  ['HR policies', 'hrPolicies'],
  ['HRPolicies', 'hrPolicies'],
  ['HR', 'hrItems'],
  ['News of HR', 'newsOfHR'],
  ['IT2 tickets', 'it2Tickets'],
  ['A list', 'aList'],
  ['iPad fleet', 'iPadFleet'],
  ['TEAMS', 'teamsItems'],
  ['Share point', 'sharePointItems'],
  ['Teams', 'teamsItems'],
  ['Microsoft news', 'mymicrosoftNews'],
  ['日本', ''],
  ['  ', ''],
  ['a'.repeat(40), 'a'.repeat(32)],
])('“%s” suggests the ID “%s”', (name, id) => {
  expect(suggestConnectionId(name)).toBe(id)
})

test('A suggested ID is never one that Graph refuses', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (name) => {
      const id = suggestConnectionId(name)
      expect(id === '' ? [] : checkConnectionId(id)).toEqual([])
    }),
  )
})

test.each<[string, Partial<NewConnection>, RegExp | undefined, RegExp | undefined]>([
  ['all is well', {}, undefined, undefined],
  ['no name', { name: ' ' }, /Enter a name/, undefined],
  ['a long name', { name: 'n'.repeat(129) }, /at most 128 characters; this one has 129/, undefined],
  ['the longest name', { name: 'n'.repeat(128) }, undefined, undefined],
  ['no ID', { id: '' }, undefined, /Enter an ID/],
  ['a short ID', { id: 'ab' }, undefined, /3 to 32 characters/],
  ['a long ID', { id: 'a'.repeat(33) }, undefined, /this one has 33/],
  ['a hyphen', { id: 'my-assets' }, undefined, /letters and digits only/],
  ['a reserved name', { id: 'SharePoint' }, undefined, /reserved by Microsoft/],
  ['Microsoft at the beginning', { id: 'MicrosoftAssets' }, undefined, /reserved by Microsoft/],
  ['one that is there', { id: 'tickets' }, undefined, /there already/],
])('%s', (_, given, name, id) => {
  const faults = checkNewConnection({ name: 'Assets', id: 'assets', description: '', ...given }, ['tickets'])
  expect(faults.name ?? '').toMatch(name ?? /^$/)
  expect(faults.id ?? '').toMatch(id ?? /^$/)
})

test.each([
  [
    { name: ' Assets ', id: ' assets ', description: ' ' },
    { id: 'assets', name: 'Assets' },
  ],
  [
    { name: 'A', id: 'abc', description: ' All. ' },
    { id: 'abc', name: 'A', description: 'All.' },
  ],
])('%j is sent without white space around it', (typed, sent) => {
  expect(JSON.parse(newConnectionBody(typed))).toEqual(sent)
})
