import { expect, test } from 'vitest'
import { problemInBody, problemInUrl } from '../domain/problem.ts'
import { readPayload } from '../domain/readPayload/readPayload.ts'
import { finished } from '../domain/steps.ts'
import type { JsonEditorStatus } from './jsonEditorState.ts'
import { textMarks } from './textMark.ts'

const source = `{
  "acl": [{ "type": "robot" }, { "type": "user", "value": "x", "accessType": "grant" }],
  "properties": { "title": "A", }
}`
const notGuid = problemInBody({ rule: 'acl-user-not-guid', message: 'Use a GUID.', at: '/value' }, '/acl/0')
const advice = problemInBody({ rule: 'acl-everyone-literal', message: 'Better so.', at: '' }, '/acl/0')
const noId = problemInUrl({ rule: 'item-id-missing', message: 'Name it.', at: '' }, 'item-id')

test('problems, repairs and notes stand where they belong in the text', () => {
  expect(marked({ kind: 'in form' })).toEqual([
    // The entry before could not be read, so it is the first one in the form.
    ['error', '"x"', 'acl-user-not-guid'],
    ['repaired', '}', undefined],
    ['left out', '{', 'acl-type-unknown'],
  ])
})

test('while the form waits, only the place that it waits for is marked', () => {
  const place = { line: 2, column: 3, excerpt: '' }
  expect(marked({ kind: 'broken', at: 4, expected: 'a value', place })).toEqual([['error', '"', undefined]])
  expect(marked({ kind: 'not an item', why: 'This is a list.' })).toEqual([['error', '{', undefined]])
})

function marked(status: JsonEditorStatus) {
  const reading = finished(readPayload(source))
  if (reading.kind !== 'item') throw new Error(source)
  return textMarks({ status, reading, isBehind: false }, [notGuid, advice, noId]).map(({ kind, from, to, rule }) => [
    kind,
    source.slice(from, to),
    rule,
  ])
}
