import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { readEscapedJson, readEscapedJsonInText } from './escapedJson.ts'

const json = '{"acl":[],"properties":{"title":"The \\"first\\" one"}}'
const escaped = JSON.stringify(json).slice(1, -1)

test.each([
  ['escaped once', escaped],
  ['escaped twice', JSON.stringify(escaped).slice(1, -1)],
  ['with line breaks', '{\\n  \\"acl\\": [],\\n  \\"properties\\": {\\"title\\":\\"The \\\\\\"first\\\\\\" one\\"}}'],
  ['with a quote before it', `"${escaped}`],
  ['with a quote behind it', `${escaped}"`],
  ['with words behind it', `${escaped} was sent`],
])('JSON %s is read', (_, source) => {
  const reading = finished(readEscapedJson(source))
  expect(reading).toMatchObject({ kind: 'payload', format: 'a payload with escaped quotes' })
  expect(reading?.kind === 'payload' && JSON.parse(reading.item.text)).toEqual(JSON.parse(json))
})

test.each(['{"acl":[]}', 'words', '{\\"acl\\":[', '{\\'])('%s is something else', (source) => {
  expect(finished(readEscapedJson(source))).toBeUndefined()
})

test('A secret in it is found in the source', () => {
  const source = '{\\"access_token\\":\\"s3cret-abc\\",\\"acl\\":[],\\"properties\\":{}}'
  expect(replaceSecrets(source, finished(readEscapedJson(source))?.secrets ?? [])).not.toContain('s3cret')
})

test('It is found in a line of a log', () => {
  expect(finished(readEscapedJsonInText(`2026-10-01 {x} body=${escaped} done`))).toMatchObject({
    kind: 'payload',
    remarks: ['The text around the JSON is left out.'],
  })
  expect(finished(readEscapedJsonInText('2026-10-01 {\\"a\\":1}'))).toBeUndefined()
})

test('Of two equal texts it is the secret that is dropped, not the word in front of the JSON', () => {
  const log = 'for s3cret-abc: {\\"access_token\\":\\"s3cret-abc\\",\\"acl\\":[],\\"properties\\":{}} done'
  const reading = finished(readEscapedJsonInText(log))
  expect(replaceSecrets(log, reading?.secrets ?? [])).toBe(
    'for s3cret-abc: {\\"access_token\\":\\"[dropped]\\",\\"acl\\":[],\\"properties\\":{}} done',
  )
})
