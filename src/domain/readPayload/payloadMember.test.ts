import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'
import { ImportNotes } from './importNote.ts'
import { isSdkMember, pointedMembers, sortedMembers } from './payloadMember.ts'

function placed(source: string, isOwn?: (name: string) => boolean) {
  const json = finished(readJson(source))
  if (json.kind === 'broken' || json.root.kind !== 'object') throw new Error(source)
  const notes = new ImportNotes()
  const members = pointedMembers(json.root.members, '', notes, isOwn)
  return { members, notes }
}

function told(notes: ImportNotes): readonly string[] {
  return notes.all.map(({ kind, rule, pointer }) => `${kind} ${rule} ${pointer}`)
}

test.each<[string, readonly string[], readonly string[]]>([
  ['{"a":1,"b":2}', ['/a', '/b'], []],
  [
    '{"additionalData":{"a":1},"b":2}',
    ['/additionalData/a', '/b'],
    ['changed additional-data-wrapper /additionalData'],
  ],
  ['{"AdditionalData":{"a":1}}', ['/AdditionalData/a'], ['changed additional-data-wrapper /AdditionalData']],
  ['{"additional_data":{}}', [], ['left out additional-data-wrapper /additional_data']],
  ['{"additionalData":1}', ['/additionalData'], []],
  [
    '{"additionalData":{"additionalData":{"a":1}}}',
    ['/additionalData/additionalData/a'],
    [
      'changed additional-data-wrapper /additionalData',
      'changed additional-data-wrapper /additionalData/additionalData',
    ],
  ],
])('The members of %s are at %j', (source, pointers, expected) => {
  const { members, notes } = placed(source)
  expect(members.map(({ pointer }) => pointer)).toEqual(pointers)
  expect(told(notes)).toEqual(expected)
})

test('A property that the schema names like a wrapper is none', () => {
  const { members } = placed('{"additionalData":{"upn":"a"}}', (name) => name === 'additionalData')
  expect(members.map(({ pointer }) => pointer)).toEqual(['/additionalData'])
})

test('Wrappers in wrappers end somewhere', () => {
  const { members } = placed(`${'{"additionalData":'.repeat(1000)}{}${'}'.repeat(1000)}`)
  expect(members).toHaveLength(1)
})

test('Names are known in any capitals and with underscores; of two the last one counts', () => {
  const { members, notes } = placed('{"Type":1,"access_type":2,"type":3,"other":4}')
  const { known, others } = sortedMembers(members, ['type', 'accessType'], notes)
  expect([...known].map(([name, { pointer }]) => `${name} ${pointer}`)).toEqual([
    'type /type',
    'accessType /access_type',
  ])
  expect(others.map(({ name }) => name)).toEqual(['other'])
  expect(told(notes)).toEqual([
    'changed member-name-spelling /Type',
    'changed member-name-spelling /access_type',
    'left out member-twice /Type',
  ])
})

test.each([
  ['odataType', true],
  ['OdataType', true],
  ['odata_type', true],
  ['backingStore', true],
  ['type', false],
])('%s belongs to an SDK: %s', (name, expected) => {
  expect(isSdkMember(name)).toBe(expected)
})
