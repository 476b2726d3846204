// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { LookReminder } from './LookReminder.tsx'
import type { LedgerRow } from './ledgerRow.ts'
import { noteLook } from './lookedFor.ts'
import { aRow } from './testing/aRow.ts'

beforeEach(() => localStorage.clear())

test('when the usual time is over and nobody looked, it leads to where that is seen', () => {
  const row = aRow({ at: Date.now() - 31 * 60_000 })
  const found: string[] = []
  render(<LookReminder row={row} onFind={({ itemId }) => found.push(itemId)} />)
  fireEvent.click(screen.getByRole('button', { name: 'See whether T1 is found' }))
  expect(found).toEqual(['T1'])
})

test.each<[string, Partial<LedgerRow>]>([
  ['it is new', { at: Date.now() }],
  ['it was deleted', { action: 'delete', result: 'deleted' }],
  ['it was refused', { result: 'refused' }],
])('nobody is reminded when %s', (_, changes) => {
  const { container } = render(
    <LookReminder row={aRow({ at: Date.now() - 31 * 60_000, ...changes })} onFind={() => undefined} />,
  )
  expect(container.textContent).toBe('')
})

test('who looked is not reminded', () => {
  const row = aRow({ at: Date.now() - 31 * 60_000 })
  noteLook(row, Date.now())
  expect(render(<LookReminder row={row} onFind={() => undefined} />).container.textContent).toBe('')
})
