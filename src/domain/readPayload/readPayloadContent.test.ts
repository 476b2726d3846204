import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import { ropeBuilder } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { ImportNotes } from './importNote.ts'
import { readPayloadContent } from './readPayloadContent.ts'

function read(source: string) {
  const json = finished(readJson(source))
  if (json.kind === 'broken') throw new Error(source)
  const notes = new ImportNotes()
  const key = { kind: 'string', start: 0, end: 2, isPlain: true } as const
  const member = { name: 'content', key, value: json.root, pointer: '/content' }
  const content = finished(readPayloadContent(member, { source, notes, startRope: ropeBuilder }))
  return {
    content: content.kind === 'absent' ? 'absent' : `${content.type}: ${content.text.toString()}`,
    notes: notes.all.map(({ kind, rule, pointer }) => `${kind} ${rule} ${pointer}`),
  }
}

test.each<[string, string, readonly string[]]>([
  ['{"value":"a","type":"html"}', 'html: a', []],
  ['"a"', 'text: a', ['changed content-bare-string /content']],
  ['null', 'absent', ['left out content-null /content']],
  ['[]', 'absent', ['left out content-not-object /content']],
  ['{"value":"a","type":"json"}', 'text: a', ['changed content-type-unknown /content/type']],
  ['{"value":"a","type":"Html"}', 'html: a', ['changed content-type-wrong-case /content/type']],
  ['{"Value":"a","type":"text"}', 'text: a', ['changed member-name-spelling /content/Value']],
  ['{"value":"a"}', 'text: a', ['changed content-type-missing /content/type']],
  ['{"type":"text"}', 'text: ', ['changed content-value-missing /content/value']],
  [
    '{"type":"text","value":1}',
    'text: ',
    ['left out content-member-not-text /content/value', 'changed content-value-missing /content/value'],
  ],
  [
    '{"type":"text","value":"a","x":1,"@odata.type":"c","odataType":null}',
    'text: a',
    [
      'left out content-member-unknown /content/x',
      'left out content-odata-type /content/@odata.type',
      'left out sdk-member /content/odataType',
    ],
  ],
  [
    '{"additionalData":{"type":"text","value":"a"}}',
    'text: a',
    ['changed additional-data-wrapper /content/additionalData'],
  ],
  ['{"type":"text","value":"a","value":"b"}', 'text: b', ['left out member-twice /content/value']],
])('%s is %s', (source, content, notes) => {
  expect(read(source)).toEqual({ content, notes })
})
