import { expect, test } from 'vitest'
import { lastWritesOf } from './lastWrites.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { aRow } from './testing/aRow.ts'

const target = { connectionId: 'tickets', itemId: 'T1' }

test.each<[string, readonly LedgerRow['result'][], string | undefined, string | undefined]>([
  ['saved', ['saved'], 'r0', undefined],
  ['refused after it was saved', ['refused', 'saved'], 'r1', 'r0'],
  ['refused twice', ['refused', 'notSaved', 'saved'], 'r2', 'r0'],
  ['refused only', ['refused'], undefined, 'r0'],
  ['saved after it was refused', ['saved', 'refused'], 'r0', undefined],
  ['refused after it was deleted', ['refused', 'deleted', 'saved'], 'r1', 'r0'],
  ['of an end that is not known', ['unknown', 'saved'], 'r0', undefined],
  ['never sent', [], undefined, undefined],
])('%s: what tells of the item, and what was tried since', (_, results, telling, attempt) => {
  const rows = results.map((result, index) => aRow({ id: `r${index}`, result }))
  const writes = lastWritesOf([aRow({ id: 'other', itemId: 'T2' }), ...rows], target)
  expect([writes.telling?.id, writes.attempt?.id]).toEqual([telling, attempt])
})
