import { expect, test } from 'vitest'
import { measures, readOptions } from './options.ts'

test('without arguments everything is measured, three times', () => {
  const { only, payloads, rounds, isBuilding, isWhole, isWritingDocs } = readOptions([])
  expect([...only]).toEqual(measures)
  expect(payloads).toHaveLength(6)
  expect({ rounds, isBuilding, isWhole, isWritingDocs }).toEqual({
    rounds: 3,
    isBuilding: true,
    isWhole: true,
    isWritingDocs: false,
  })
})

test('a run can be narrowed', () => {
  const { only, payloads, rounds, isWhole, isBuilding } = readOptions(
    '--only typing,cold --payloads 2kB --rounds 1 --no-build'.split(' '),
  )
  expect({ only: [...only], payloads, rounds, isWhole, isBuilding }).toEqual({
    only: ['typing', 'cold'],
    payloads: ['2kB'],
    rounds: 1,
    isWhole: false,
    isBuilding: false,
  })
})

test.each<[string, string]>([
  ['--only speed', 'does not know "speed"'],
  ['--payloads 5MB', 'does not know "5MB"'],
  ['--rounds 0', 'a whole number'],
  ['--keys many', 'a whole number'],
  ['--faster', '--faster'],
  ['--write-docs --only cold', 'for a whole run'],
])('%s is refused with a reason', (line, reason) => {
  expect(() => readOptions(line.split(' '))).toThrow(reason)
})
