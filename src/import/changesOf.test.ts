import { expect, test } from 'vitest'
import { readPayload } from '../domain/readPayload/readPayload.ts'
import { finished } from '../domain/steps.ts'
import { changesOf } from './changesOf.ts'

test.each<[string, string, readonly boolean[]]>([
  ['a payload as it is sent', '{"acl":[],"properties":{}}', []],
  ['a comma too many and a content that is a text', '{"acl":[],"properties":{},"content":"x",}', [true, true]],
  ['an ID, which is taken over', '{"id":"T1","acl":[],"properties":{}}', []],
  ['a member that Graph does not have', '{"acl":[],"properties":{},"activities":[]}', [false]],
])('%s', (_, source, areFixes) => {
  const reading = finished(readPayload(source))
  if (reading.kind !== 'item') throw new Error(reading.kind)
  expect(changesOf(reading).map(({ isFix }) => isFix)).toEqual(areFixes)
})
