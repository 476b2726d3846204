// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { SentItemLine } from './SentItemLine.tsx'
import { sentItemsOf } from './sentItem.ts'
import { aRow } from './testing/aRow.ts'
import { quietActions } from './testing/quietActions.ts'

test('it is called by its title, its ID and its connection, and what can be deleted is deleted once', () => {
  show([aRow({ id: 'r2', title: 'Payments fail' }), aRow({ id: 'r1' })])
  const line = within(screen.getByRole('listitem', { name: 'Payments fail T1 in tickets' }))
  expect(line.getByText('History (1)')).toBeDefined()
  expect(line.getAllByText('Delete item…')).toHaveLength(1)
})

test('what was refused after it was saved can still be deleted; what was only refused is not there', () => {
  show([aRow({ id: 'r2', result: 'refused' }), aRow({ id: 'r1' })])
  expect(screen.getAllByText('Delete item…')).toHaveLength(1)
  show([aRow({ itemId: 'T2', result: 'refused' })])
  expect(within(screen.getByRole('listitem', { name: 'T2 in tickets' })).queryByText('Delete item…')).toBeNull()
})

test('sent once, it has no history', () => {
  show([aRow({})])
  expect(screen.queryByText(/^History/)).toBeNull()
})

function show(rows: readonly LedgerRow[]): void {
  const [item] = sentItemsOf(rows)
  if (item === undefined) throw new Error('There is no item.')
  render(
    <GraphCallsContext value={fakeCalls}>
      <ul>
        <SentItemLine
          item={item}
          kept={new Set(['r1'])}
          actions={quietActions}
          onChanged={() => undefined}
          onOpened={() => undefined}
        />
      </ul>
    </GraphCallsContext>,
  )
}
