import { expect, test } from 'vitest'
import { nameBoxId } from './nameBoxId.ts'

test('each index has an id of its own', () => {
  expect(new Set([nameBoxId(0), nameBoxId(1), nameBoxId(10)]).size).toBe(3)
})
