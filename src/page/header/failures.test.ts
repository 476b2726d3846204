import { expect, test } from 'vitest'
import { failureIds, failures } from './failures.ts'

test('each is in the menu once, by words of its own', () => {
  expect(failureIds()).toEqual(Object.keys(failures))
  expect(new Set(Object.values(failures)).size).toBe(failureIds().length)
})
