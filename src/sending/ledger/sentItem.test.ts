import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerRow } from './ledgerRow.ts'
import { sentItemsOf } from './sentItem.ts'
import { aRow } from './testing/aRow.ts'

test('there is one line for each item, with its history, in the order of the newest rows', () => {
  const rows = [
    aRow({ id: 'r4', itemId: 'T2' }),
    aRow({ id: 'r3', itemId: 'T1' }),
    aRow({ id: 'r2', itemId: 'T1', connectionId: 'wiki' }),
    aRow({ id: 'r1', itemId: 'T1' }),
  ]
  expect(sentItemsOf(rows).map(({ newest, earlier }) => [newest, ...earlier].map(({ id }) => id))).toEqual([
    ['r4'],
    ['r3', 'r1'],
    ['r2'],
  ])
})

test('no row is lost, and none comes twice', () => {
  const anyRow = fc.record({
    id: fc.uuid(),
    itemId: fc.constantFrom('a', 'b'),
    connectionId: fc.constantFrom('x', 'y'),
  })
  fc.assert(
    fc.property(fc.array(anyRow), (parts) => {
      const rows = parts.map(aRow)
      const listed = sentItemsOf(rows).flatMap(({ newest, earlier }) => [newest, ...earlier])
      expect(new Set(listed)).toEqual(new Set(rows))
      expect(listed.length).toBe(rows.length)
    }),
  )
})

test('its title is the one of the newest row that has one', () => {
  const rows = [aRow({ action: 'delete' }), aRow({ title: 'New title' }), aRow({ title: 'Old title' })]
  expect(sentItemsOf(rows)[0]?.title).toBe('New title')
  expect(sentItemsOf([aRow({})])[0]?.title).toBeUndefined()
})

describe('whether it may be stored', () => {
  test.each([
    [['saved'], true],
    [['unknown'], true],
    [['sending'], true],
    [['refused'], false],
    [['notSaved'], false],
    [['deleted', 'saved'], false],
    [['refused', 'saved'], true],
    [['notSaved', 'deleted', 'saved'], false],
    [['saved', 'deleted'], true],
  ] as const)('newest first %j: %s', (results, expected) => {
    expect(sentItemsOf(results.map((result) => aRow({ result })))[0]?.mayBeStored).toBe(expected)
  })
})

test('what was saved before an attempt that changed nothing is known, and nothing of the kind else', () => {
  const savedBefore = (...results: LedgerRow['result'][]) =>
    sentItemsOf(results.map((result, index) => aRow({ id: `r${index}`, result })))[0]?.savedBefore?.id
  expect(savedBefore('refused', 'saved')).toBe('r1')
  expect(savedBefore('saved', 'saved')).toBeUndefined()
  expect(savedBefore('refused', 'deleted', 'saved')).toBeUndefined()
})
