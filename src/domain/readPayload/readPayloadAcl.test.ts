import { expect, test } from 'vitest'
import type { ApiVersion } from '../apiVersion.ts'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'
import { ImportNotes } from './importNote.ts'
import { readPayloadAcl } from './readPayloadAcl.ts'

const noKey = { kind: 'string', start: 0, end: 2, isPlain: true } as const

function read(source: string, apiVersion?: ApiVersion) {
  const json = finished(readJson(source))
  if (json.kind === 'broken') throw new Error(source)
  const notes = new ImportNotes()
  const member = { name: 'acl', key: noKey, value: json.root, pointer: '/acl' }
  const entries = finished(readPayloadAcl(member, { source, notes, apiVersion }))
  return { entries, notes: notes.all.map(({ kind, pointer, message }) => `${kind} ${pointer}: ${message}`) }
}

const everyone = { type: 'everyone', value: 'everyone', accessType: 'grant' }

test.each<[string, readonly object[], readonly string[]]>([
  [JSON.stringify([everyone]), [everyone], []],
  [
    JSON.stringify([{ ...everyone, identitySource: 'azureActiveDirectory' }]),
    [{ ...everyone, identitySource: 'azureActiveDirectory' }],
    [],
  ],
  [
    '[{"type":"Everyone","value":"everyone","accessType":"grant"}]',
    [everyone],
    ['changed /0/type: “Everyone” is written “everyone”.'],
  ],
  [
    '[{"type":"robot","value":"r2","accessType":"grant"}]',
    [],
    [
      'left out /0: “robot” is no type of entry. Types are user, group, everyone, everyoneExceptGuests, externalGroup. Add the entry again by hand.',
    ],
  ],
  [
    '[{"type":"user","value":"a"}]',
    [],
    ['left out /0: “accessType” has to be grant or deny. Add the entry again by hand.'],
  ],
  [
    '[{"type":"user","accessType":"deny","value":null}]',
    [{ type: 'user', value: '', accessType: 'deny' }],
    ['left out /0/value: null is not sent.'],
  ],
  [
    '[{"type":"user","accessType":"deny","value":"a","value":"b"}]',
    [{ type: 'user', value: 'b', accessType: 'deny' }],
    ['left out /0/value: “value” comes twice. The last one counts.'],
  ],
  [
    '[{"type":"user","accessType":"deny","value":"a","identitySource":"aad"}]',
    [{ type: 'user', value: 'a', accessType: 'deny' }],
    ['left out /0/identitySource: “aad” is no identity source. Choose one, or none, in the form.'],
  ],
  ['["a"]', [], ['left out /0: An entry has to be an object; this is "a".']],
  [
    '[{"Type":"User","access_type":"Grant","value":"a","AdditionalData":{},"odataType":null}]',
    [{ type: 'user', value: 'a', accessType: 'grant' }],
    [
      'left out /0/AdditionalData: There is nothing in it. It belongs to an SDK, not to the payload.',
      'changed /0/Type: “Type” is written “type”.',
      'changed /0/access_type: “access_type” is written “accessType”.',
      'left out /0/odataType: It belongs to an SDK, not to the payload.',
      'changed /0/Type: “User” is written “user”.',
      'changed /0/access_type: “Grant” is written “grant”.',
    ],
  ],
  [
    '[{"type":"group","value":"g","accessType":"grant","identitySource":"External","@odata.type":"acl"}]',
    [{ type: 'group', value: 'g', accessType: 'grant', identitySource: 'external' }],
    [
      'left out /0/@odata.type: An entry goes without a type of its own.',
      'changed /0/identitySource: “External” is written “external”.',
    ],
  ],
  [JSON.stringify(everyone), [everyone], ['changed : It becomes a list of one entry.']],
  ['{}', [], ['left out : “acl” has to be a list of entries; this is {}.']],
])('%s', (source, entries, notes) => {
  expect(read(source)).toEqual({ entries, notes: notes.map((note) => note.replace(/^(changed|left out) /, '$1 /acl')) })
})

test.each([
  ['azureActiveDirectory', 'The form keeps it and sends it on beta only: v1.0 has no identity source.'],
  ['external', 'v1.0 has the type “externalGroup” instead.'],
])('On v1.0 identity source %s is noted', (identitySource, message) => {
  const source = JSON.stringify([{ type: 'group', value: 'g', accessType: 'grant', identitySource }])
  expect(read(source, 'v1.0').notes).toEqual([`changed /acl/0/identitySource: ${message}`])
  expect(read(source, 'beta').notes).toEqual([])
})

test('many entries are read in steps that say how far they are', () => {
  const source = `[${Array.from({ length: 1200 }, () => '{}').join()}]`
  const json = finished(readJson(source))
  if (json.kind === 'broken') throw new Error(source)
  const member = { name: 'acl', key: noKey, value: json.root, pointer: '/acl' }
  expect([...readPayloadAcl(member, { source, notes: new ImportNotes() })]).toEqual([1500, 3000])
})
