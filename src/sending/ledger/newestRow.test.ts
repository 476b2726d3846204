import { expect, test } from 'vitest'
import { newestRow } from './newestRow.ts'
import { aRow } from './testing/aRow.ts'

const rows = [
  aRow({ id: 'c', connectionId: 'other', itemId: 'T1' }),
  aRow({ id: 'b', connectionId: 'tickets', itemId: 'T1' }),
  aRow({ id: 'a', connectionId: 'tickets', itemId: 'T1' }),
]

test.each([
  ['tickets', 'T1', 'b'],
  ['tickets', 'T2', undefined],
])('the last write of %s, %s is %s', (connectionId, itemId, id) => {
  expect(newestRow(rows, { connectionId, itemId })?.id).toBe(id)
})
