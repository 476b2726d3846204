import { expect, test } from 'vitest'
import { repeatedKinds } from './sameKind.ts'

const [home, work, none] = ['{"detail":{"type":"home"}}', '{"detail":{"type":"business"}}', '{}']

test.each([
  [
    [home, work],
    [undefined, undefined],
  ],
  [
    [home, work, home, home],
    [undefined, undefined, 'home', 'home'],
  ],
  [
    [none, none, 'x', 'x'],
    [undefined, undefined, undefined, undefined],
  ],
  [[], []],
])('%j: %j', (addresses, kinds) => {
  expect(repeatedKinds(addresses)).toEqual(kinds)
})
