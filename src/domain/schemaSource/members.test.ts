import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'
import { firstOf, memberNamed, mostLookedAt } from './members.ts'

test.each([
  ['{"name": 1}', 'name'],
  ['{"Name": 1}', 'Name'],
  ['{"name": 1, "NAME": 2}', 'NAME'],
  ['{"names": 1}', undefined],
])('In %s, “name” is %s', (source, found) => {
  const reading = finished(readJson(source))
  if (reading.kind !== 'value' || reading.root.kind !== 'object') throw new Error('not an object')
  expect(memberNamed(reading.root, 'name')?.name).toBe(found)
})

test('Of a long list the first thousand are looked at', () => {
  const long = Array.from({ length: mostLookedAt + 1 }, (_, index) => index)
  expect(firstOf(long)).toHaveLength(mostLookedAt)
  expect(firstOf(long.slice(1))).toHaveLength(mostLookedAt)
})
