import { expect, test } from 'vitest'
import { noSchema } from '../domain/testing/noSchema.ts'
import { type ImportSource, readItem, readSource } from './readSource.ts'
import { following, importResult, sourceItem } from './testing/importing.ts'

const fileOf = (content: BlobPart): ImportSource => ({ kind: 'file', file: new File([content], 'a.json') })

const people = 'Tomas Okafor <tomas@contoso.example>; Adele Vance <adele@contoso.example>'
const secretList = `${people}; eyJ${'a'.repeat(40)}.eyJ${'b'.repeat(40)}.${'c'.repeat(40)} <token@contoso.example>`

test.each<[string, ImportSource, object]>([
  ['a text', { kind: 'text', text: '{"acl": []}' }, { kind: 'payload', format: 'a payload' }],
  ['a file', fileOf('{"acl": []}'), { kind: 'payload', format: 'a payload' }],
  ['a list of people', { kind: 'text', text: people }, { kind: 'people', text: people, count: 2 }],
  ['a file of people', fileOf(people), { kind: 'people', text: people, count: 2 }],
  ['a sentence', { kind: 'text', text: 'Ask adele@contoso.example' }, { kind: 'nothing' }],
  ['a list with a secret', { kind: 'text', text: secretList }, { kind: 'nothing' }],
  ['a picture', fileOf(new Uint8Array([137, 80, 0])), { kind: 'nothing', why: expect.stringContaining('zero bytes') }],
  [
    'a text that is too large',
    { kind: 'text', text: 'x'.repeat(36_000_001) },
    { kind: 'nothing', why: 'It has 36,000,001 bytes. The largest payload that Graph takes is 30,000,000.' },
  ],
])('%s is told what it is', async (_, source, expected) => {
  expect(await readSource(source, following())).toMatchObject(expected)
})

test('an item is read up to what the form would say about it', async () => {
  const result = await importResult('{"acl": [], "properties": {"title": "A"}}')
  expect(result).toMatchObject({ kind: 'item', isCompared: false, mayHoldToken: false })
  const rules = result.kind === 'item' ? result.problems.map(({ rule }) => rule) : []
  expect(rules).toContain('acl-empty')
})

test.each([
  ['{"acl": [', 'broken'],
  ['7', 'not an item'],
  [`{"acl": [${'{},'.repeat(50_000)}{}]}`, 'It has 50,001 access entries. The editor takes up to 50,000.'],
  [
    `{"acl": [], "properties": {${Array.from({ length: 5001 }, (_, index) => `"p${index}": 1`).join()}}}`,
    'It has 5,001 properties. A schema has up to 128; the editor takes up to 5,000.',
  ],
])('%.12j… is refused: %s', async (text, why) => {
  const result = await importResult(text)
  expect(result.kind === 'not an item' && why !== result.kind ? result.why : result.kind).toBe(why)
})

test('what looks like an access token is told', async () => {
  const token = `eyJ${'a'.repeat(40)}.eyJ${'b'.repeat(40)}.${'c'.repeat(40)}`
  expect(await importResult(`{"acl": [], "properties": {"title": "${token}"}}`)).toMatchObject({ mayHoldToken: true })
})

test('a reading that is left off rejects', async () => {
  const signal = AbortSignal.abort(new Error('left off'))
  await expect(readItem(sourceItem('{}'), noSchema, { ...following(), signal })).rejects.toThrow('left off')
})
