import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import { ropeBuilder } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { ImportNotes } from './importNote.ts'
import { pointedMembers } from './payloadMember.ts'
import { readPayloadProperties } from './readPayloadProperties.ts'

function read(source: string) {
  const json = finished(readJson(source))
  if (json.kind === 'broken' || json.root.kind !== 'object') throw new Error(source)
  const notes = new ImportNotes()
  const members = pointedMembers(json.root.members, '/properties', notes)
  const drafts = finished(readPayloadProperties(members, undefined, { source, notes, startRope: ropeBuilder }))
  return {
    drafts: drafts.map(({ name, type, value }) => `${name} ${type} ${value.kind}`),
    notes: notes.all.map(({ kind, pointer, message }) => `${kind} ${pointer}: ${message}`),
  }
}

test.each<[string, readonly string[], readonly string[]]>([
  ['{}', [], []],
  ['{"b":1,"a":"x"}', ['b int64 text', 'a string text'], []],
  ['{"t@odata.type":"Collection(String)","t":["a"]}', ['t stringCollection list'], []],
  // The annotation may stand behind its value; it is written in front of it again.
  [
    '{"t":["a"],"t@odata.type":"Collection(String)"}',
    ['t stringCollection list'],
    ['changed /properties/t@odata.type: It is written right before its value.'],
  ],
  [
    '{"t@odata.type":"String","t":"plain"}',
    ['t string text'],
    ['left out /properties/t@odata.type: “String” is not needed for this value.'],
  ],
  [
    '{"t@odata.type":"Collection(Text)","t":"plain"}',
    ['t string text'],
    ['left out /properties/t@odata.type: “Collection(Text)” does not go with the value, which is sent as String.'],
  ],
  [
    '{"a":1,"a":2}',
    ['a int64 text', 'a int64 text'],
    ['changed /properties/a: “a” comes twice. Keep one of them in the form.'],
  ],
  [
    '{"@odata.type":"#bag","t":1}',
    ['t int64 text'],
    ['left out /properties/@odata.type: The property bag goes without a type of its own.'],
  ],
  [
    '{"t@odata.type":"String","t@odata.type":"Int64","t":1}',
    ['t int64 text'],
    [
      'left out /properties/t@odata.type: It comes twice. The last one counts.',
      'left out /properties/t@odata.type: “Int64” is not needed for this value.',
    ],
  ],
  [
    '{"odataType":null,"t":1}',
    ['t int64 text'],
    ['left out /properties/odataType: It belongs to an SDK, not to the payload.'],
  ],
])('%s', (source, drafts, notes) => {
  expect(read(source)).toEqual({ drafts, notes })
})
