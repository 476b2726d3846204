import { expect, test } from 'vitest'
import { beforeShow } from './beforeShowWords.ts'

test('one sentence says what the permissions are for', () => {
  expect(beforeShow.uses(['names of people', 'names of groups', 'searching as you'])).toMatch(
    /needs your permission for names of people, names of groups and searching as you\./,
  )
})
