import { expect, test } from 'vitest'
import type { ValueDraft } from '../itemDraft.ts'
import { absent } from '../itemDraft.ts'
import { readJson } from '../json/jsonReader.ts'
import type { PropertyType } from '../propertyType.ts'
import { ropeBuilder, ropeOf } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { ImportNotes } from './importNote.ts'
import { readPayloadValue } from './readPayloadValue.ts'

function read(source: string, type: PropertyType): { readonly value: ValueDraft; readonly notes: readonly string[] } {
  const json = finished(readJson(source))
  if (json.kind === 'broken') throw new Error(source)
  const notes = new ImportNotes()
  const value = finished(readPayloadValue(json.root, type, { source, pointer: '/p', notes, startRope: ropeBuilder }))
  return { value, notes: notes.all.map(({ kind, pointer, message }) => `${kind} ${pointer}: ${message}`) }
}

const text = (value: string): ValueDraft => ({ kind: 'text', text: value })
const list = (...elements: string[]): ValueDraft => ({ kind: 'list', elements })
const long = 'x'.repeat(10_001)
const objectNote = (pointer: string) =>
  `changed ${pointer}: Graph has no type for an object: it becomes its JSON as text. Better give each of its members a property.`

test.each<[string, PropertyType, ValueDraft, readonly string[]]>([
  // As JSON writes the type: nothing to note.
  ['"a\\n"', 'string', text('a\n'), []],
  ['""', 'string', text(''), []],
  ['null', 'string', { kind: 'null' }, []],
  ['9007199254740993', 'int64', text('9007199254740993'), []],
  ['1.10', 'double', text('1.10'), []],
  ['"NaN"', 'double', text('NaN'), []],
  ['true', 'boolean', text('true'), []],
  ['"2026-01-31T09:30:00Z"', 'dateTime', text('2026-01-31T09:30:00Z'), []],
  ['["a", "b"]', 'stringCollection', list('a', 'b'), []],
  ['[]', 'int64Collection', list(), []],
  [`"${long}"`, 'string', { kind: 'longText', text: ropeOf(long) }, []],
  [
    '{"@odata.type":"#microsoft.graph.externalConnectors.principal","upn":"a@b.c"}',
    'principal',
    { kind: 'people', people: [{ upn: 'a@b.c' }] },
    [],
  ],
  [
    '{"@odata.type":"#microsoft.graph.principal","upn":"a@b.c"}',
    'principal',
    { kind: 'people', people: [{ upn: 'a@b.c' }] },
    [
      'changed /p/@odata.type: “#microsoft.graph.principal” is written “#microsoft.graph.externalConnectors.principal”.',
    ],
  ],
  // A list in quotes.
  [
    '"[\\"a\\", \\"b\\"]"',
    'stringCollection',
    list('a', 'b'),
    ['changed /p: The text is a list in quotes: it becomes the list.'],
  ],
  [
    '"[9007199254740993]"',
    'int64Collection',
    list('9007199254740993'),
    ['changed /p: The text is a list in quotes: it becomes the list.'],
  ],
  // Another type than the value has: taken over as text, and said.
  ['12', 'string', text('12'), ['changed /p: The number 12 becomes text.']],
  ['"12"', 'int64', text('12'), ['changed /p: The text “12” becomes a number.']],
  ['"many"', 'int64', text('many'), []],
  // What is no number as it stands is a problem in the form, and not said to become one.
  ['"1,5"', 'double', text('1,5'), []],
  ['"12 MB"', 'int64', text('12 MB'), []],
  ['"true"', 'boolean', text('true'), ['changed /p: The text “true” becomes true or false, without quotes.']],
  ['true', 'string', text('true'), ['changed /p: true becomes text.']],
  ['" 2026-01-31 "', 'dateTime', text(' 2026-01-31 '), ['changed /p: White space around it is not sent.']],
  ['"a"', 'stringCollection', list('a'), ['changed /p: This property holds a list: the value becomes a list of one.']],
  ['["a"]', 'string', list('a'), ['changed /p: This property holds one value: it is taken out of its list.']],
  ['["a", "b"]', 'string', list('a', 'b'), []],
  [
    '"Ann"',
    'principal',
    { kind: 'people', people: [{ externalName: 'Ann' }] },
    ['changed /p: A text becomes a person with this name.'],
  ],
  // What no text can stand for.
  ['{"a":1}', 'int64', absent, ['left out /p: No value can be read from {"a":1}.']],
  ['{"a":1}', 'string', text('{"a":1}'), [objectNote('/p')]],
  ['[{"a":1},"b"]', 'stringCollection', list('{"a":1}', 'b'), [objectNote('/p/0')]],
  ['{"a":1}', 'principal', absent, ['left out /p: A person has fields such as “upn”; this has “a” only.']],
  ['["a", null]', 'stringCollection', list('a'), ['left out /p/1: A list cannot hold null.']],
  ['7', 'principal', absent, ['left out /p: A person is an object; this is 7.']],
  [
    '[{"upn":1,"nick":"b"}]',
    'principalCollection',
    { kind: 'people', people: [{}] },
    [
      'left out /p/0/nick: A person has no “nick”.',
      'changed /p/0: “@odata.type” is added: a person is written with it.',
      'left out /p/0/upn: “upn” has to be text.',
    ],
  ],
])('%.60s as %s', (source, type, value, notes) => {
  expect(read(source, type)).toEqual({ value, notes })
})

test('A list of many elements is read in steps', () => {
  const source = JSON.stringify(Array.from({ length: 10_000 }, (_, index) => `element ${index}`))
  const json = finished(readJson(source))
  if (json.kind === 'broken') throw new Error('broken')
  const reading = { source, pointer: '/p', notes: new ImportNotes(), startRope: ropeBuilder }
  expect([...readPayloadValue(json.root, 'stringCollection', reading)].length).toBeGreaterThan(3)
})
