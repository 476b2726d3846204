// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { type LeftFor, noteLeftFor } from '../../signInReturn/leftFor.ts'
import { wasToolLeft } from './toolLeftFor.ts'

beforeEach(() => sessionStorage.clear())

test.each<[LeftFor, boolean]>([
  ['trial', true],
  ['groups', true],
  ['effects', true],
  ['list', true],
  ['picker', false],
])('left for %s: a dialog of the access list is what was left: %j', (what, isTool) => {
  expect(wasToolLeft()).toBe(false)
  noteLeftFor(what, 'Robin')
  expect(wasToolLeft()).toBe(isTool)
})
