// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { type LeftFor, noteLeftFor } from '../../signInReturn/leftFor.ts'
import { takeToolLeftFor } from './takeToolLeftFor.ts'

beforeEach(() => sessionStorage.clear())

test.each<[LeftFor, string, ReturnType<typeof takeToolLeftFor>]>([
  ['trial', 'Robin', { kind: 'test', text: 'Robin' }],
  ['groups', 'leads', { kind: 'groups', text: 'leads' }],
  ['effects', '', { kind: 'effects' }],
  ['list', 'deny 0 Robin; Zoe', { kind: 'many', text: 'Robin; Zoe', at: 0, access: 'deny' }],
  ['picker', 'Robin', undefined],
])('%s about “%s” opens %j, once', (what, about, tool) => {
  noteLeftFor(what, about)
  expect(takeToolLeftFor()).toEqual(tool)
  expect(takeToolLeftFor()).toBeUndefined()
})
