import { expect, test } from 'vitest'
import { readJson } from '../../json/jsonReader.ts'
import { finished } from '../../steps.ts'
import { jsonKind } from './jsonKind.ts'

test.each([
  ['{"acl":[]}', 'item'],
  ['{"properties":{"title":"a"}}', 'item'],
  ['{"content":{"value":"a","type":"text"}}', 'item'],
  // As GET returns it.
  ['{"@odata.context":"x","id":"T1","acl":[],"properties":{},"activities":[]}', 'item'],
  // An item may have properties of any name.
  ['{"acl":[],"error":{"code":"x"}}', 'item'],
  ['[{"acl":[]}]', 'items'],
  ['[]', 'items'],
  ['{"value":[{"id":"T1","acl":[]}]}', 'wrapped items'],
  ['{"requests":[{"id":"1","method":"PUT","url":"/x","body":{}}]}', 'batch'],
  ['{"log":{"entries":[]}}', 'container'],
  ['{"name":"Flow","properties":{"definition":{"actions":{}}}}', 'container'],
  ['{"responses":[{"id":"1","status":200,"body":null}]}', 'batch answer'],
  ['{"baseType":"microsoft.graph.externalItem","properties":[]}', 'schema'],
  ['{"properties":[{"name":"title","type":"String"}]}', 'schema'],
  ['[{"name":"title","type":"String"}]', 'schema'],
  ['{"value":{"baseType":"x","properties":[{"name":"title","type":"String"}]}}', 'schema'],
  ['{"connection":{"id":"a"},"schema":[{"name":"title","type":"String"}]}', 'schema'],
  ['{"error":{"code":"BadRequest","message":"…"}}', 'error answer'],
  ['{"id":"1","status":"failed","error":{"message":"…"}}', 'error answer'],
  ['{"error":"invalid_grant","error_description":"…"}', 'error answer'],
  ['{"code":"InvalidGuid","message":"…","innerError":{}}', 'error answer'],
  ['{"id":"tickets","name":"Tickets","description":"…"}', 'connection'],
  ['{"value":[{"id":"tickets","name":"Tickets","state":"ready"}]}', 'connections'],
  ['{"requests":[{"entityTypes":["externalItem"],"query":{}}]}', 'search'],
  ['{"value":[{"searchTerms":["a"],"hitsContainers":[]}]}', 'search'],
  ['{"name":"a","state":"b","tags@odata.type":"Collection(String)","tags":[]}', 'properties'],
  ['{"@odata.context":"x","name":"a","state":"b","tags@odata.type":"Collection(String)","tags":[]}', 'connection'],
  ['"text"', 'text'],
  ['1', 'other'],
  ['{}', 'other'],
  ['{"value":[]}', 'other'],
])('%s is %s', (source, kind) => {
  const reading = finished(readJson(source))
  expect(reading.kind === 'value' && jsonKind(source, reading.root)).toBe(kind)
})
