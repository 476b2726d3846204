// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, test } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import type { LedgerActions } from './ledgerActions.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { SentItems } from './SentItems.tsx'
import { aRow } from './testing/aRow.ts'
import { quietActions } from './testing/quietActions.ts'

describe('before there is a list, it says why', () => {
  test('it is being read', async () => {
    await show({ actions: { rows: () => new Promise(() => undefined) } })
    expect(screen.getByText('Reading…')).toBeDefined()
  })

  test('nothing was sent', async () => {
    await show({})
    expect(screen.getByText('Nothing was sent from here yet. Submit an item to see it here.')).toBeDefined()
  })

  test('nobody is signed in', async () => {
    await show({ isSignedIn: false, actions: { rows: () => new Promise(() => undefined) } })
    expect(screen.getByText('Sign in to see what you sent.')).toBeDefined()
    expect(screen.queryByText('Reading…')).toBeNull()
  })

  test('nobody is signed in, and so nothing is said of what was sent', async () => {
    await show({ isSignedIn: false })
    expect(screen.queryByText(/^Nothing was sent from here yet/)).toBeNull()
  })

  test.each([
    ['the device refused to write', { fault: 'No room.' }, 'No room.'],
    [
      'it cannot be read',
      { actions: { rows: () => Promise.reject(new Error('The database is gone.')) } },
      'The database is gone.',
    ],
  ])('%s', async (_, props, why) => {
    await show(props)
    expect(screen.getByRole('alert').textContent).toBe(`This device does not let the editor remember: ${why}`)
  })
})

test('a search keeps the rows that match, or says that none does', async () => {
  await showRows([aRow({ id: 'r2', itemId: 'T2', result: 'refused' }), aRow({ id: 'r1', itemId: 'T1' })])
  expect(names()).toEqual(['T2 in tickets', 'T1 in tickets'])
  search('refused')
  expect(names()).toEqual(['T2 in tickets'])
  search('nothing like it')
  expect(names()).toEqual([])
  expect(screen.getByText('Nothing matches the search.')).toBeDefined()
})

test('an item that was sent again is one line with its title, and its history is inside', async () => {
  await showRows([
    aRow({ id: 'r2', title: 'Payments fail', at: 1000 }),
    aRow({ id: 'r1', result: 'refused', status: 400 }),
  ])
  expect(names()).toEqual(['Payments fail T1 in tickets'])
  const history = screen.getByText('History (1)').closest('details')
  expect(history?.open).toBe(false)
  expect(history?.textContent).toContain('Refused')
  expect(screen.getAllByText('Delete item…')).toHaveLength(1)
})

test('an item whose newest row is a delete is not offered to be deleted again', async () => {
  await showRows([
    aRow({ id: 'r3', action: 'delete', result: 'deleted' }),
    aRow({ id: 'r2' }),
    aRow({ id: 'r1', itemId: 'T2' }),
  ])
  expect(screen.getAllByText('Delete item…')).toHaveLength(1)
})

test('only what is still kept can be opened, and opening it closes the dialog', async () => {
  const rows = [aRow({ id: 'r2', itemId: 'T2' }), aRow({ id: 'r1', itemId: 'T1' })]
  const { closed } = await show({
    actions: { rows: () => Promise.resolve(rows), payloadIds: () => Promise.resolve(new Set(['r1'])) },
  })
  const [second, first] = screen.getAllByText('Open in form')
  expect(second?.getAttribute('aria-disabled')).toBe('true')
  expect(first?.getAttribute('aria-disabled')).toBeNull()
  await act(async () => first?.click())
  expect(closed()).toBe(1)
})

test('what was done to a row is seen in the list at once', async () => {
  const rows = [[aRow({ result: 'unknown' })], [aRow({ result: 'saved' })]]
  await show({ actions: { rows: () => Promise.resolve(rows.shift() ?? []) } })
  await act(async () => screen.getByText('Check what is stored').click())
  expect(screen.getByText('Saved')).toBeDefined()
  expect(screen.queryByText('Check what is stored')).toBeNull()
})

test('new items of today can be cleaned up; older ones, and those that were there before, are left alone', async () => {
  await showRows([
    aRow({ id: 'r3', itemId: 'NEW', isNew: true, at: Date.now() }),
    aRow({ id: 'r2', itemId: 'REPLACED', isNew: false, at: Date.now() }),
    aRow({ id: 'r1', itemId: 'OLD', isNew: true, at: 0 }),
  ])
  // What cannot be undone stands last.
  expect(screen.getAllByRole('button').at(-2)?.textContent).toBe('Delete items I created today…')
  fireEvent.click(screen.getByText('Delete items I created today…'))
  const items = within(screen.getByRole('region', { name: 'Clean up' })).getAllByRole('listitem')
  expect(items.map(({ textContent }) => textContent)).toEqual(['NEW in tickets'])
})

test('a long list comes in parts', async () => {
  await showRows(Array.from({ length: 101 }, (_, index) => aRow({ id: `r${index}`, itemId: `T${index}` })))
  expect(screen.queryByText('T100')).toBeNull()
  fireEvent.click(screen.getByText('Show more (1)'))
  expect(screen.getByText('T100')).toBeDefined()
})

type Parts = Partial<Pick<ComponentProps<typeof SentItems>, 'isSignedIn' | 'fault'>> & {
  readonly actions?: Partial<LedgerActions>
}

async function show({ actions, isSignedIn = true, fault }: Parts) {
  let closed = 0
  await act(async () => {
    render(
      <GraphCallsContext value={fakeCalls}>
        <SentItems
          actions={{ ...quietActions, ...actions }}
          isSignedIn={isSignedIn}
          fault={fault}
          onClose={() => (closed += 1)}
        />
      </GraphCallsContext>,
    )
  })
  return { closed: () => closed }
}

function showRows(rows: readonly LedgerRow[]) {
  return show({ actions: { rows: () => Promise.resolve(rows) } })
}

function search(value: string): void {
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search sent items' }), { target: { value } })
}

function names(): readonly string[] {
  return [...document.querySelectorAll('ul[aria-label="Sent items"] > li')].map(
    (row) => document.getElementById(row.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ?? '',
  )
}
