import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ConnectionSchema, SchemaProperty } from '../connectionSchema.ts'
import type { AclEntry, ExternalItem } from '../externalItem.ts'
import { ropeOf } from '../rope/textRope.ts'
import { plainProperty } from '../testing/plainProperty.ts'
import { anyItem } from '../testing/randomItem.ts'
import { sourceOfPiece } from '../testing/rowSource.ts'
import { annotationNotes } from './annotationNotes.ts'
import { lineInWords } from './lineInWords.ts'
import { payloadOf } from './payload.ts'
import { nothingExpanded, payloadRows } from './payloadRows.ts'

const schema: ConnectionSchema = {
  properties: [
    { ...plainProperty, name: 'title', labels: ['title'], isSearchable: true },
    { ...plainProperty, name: 'priority', type: 'int64', isQueryable: true, isRefinable: true },
    { ...plainProperty, name: 'note' },
  ],
}

/** In place of the words of the form. */
const usesOf = ({ labels, isSearchable, isQueryable, isRefinable }: SchemaProperty) => [
  ...labels.map((label) => `shown as the ${label}`),
  ...(isSearchable ? ['found by search'] : []),
  ...(isQueryable ? ['found by “priority:1” in search'] : []),
  ...(isRefinable ? ['can filter the results'] : []),
]

const entry: AclEntry = { type: 'everyone', value: 'everyone', accessType: 'grant' }
const empty: ExternalItem = { acl: [], properties: [], content: undefined }

test('every line of an item has its sentence', () => {
  const item: ExternalItem = {
    acl: [
      { ...entry, identitySource: 'azureActiveDirectory' },
      { type: 'user', value: 'u', accessType: 'deny' },
    ],
    properties: [
      { name: 'title', type: 'string', value: 'Zürich' },
      { name: 'priority', type: 'int64', value: { kind: 'number', digits: '1' } },
      { name: 'tags', type: 'stringCollection', value: ['a', 'b'] },
      { name: 'none', type: 'stringCollection', value: [] },
      { name: 'team', type: 'principalCollection', value: [{ kind: 'principal', fields: [['upn', 'a']] }] },
      { name: 'owner', type: 'principal', value: { kind: 'principal', fields: [['email', 'b']] } },
      { name: 'note', type: 'string', value: 'n' },
    ],
    content: { value: ropeOf('a\nb'), type: 'text' },
    sensitivityLabelId: 'l',
  }
  expect(told(item, schema)).toEqual([
    ['{', 'The item begins here: who can find it, its properties and its content, in one JSON object.'],
    ['"acl":[', 'Who can find the item, as a list of access entries. Graph needs at least one.'],
    ['{', 'Access entry 1: everyone including guests can find the item.'],
    ['"type":"everyone",', 'Who this entry is about: everyone including guests.'],
    [
      '"value":"everyone",',
      'Of which organization: Microsoft documents your tenant ID; the word “everyone” works too.',
    ],
    ['"accessType":"grant",', '“grant” lets them find the item, unless another entry denies it.'],
    [
      '"identitySource":"azureActiveDirectory"',
      'The directory of the ID is Microsoft Entra ID. Only beta has this line.',
    ],
    ['},', 'Access entry 1 ends here.'],
    ['{', 'Access entry 2: one person in Microsoft Entra ID cannot find the item.'],
    ['"type":"user",', 'Who this entry is about: one person in Microsoft Entra ID.'],
    ['"value":"u",', 'Which person: Graph expects the object ID from Microsoft Entra ID.'],
    ['"accessType":"deny"', '“deny” keeps them from finding the item, whatever other entries grant.'],
    ['}', 'Access entry 2 ends here.'],
    ['],', 'The list of access entries ends here.'],
    ['"properties":{', 'The properties of the item, by their names in the schema. Graph needs at least one.'],
    ['"title@odata.type":"String",', annotationNotes.nonAsciiString.text],
    ['"title":"Zürich",', 'The property “title” (String): shown as the title, found by search.'],
    ['"priority":1,', 'The property “priority” (Int64): found by “priority:1” in search, can filter the results.'],
    ['"tags@odata.type":"Collection(String)",', annotationNotes.collection.text],
    ['"tags":[', 'The property “tags” (StringCollection). Add it to the schema: Graph expects every property there.'],
    ['"a",', 'Value 1 of “tags”.'],
    ['"b"', 'Value 2 of “tags”.'],
    ['],', 'The values of “tags” end here.'],
    ['"none@odata.type":"Collection(String)",', annotationNotes.collection.text],
    ['"none":[],', 'The property “none” (StringCollection). Add it to the schema: Graph expects every property there.'],
    [
      '"team@odata.type":"Collection(microsoft.graph.externalConnectors.principal)",',
      annotationNotes.principalCollection.text,
    ],
    [
      '"team":[',
      'The property “team” (PrincipalCollection). Add it to the schema: Graph expects every property there.',
    ],
    ['{', 'A person in “team”, named by what is known of them.'],
    ['"@odata.type":"#microsoft.graph.externalConnectors.principal",', annotationNotes.principal.text],
    ['"upn":"a"', 'The user principal name of a person in “team”.'],
    ['}', 'The person ends here.'],
    ['],', 'The values of “team” end here.'],
    ['"owner":{', 'The property “owner” (Principal). Add it to the schema: Graph expects every property there.'],
    ['"@odata.type":"#microsoft.graph.externalConnectors.principal",', annotationNotes.principal.text],
    ['"email":"b"', 'The email address of a person in “owner”.'],
    ['},', 'The property “owner” ends here.'],
    ['"note":"n"', 'The property “note” (String). Its schema gives it no use in search or in results.'],
    ['},', 'The properties end here.'],
    ['"content":{', 'The full text of the item, which search and Copilot read.'],
    ['"value":"a\\nb",', 'The text itself. In JSON a new line is written \\n, and a quotation mark \\".'],
    ['"type":"text"', 'The text is plain text; the other type is html.'],
    ['},', 'The content ends here.'],
    ['"informationProtectionLabel":{', 'The sensitivity label of the item.'],
    ['"sensitivityLabelId":"l"', 'Which sensitivity label it is, by its ID in Microsoft Purview.'],
    ['}', 'The sensitivity label ends here.'],
    ['}', 'The item ends here. Submit creates it, or replaces all that is stored under its ID.'],
  ])
})

