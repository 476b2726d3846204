import { expect, test } from 'vitest'
import { isOpen, readRow } from './ledgerRow.ts'
import { aRow } from './testing/aRow.ts'

test('a row is read as it was written, and anything else is none', () => {
  const row = aRow({ result: 'saved', status: 200, isNew: true })
  expect(readRow(structuredClone(row))).toEqual(row)
  for (const other of [undefined, {}, { ...row, result: 'posted' }, { ...row, at: 'now' }])
    expect(readRow(other)).toBeUndefined()
})

test('what is on its way or not known is open', () => {
  expect(isOpen(aRow({ result: 'sending' }))).toBe(true)
  expect(isOpen(aRow({ result: 'unknown' }))).toBe(true)
  for (const result of ['saved', 'deleted', 'refused', 'notSaved'] as const)
    expect(isOpen(aRow({ result }))).toBe(false)
})
