import { expect, test } from 'vitest'
import { ImportNotes } from './importNote.ts'
import { readJson } from './jsonReader.ts'
import { readPayloadAcl } from './readPayloadAcl.ts'
import { finished } from './steps.ts'

function read(source: string) {
  const json = finished(readJson(source))
  if (json.kind === 'broken') throw new Error(source)
  const notes = new ImportNotes()
  const entries = readPayloadAcl(source, json.root, notes)
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
  ['{}', [], ['left out : “acl” has to be a list of entries; this is {}.']],
])('%s', (source, entries, notes) => {
  expect(read(source)).toEqual({ entries, notes: notes.map((note) => note.replace(/^(changed|left out) /, '$1 /acl')) })
})