test('what is empty is said to be', () => {
  expect(told(empty, schema)).toEqual([
    ['{', 'The item begins here: who can find it, its properties and its content, in one JSON object.'],
    ['"acl":[],', 'Who can find the item: nobody yet. Graph needs at least one access entry.'],
    ['"properties":{}', 'The properties of the item: none yet. Graph needs at least one.'],
    ['}', 'The item ends here. Submit creates it, or replaces all that is stored under its ID.'],
  ])
})

describe('an entry', () => {
  test.each<[AclEntry['type'], AclEntry['identitySource'], string, string]>([
    ['user', undefined, 'one person in Microsoft Entra ID', 'Which person: Graph expects'],
    ['group', 'azureActiveDirectory', 'a group in Microsoft Entra ID', 'Which group: Graph expects'],
    ['group', 'external', 'a group that your connector manages', 'Which group: its ID among the groups of this'],
    ['externalGroup', undefined, 'a group that your connector manages', 'Which group: its ID among the groups of this'],
    ['everyone', undefined, 'everyone including guests', 'Of which organization: Microsoft documents'],
    ['everyoneExceptGuests', undefined, 'everyone except guests', 'Of which organization: Graph expects your tenant'],
  ])('of type %s and source %s is about %s', (type, identitySource, who, value) => {
    const sentences = told(
      {
        ...empty,
        acl: [{ type, value: 'v', accessType: 'grant', ...(identitySource !== undefined && { identitySource }) }],
      },
      schema,
    ).map(([, sentence]) => sentence)
    expect(sentences[2]).toBe(`Access entry 1: ${who} can find the item.`)
    expect(sentences[3]).toBe(`Who this entry is about: ${who}.`)
    expect(sentences[4]).toContain(value)
  })
})

test('without a schema a property says who knows what it is for', () => {
  const sentences = told({ ...empty, properties: [{ name: 'title', type: 'string', value: 'T' }] }, undefined)
  expect(sentences[3]?.[1]).toBe(
    'The property “title” (String). The schema of the connection says how it is shown and found.',
  )
})

test('a text over several lines says that it goes on, and a long name is cut', () => {
  const name = 'n'.repeat(90)
  const item: ExternalItem = {
    ...empty,
    properties: [{ name, type: 'string', value: 'word '.repeat(400) }],
    content: { value: ropeOf('line\n'.repeat(400)), type: 'html' },
  }
  const expanded = new Map([
    [`/properties/${name}`, new Set([2])],
    ['/content', new Set([5])],
  ])
  const sentences = told(item, schema, expanded).map(([, sentence]) => sentence)
  expect(sentences).toContain(`The text of “${'n'.repeat(60)}…” goes on here.`)
  expect(sentences).toContain('The text goes on here.')
  expect(sentences).toContain('The text is HTML; the other type is text.')
})

test('every line of any payload has one sentence, with and without a schema', () => {
  fc.assert(
    fc.property(anyItem, fc.constantFrom(schema, undefined), (item, known) => {
      for (const [, sentence] of told(item, known)) expect(sentence).toMatch(/^[A-Z“].*\.$/su)
    }),
  )
})

/** Each line of an item as it is sent, and what is said of it. */
function told(
  item: ExternalItem,
  known: ConnectionSchema | undefined,
  expanded = nothingExpanded,
): readonly (readonly [string, string])[] {
  const rows = payloadRows(payloadOf(item), expanded)
  return Array.from({ length: rows.count }, (_, index) => rows.row(index))
    .filter((row) => row !== undefined)
    .map((row) => [
      row.pieces.map(sourceOfPiece).join(''),
      lineInWords(row, { item, context: { schema: known }, usesOf }),
    ])
}
