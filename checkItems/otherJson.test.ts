import { expect, test } from 'vitest'
import { readJson } from '../src/domain/json/jsonReader.ts'
import { finished } from '../src/domain/steps.ts'
import { meantAs, otherJson } from './otherJson.ts'

test.each([
  ['{"acl":[]}', undefined],
  ['{"Properties":{}}', undefined],
  ['{"tags@odata.type":"Collection(String)","tags":[]}', undefined],
  ['{"activities":[]}', 'Activities of an item.'],
  ['[{"id":"g","type":"group"}]', 'A member of an external group.'],
  ['{"accessType":"grant","type":"user","value":"x"}', 'An access entry.'],
  ['{"type":"AdaptiveCard","version":"1.3","body":[]}', 'An Adaptive Card.'],
  ['3', 'JSON, but no object.'],
])('%s', (text, words) => {
  const json = finished(readJson(text))
  expect(json.kind === 'value' && otherJson(json.root)).toBe(words)
})

test('other JSON is told where its members would go', () => {
  const json = finished(readJson('{"title":"bare"}'))
  expect(json.kind === 'value' && otherJson(json.root)).toMatch(/^JSON, but no item: .*They go into “properties”\.$/)
})

test.each([
  ['{"acl": [', 'item'],
  ['{"baseType": "microsoft.graph.externalItem", oops', 'schema'],
  ['{"name": oops', 'other'],
] as const)('%s that breaks is meant as %s', (text, kind) => {
  expect(meantAs(text)).toBe(kind)
})
