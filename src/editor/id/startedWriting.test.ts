// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { startedWriting } from './startedWriting.ts'

beforeEach(() => sessionStorage.clear())

test('it is known in this tab from then on', () => {
  expect(startedWriting.isSet()).toBe(false)
  startedWriting.set()
  expect(startedWriting.isSet()).toBe(true)
})
