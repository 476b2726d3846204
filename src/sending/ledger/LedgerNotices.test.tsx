// @vitest-environment jsdom
import { render, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { LedgerNotices, type SavedBefore } from './LedgerNotices.tsx'
import type { LedgerRow } from './ledgerRow.ts'
import { aLedger } from './testing/aLedger.ts'
import { quietActions } from './testing/quietActions.ts'

test.each([
  ['nothing else is known', undefined, { how: 'sent', isChanged: true }],
  ['something newer is known', { at: 99 }, { at: 99 }],
])('the last time that the item in the form was saved is told; %s', async (_, known, expected) => {
  const { ledger } = aLedger()
  const target = { connectionId: 'tickets', itemId: 'T1' }
  const row = await ledger.begin({ owner: 'adele', action: 'put', apiVersion: 'beta', ...target })
  await ledger.closeRow(row, { result: 'saved', status: 200 })
  const onRow = vi.fn<(row: LedgerRow | undefined) => void>()
  let saved: { readonly at: number } | SavedBefore | undefined = known
  render(
    <LedgerNotices
      actions={quietActions}
      ledger={{ owner: 'adele', load: () => Promise.resolve(ledger) }}
      state={aDraftState(target).state}
      serial={0}
      onRow={onRow}
      onSaved={(next) => {
        saved = next(known)
      }}
    />,
  )
  await waitFor(() => expect(onRow.mock.lastCall?.[0]).toMatchObject(target))
  expect(saved).toMatchObject(expected)
})
