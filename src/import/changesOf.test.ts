import { expect, test } from 'vitest'
import { readPayload } from '../domain/readPayload/readPayload.ts'
import { finished } from '../domain/steps.ts'
import { changesOf } from './changesOf.ts'

test.each([
  ['a payload as it is sent', '{"acl":[],"properties":{}}', 0],
  ['a comma too many and a content that is a text', '{"acl":[],"properties":{},"content":"x",}', 2],
  ['an ID, which is taken over', '{"id":"T1","acl":[],"properties":{}}', 0],
])('%s', (_, source, count) => {
  const reading = finished(readPayload(source))
  if (reading.kind !== 'item') throw new Error(reading.kind)
  expect(changesOf(reading)).toHaveLength(count)
})
