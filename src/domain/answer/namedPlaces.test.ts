import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../itemDraft.ts'
import { placeKey } from '../problem.ts'
import { namedPlaces } from './namedPlaces.ts'
import { readAnswerOrWords } from './readAnswer.ts'

const draft: ItemDraft = {
  ...emptyDraft,
  properties: ['title', 'the'].map((name) => ({ name, type: 'string', value: { kind: 'absent' } })),
}

test.each<[string, string, readonly string[]]>([
  ['a code', '{"error":{"code":"BadRequest","innerError":{"code":"InvalidItemId"}}}', ['url:item-id']],
  ['a sentence', '{"error":{"code":"x12","message":"The item id is too long."}}', ['url:item-id']],
  ['the connection', '{"error":{"code":"InvalidConnectionId","message":"m"}}', ['url:connection-id']],
  ['access', '{"error":{"code":"x12","message":"The acl has a wrong entry."}}', ['/acl']],
  ['the content', '{"error":{"code":"x12","message":"Invalid content."}}', ['/content/value']],
  ['a property of the draft', `{"error":{"code":"x12","message":"'Title' is wrong."}}`, ['/properties/title']],
  ['nothing', '{"error":{"code":"x12","message":"The title of it."}}', []],
  ['a place, but no refusal of the request', 'HTTP/1.1 409 Conflict\n\n{"error":{"code":"InvalidItemId"}}', []],
])('the place that an answer names: %s', (_name, text, places) => {
  expect(namedPlaces(readAnswerOrWords(text), draft).map(placeKey)).toEqual(places)
})
