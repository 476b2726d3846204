import { expect, test } from 'vitest'
import { operationIdIn, readSchemaOperation } from './schemaOperation.ts'

test.each([
  [{ status: 'inprogress' }, { status: 'inprogress', why: undefined }],
  [
    { status: 'completed', error: null },
    { status: 'completed', why: undefined },
  ],
  [
    { status: 'failed', error: { code: 'Bad', message: 'No.' } },
    { status: 'failed', why: 'No. (Bad)' },
  ],
  [
    { status: 'failed', error: { code: 'Bad' } },
    { status: 'failed', why: 'Bad' },
  ],
  [
    { status: 'failed', error: { message: 'No.' } },
    { status: 'failed', why: 'No.' },
  ],
  [{ status: 'paused' }, { status: 'unknown', why: undefined }],
  [{ status: 'unspecified' }, { status: 'unknown', why: undefined }],
])('%j', (json, operation) => {
  expect(readSchemaOperation(json)).toEqual(operation)
})

test.each([undefined, 'text', []])('%j is no operation', (json) => {
  expect(readSchemaOperation(json)).toBeUndefined()
})

test.each([
  ['https://graph.microsoft.com/v1.0/external/connections/assets/operations/616bfeed-666f', '616bfeed-666f'],
  ['https://graph.microsoft.com/v1.0/external/connections/assets/operations/a%20b?x=1', 'a b'],
  ['https://graph.test/operations/%E0%A4%A', '%E0%A4%A'],
  ['https://graph.microsoft.com/v1.0/external/connections/assets', undefined],
  [undefined, undefined],
])('the operation in %s', (location, id) => {
  expect(operationIdIn(location)).toBe(id)
})
