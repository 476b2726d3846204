// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { LedgerActions } from './ledgerActions.ts'
import { holdSending } from './sendingLock.ts'
import { aRow } from './testing/aRow.ts'
import { fakeLockManager } from './testing/fakeLockManager.ts'
import { quietActions } from './testing/quietActions.ts'
import { UnsettledNotice } from './UnsettledNotice.tsx'

const rows = [aRow({ id: 'r1', itemId: 'A', result: 'sending' }), aRow({ id: 'r2', itemId: 'B', result: 'sending' })]

test('it names what was cut off: what is still on its way is not', async () => {
  vi.stubGlobal('navigator', { locks: fakeLockManager() })
  const release = await holdSending('r2')
  await show({})
  const words = 'The page closed while it was sending A. It may or may not be saved.'
  expect(await screen.findByText(words)).toBeDefined()
  release()
})

test('what ended while it was looked for was not cut off', async () => {
  await show({ rows: () => Promise.resolve(rows.map((row) => ({ ...row, result: 'saved' }))) })
  expect(notice()).toBeNull()
})

test('where the rows cannot be read again, nothing is said', async () => {
  await show({ rows: () => Promise.reject(new Error('The database is gone.')) })
  expect(notice()).toBeNull()
})

test('a check says of each what became of it', async () => {
  await show({ check: ({ itemId }) => Promise.resolve(itemId === 'A' ? 'saved' : 'notSaved') })
  await press('Check what is stored')
  expect(screen.getByRole('status').textContent).toBe(
    'A: it was saved; what is stored is what you sent. B: it was not saved; nothing is stored under this ID.',
  )
  expect(screen.queryByText('Check what is stored')).toBeNull()
})

test('while it checks it cannot be pressed again', async () => {
  await show({ check: () => new Promise(() => undefined) })
  await press('Check what is stored')
  expect(screen.getByText('Check what is stored').getAttribute('aria-disabled')).toBe('true')
})

test('a check that throws says so, and can be tried again', async () => {
  const check = vi
    .fn<LedgerActions['check']>()
    .mockRejectedValueOnce(new Error('The database is gone.'))
    .mockResolvedValue('saved')
  await show({ check })
  await press('Check what is stored')
  expect(screen.getByRole('alert').textContent).toBe('This did not work: The database is gone. Try again.')
  expect(screen.getByText('Check what is stored').getAttribute('aria-disabled')).toBeNull()
  await press('Check what is stored')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('status').textContent).toContain('A: it was saved')
})

test('it can be dismissed', async () => {
  await show({})
  await press('Dismiss')
  expect(notice()).toBeNull()
})

test('once dismissed it stays away, whatever else the page draws', async () => {
  const anew = () => <UnsettledNotice rows={rows} actions={{ ...quietActions, rows: () => Promise.resolve(rows) }} />
  const { rerender } = render(anew())
  await screen.findByText('Dismiss')
  await press('Dismiss')
  await act(async () => rerender(anew()))
  expect(notice()).toBeNull()
})

function show(actions: Partial<LedgerActions>): Promise<void> {
  return act(async () => {
    render(<UnsettledNotice rows={rows} actions={{ ...quietActions, rows: () => Promise.resolve(rows), ...actions }} />)
  })
}

function press(text: string): Promise<void> {
  return act(async () => screen.getByText(text).click())
}

function notice(): HTMLElement | null {
  return screen.queryByRole('group', { name: 'Cut off' })
}
