import { expect, test } from 'vitest'
import { payloadOf } from '../domain/payload/payload.ts'
import { payloadRows } from '../domain/payload/payloadRows.ts'
import { entryOfValueRow } from './valueRow.ts'

test('the rows of values of access entries are known by the index of their entry, other rows are none', () => {
  const entry = { type: 'group', value: 'g', accessType: 'grant' } as const
  const title = { name: 'value', type: 'string', value: 'a' } as const
  const rows = payloadRows(payloadOf({ acl: [entry, entry], properties: [title], content: undefined }))
  const found = Array.from({ length: rows.count }, (_, index) => rows.row(index)).flatMap((row) =>
    row === undefined ? [] : (entryOfValueRow(row) ?? []),
  )
  expect(found).toEqual([0, 1])
})
