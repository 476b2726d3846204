import { expect, test } from 'vitest'
import { sameKindBefore } from './sameKind.ts'

const [home, work, none] = ['{"detail":{"type":"home"}}', '{"detail":{"type":"business"}}', '{}']

test.each([
  [[home, work], 1, undefined],
  [[home, work, home], 2, 'home'],
  [[home, work, home], 0, undefined],
  [[none, none, 'x', 'x'], 3, undefined],
  [[home], 5, undefined],
])('%j at %i: %s', (addresses, index, kind) => {
  expect(sameKindBefore(addresses, index)).toBe(kind)
})
