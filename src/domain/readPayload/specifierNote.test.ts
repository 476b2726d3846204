import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import type { PropertyType } from '../propertyType.ts'
import { allPropertyTypes, propertyTypes } from '../propertyType.ts'
import { ropeBuilder } from '../rope/textRope.ts'
import type { RuleId } from '../rules.ts'
import { finished } from '../steps.ts'
import { ImportNotes } from './importNote.ts'
import { pointedMembers } from './payloadMember.ts'
import { readPayloadProperties } from './readPayloadProperties.ts'
import { specifierFault } from './specifierNote.ts'

test.each<[string, PropertyType, RuleId]>([
  ['#Collection(String)', 'stringCollection', 'specifier-hash'],
  [propertyTypes.principal.specifier.slice(1), 'principal', 'specifier-hash'],
  ['Collection(Edm.String)', 'stringCollection', 'specifier-edm'],
  ['#Collection(Edm.Int64)', 'int64Collection', 'specifier-edm'],
  ['collection(string)', 'stringCollection', 'specifier-wrong-case'],
  ['StringCollection', 'stringCollection', 'specifier-schema-name'],
  ['#stringCollection', 'stringCollection', 'specifier-schema-name'],
  ['Colletion(String)', 'stringCollection', 'specifier-misspelt'],
  ['Collection(Text)', 'stringCollection', 'specifier-misspelt'],
  // The documentation warns of the schema's name here.
  ['Collection(DateTime)', 'dateTimeCollection', 'specifier-wrong'],
  // Without Collection() it is the type of one value.
  ['String', 'stringCollection', 'specifier-wrong'],
  ['Collection(Int64)', 'stringCollection', 'specifier-wrong'],
])('%s for %s breaks %s', (specifier, type, rule) => {
  expect(specifierFault(specifier, type)).toBe(rule)
})

test.each(allPropertyTypes)('The specifier of %s is as documented', (type) => {
  expect(specifierFault(propertyTypes[type].specifier, type)).toBeUndefined()
})

test.each<[string, readonly string[]]>([
  ['{"t@odata.type":"Collection(String)","t":["a"]}', []],
  ['{"t":["a"],"t@odata.type":"Collection(String)"}', ['changed specifier-after-value']],
  ['{"t":["a"]}', ['changed specifier-missing']],
  ['{"t":"é"}', ['changed specifier-missing-non-ascii']],
  ['{"t@odata.type":"String","t":"é"}', []],
  ['{"t@odata.type":"String","t":"e"}', ['left out specifier-not-needed']],
  ['{"t@odata.type":1,"t":["a"]}', ['changed specifier-not-text']],
  ['{"t@odata.type":"Strings","t":"e"}', ['left out specifier-misspelt']],
])('%s: %j', (source, expected) => {
  const json = finished(readJson(source))
  if (json.kind === 'broken' || json.root.kind !== 'object') throw new Error(source)
  const notes = new ImportNotes()
  const members = pointedMembers(json.root.members, '/properties', notes)
  finished(readPayloadProperties(members, undefined, { source, notes, startRope: ropeBuilder }))
  expect(notes.all.map(({ kind, rule }) => `${kind} ${rule}`)).toEqual(expected)
})
