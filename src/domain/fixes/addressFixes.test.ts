import { expect, test } from 'vitest'
import { safeItemId } from './addressFixes.ts'

test.each([
  ['a/b', 'ab'],
  ['TICKET-42', 'TICKET42'],
  ['Größe 1', 'Groe1'],
  ['é', 'e'],
  ['../..', ''],
  ['x'.repeat(200), 'x'.repeat(128)],
])('The safe form of %j is %j', (id, safe) => {
  expect(safeItemId(id)).toBe(safe)
})
