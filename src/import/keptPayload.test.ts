// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { keptPayload } from './keptPayload.ts'

beforeEach(() => sessionStorage.clear())

test('what was pasted is kept for its draft, line by line as it was', () => {
  expect(keptPayload.of('one')).toBeUndefined()
  keptPayload.keep('one', '{\n  "a": 1\n}')
  expect([keptPayload.of('one'), keptPayload.of('two')]).toEqual(['{\n  "a": 1\n}', undefined])
})

test.each([undefined, 'x'.repeat(200_001)])(
  'an import without one, or with a long one, takes the earlier away: %#',
  (next) => {
    keptPayload.keep('one', '{}')
    keptPayload.keep('one', next)
    expect(keptPayload.of('one')).toBeUndefined()
  },
)
