// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import type { LedgerRow } from '../ledger/ledgerRow.ts'
import { aRow } from '../ledger/testing/aRow.ts'
import { LastResult } from './LastResult.tsx'

test('a saved item is told with when, how large and how Graph answered, and how to go on', () => {
  show({ result: 'saved', status: 200, byteLength: 462, isNew: true })
  const { textContent } = screen.getByRole('status')
  expect(textContent).toMatch(/^Item saved/)
  expect(textContent).toContain('T1 in tickets, a new item.')
  expect(textContent).toContain('462 bytes · HTTP 200')
  expect(screen.getByRole('button', { name: 'See whether it is found' })).toBeDefined()
})

test.each([
  [false, /^Item savedT1 in tickets, in place of what was stored before\./],
  [undefined, /^Item savedT1 in tickets\./],
])('where it is new: %s, it says so', (isNew, said) => {
  show({ result: 'saved', status: 200, byteLength: 462, ...(isNew === undefined ? {} : { isNew }) })
  expect(screen.getByRole('status').textContent).toMatch(said)
})

test('one that was refused says how to see why', () => {
  show({ result: 'refused', status: 403 })
  expect(screen.getByRole('status').textContent).toContain('Submit again to see why')
  expect(screen.queryByRole('button', { name: 'See whether it is found' })).toBeNull()
})

test('a failure that was played is told as played, and what is stored apart from it', () => {
  show({ result: 'refused', status: 400, played: 'fail400Generic' }, { result: 'saved' })
  const { textContent } = screen.getByRole('status')
  expect(textContent).toMatch(/^Failed on purpose/)
  expect(textContent).toContain('Played on purpose.')
  expect(textContent).toContain('Stored as it was saved on')
  expect(textContent).not.toContain('Submit again to see why')
  expect(screen.getByRole('button', { name: 'See whether it is found' })).toBeDefined()
})

function show(parts: Partial<LedgerRow>, saved?: Partial<LedgerRow>): void {
  render(
    <GraphCallsContext value={fakeCalls}>
      <LastResult
        sent={{ row: aRow(parts), saved: saved && { row: aRow(saved), isSame: true } }}
        onNext={() => undefined}
        onFind={() => undefined}
      />
    </GraphCallsContext>,
  )
}
