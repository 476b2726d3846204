import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { finished } from '../../domain/steps.ts'
import { cutDraft } from './cutDraft.ts'
import { draftFileParts, readDraftFile } from './draftFile.ts'
import {
  draftHeadSchema,
  draftRecordSchema,
  filedBesideSchema,
  savedDraftSchema,
  tabBackupSchema,
  tabMemorySchema,
} from './formats.ts'
import { savedDraftOf } from './savedDraft.ts'

// Texts as browsers and disks have them. They are never edited to fit the code: what is here was written once.

const head =
  '{"format":1,"id":"a1.0","name":"","title":"A title","connectionId":"tickets","itemId":"T1","owner":"[\\"https://graph.microsoft.com\\",\\"t\\",\\"u\\"]","at":1700000000000,"byteLength":512,"writer":"a1","removedAt":1700000000001}'
const record =
  '{"format":2,"at":7,"connectionId":"tickets","itemId":"T1","acl":[{"accessType":"grant","type":"user","value":"u","identitySource":"azureActiveDirectory"},{"accessType":"deny","type":"everyone","value":""}],"properties":[{"name":"title","type":"string","value":{"kind":"longText","text":"A title"}},{"name":"tags","type":"stringCollection","value":{"kind":"list","elements":["a",""]}},{"name":"people","type":"principal","value":{"kind":"people","people":[{"upn":"a@contoso.com"}]}},{"name":"none","type":"int64","value":{"kind":"null"}}],"content":{"kind":"present","type":"text","text":{"pieces":[{"id":"p0","length":20000}]}},"schema":{"properties":[{"name":"title","type":"String"}]}}'
const whole =
  '{"format":1,"connectionId":"tickets","itemId":"T1","acl":[{"accessType":"grant","type":"user","value":"u","identitySource":"azureActiveDirectory"},{"accessType":"deny","type":"everyone","value":""}],"properties":[{"name":"title","type":"string","value":{"kind":"text","text":"A title"}},{"name":"tags","type":"stringCollection","value":{"kind":"list","elements":["a",""]}},{"name":"people","type":"principal","value":{"kind":"people","people":[{"upn":"a@contoso.com"}]}},{"name":"none","type":"int64","value":{"kind":"null"}}],"content":{"kind":"absent","type":"html"}}'

test.each([
  ['the head of a draft', draftHeadSchema, head],
  ['a draft in pieces', draftRecordSchema, record],
  ['a draft in one piece', savedDraftSchema, whole],
  ['the backup of a tab', tabBackupSchema, `{"head":${head},"record":${record},"pieces":[["p0","text"],["p1",["a"]]]}`],
  ['the backup of a tab that knew no heads', tabBackupSchema, `{"record":${record},"pieces":[]}`],
  ['the memory of a tab', tabMemorySchema, '{"draftId":"a1.0","owner":"","takesAlong":true,"notNow":"me"}'],
  ['what a file says beside a draft', filedBesideSchema, '{"name":"N","schema":{"properties":[]},"apiVersion":"beta"}'],
])('%s is read, with all that is in it', (_, schema, text) => {
  expect(schema.parse(JSON.parse(text))).toEqual(JSON.parse(text))
})

test('a file of drafts is read, with all that is in it', () => {
  const text = `{"kind":"external-item-editor.drafts","format":1,"drafts":[{"name":"N","draft":${whole},"schema":{"properties":[]}}]}`
  const reading = finished(readDraftFile(text))
  if (reading.kind !== 'drafts') throw new Error(reading.why)
  expect(reading.drafts.map(({ name, draft: read }) => [name, savedDraftOf(read)])).toEqual([['N', JSON.parse(whole)]])
})

const draft: ItemDraft = {
  ...emptyDraft,
  connectionId: 'tickets',
  itemId: 'T1',
  acl: [
    { accessType: 'grant', type: 'user', value: 'u', identitySource: 'azureActiveDirectory' },
    { accessType: 'deny', type: 'everyone', value: '' },
  ],
  properties: [
    { name: 'title', type: 'string', value: { kind: 'longText', text: ropeOf('A title') } },
    { name: 'tags', type: 'stringCollection', value: { kind: 'list', elements: ['a', ''] } },
    { name: 'people', type: 'principal', value: { kind: 'people', people: [{ upn: 'a@contoso.com' }] } },
    { name: 'none', type: 'int64', value: { kind: 'null' } },
    { name: 'left out', type: 'string', value: { kind: 'absent' } },
  ],
}

test('a draft in pieces is written as it always was', () => {
  const long: ItemDraft = { ...draft, content: { kind: 'present', type: 'text', text: ropeOf('x'.repeat(20_000)) } }
  const schema = { properties: [{ name: 'title', type: 'String' }] }
  const written = finished(cutDraft(long, new Map(), () => 'p0', { at: 7, schema }))
  expect(JSON.stringify(written.record)).toBe(record)
})

test('a draft in one piece, and a file of such, are written as they always were', () => {
  const short: ItemDraft = { ...draft, content: { kind: 'absent', type: 'html' } }
  expect(JSON.stringify(savedDraftOf(short))).toBe(whole)
  expect([...draftFileParts([{ name: 'N', draft: short, schema: undefined }])].join('')).toBe(
    `{"kind":"external-item-editor.drafts","format":1,"drafts":[\n{"name":"N","draft":${whole}}\n]}\n`,
  )
})
