import { expect, test } from 'vitest'
import { onePerValue } from './onePerValue.ts'

const at = (pointer: string, message: string) => ({ place: { in: 'body' as const, pointer }, message })

test('what is wrong with one value is one problem, and other places keep theirs', () => {
  const problems = [at('/acl/0', 'A.'), at('/acl/0', 'B.'), at('/properties/due', 'No such name.')]
  expect(onePerValue([...problems, at('/properties/a', 'C.'), at('/properties/due', 'A date.')])).toEqual([
    at('/acl/0', 'A.'),
    at('/acl/0', 'B.'),
    at('/properties/due', 'No such name. A date.'),
    at('/properties/a', 'C.'),
  ])
})
