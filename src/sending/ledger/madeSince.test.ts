import { expect, test } from 'vitest'
import type { LedgerRow } from './ledgerRow.ts'
import { madeSince, startOfDay } from './madeSince.ts'
import { aRow } from './testing/aRow.ts'

const made = (itemId: string, parts: Partial<LedgerRow> = {}) => aRow({ itemId, isNew: true, at: 10, ...parts })

// Newest first, as the ledger gives them.
test.each<[string, readonly LedgerRow[], readonly string[]]>([
  ['a made item', [made('A')], ['A']],
  ['one that was only replaced', [made('A', { isNew: false })], []],
  ['one of which it is not known', [aRow({ at: 10 })], []],
  ['one that was made and replaced since', [made('A', { isNew: false, at: 12 }), made('A')], ['A']],
  ['one that was made before', [made('A', { at: 4 })], []],
  ['one that was refused', [made('A', { result: 'refused' })], []],
  ['one that was deleted since', [made('A', { action: 'delete', result: 'deleted', at: 12 }), made('A')], []],
  [
    'one that was made again after that',
    [made('A', { at: 14 }), made('A', { action: 'delete', result: 'deleted' }), made('A')],
    ['A'],
  ],
  ['the same ID in two connections', [made('A'), made('A', { connectionId: 'wiki' })], ['A', 'A']],
])('%s', (_, rows, expected) => {
  expect(madeSince(rows, 5).map(({ itemId }) => itemId)).toEqual(expected)
})

test('a day begins at midnight of this device', () => {
  expect(startOfDay(new Date(2026, 0, 31, 15, 30).getTime())).toBe(new Date(2026, 0, 31).getTime())
})
