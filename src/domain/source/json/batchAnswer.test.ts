import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { readJsonSource } from './jsonSource.ts'

const item = { id: 'T1', acl: [], properties: { title: 'One' } }
const failed = { id: '2', status: 400, body: { error: { code: 'InvalidRequest', message: 'x' } } }

test.each<[string, readonly unknown[], object]>([
  ['failed requests', [{ id: '1', status: 200, body: null }, failed], { kind: 'error answer' }],
  ['an item', [{ id: '1', status: 200, body: item }], { kind: 'payload', item: { title: 'T1 – One' }, remarks: [] }],
  ['an item and a failed request', [{ id: '1', status: '200', body: item }, failed], { kind: 'error answer' }],
  [
    'two items',
    [
      { id: '1', status: 200, body: item },
      { id: '2', status: 200, body: item },
    ],
    { kind: 'items' },
  ],
  [
    'what went well',
    [{ id: '1', status: 200 }],
    { kind: 'nothing', why: expect.stringContaining('Nothing failed in it (1 answer)') },
  ],
])('The answer to a batch with %s', (_, responses, expected) => {
  const source = JSON.stringify({ responses })
  const reading = finished(readJsonSource(source))
  expect(reading).toMatchObject(expected)
  if (reading?.kind === 'error answer') expect(reading.text).toBe(source)
})
