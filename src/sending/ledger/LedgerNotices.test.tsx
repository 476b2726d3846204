// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { LedgerNotices, type SavedBefore } from './LedgerNotices.tsx'
import type { LedgerActions } from './ledgerActions.ts'
import type { SentBefore } from './sentBefore.ts'
import { aLedger } from './testing/aLedger.ts'
import { aRow } from './testing/aRow.ts'
import { quietActions } from './testing/quietActions.ts'

test('the last time that the item in the form was saved is told', async () => {
  const { ledger } = aLedger()
  const target = { connectionId: 'tickets', itemId: 'T1' }
  const row = await ledger.begin({ owner: 'adele', action: 'put', apiVersion: 'beta', ...target })
  await ledger.closeRow(row, { result: 'saved', status: 200 })
  const onSentBefore = vi.fn<(sent: SentBefore | undefined) => void>()
  const onSaved = vi.fn<(saved: SavedBefore) => void>()
  render(
    <LedgerNotices
      actions={quietActions}
      ledger={{ owner: 'adele', load: () => Promise.resolve(ledger) }}
      state={aDraftState(target).state}
      serial={0}
      onSentBefore={onSentBefore}
      onSaved={onSaved}
    />,
  )
  await waitFor(() => expect(onSentBefore.mock.lastCall?.[0]?.row).toMatchObject(target))
  expect(onSaved.mock.calls).toMatchObject([[{ how: 'sent', isChanged: true }]])
})

describe('what was cut off', () => {
  const rows = [aRow({ id: 'r1', itemId: 'A', result: 'sending' }), aRow({ id: 'r3', itemId: 'C', result: 'unknown' })]

  test('is named; an answer that was lost is not', async () => {
    await show({ rows: () => Promise.resolve(rows) })
    expect(await screen.findByText(/while it was sending A\./)).toBeDefined()
  })

  test.each<[string, LedgerActions['rows']]>([
    ['nothing was', () => Promise.resolve([aRow({})])],
    ['there is no ledger', () => Promise.reject(new Error('No database.'))],
  ])('is not said when %s', async (_, rowsOf) => {
    await show({ rows: rowsOf })
    expect(screen.queryByRole('group', { name: 'Cut off' })).toBeNull()
  })

  async function show(actions: Partial<LedgerActions>): Promise<void> {
    const { ledger } = aLedger()
    await act(async () => {
      render(
        <LedgerNotices
          actions={{ ...quietActions, ...actions }}
          ledger={{ owner: 'adele', load: () => Promise.resolve(ledger) }}
          state={aDraftState({}).state}
          serial={0}
          onSentBefore={() => undefined}
          onSaved={() => undefined}
        />,
      )
    })
  }
})
