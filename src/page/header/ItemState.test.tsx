// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { type InGraph, ItemState } from './ItemState.tsx'

const names: Readonly<Record<string, string>> = { tickets: 'Contoso tickets' }

test.each<[string, Partial<ItemDraft>, string]>([
  ['nothing', {}, 'safe'],
  ['a connection by its name', { connectionId: 'tickets' }, 'Contoso tickets'],
  ['another by its ID', { connectionId: 'wiki', itemId: 'T1' }, 'wiki › T1'],
  ['an item without one', { itemId: 'T1' }, 'T1'],
])('where the item is: %s', (_, draft, said) => {
  show(draft)
  expect(screen.getByText(said)).toBeDefined()
})

test.each<[InGraph['how'], RegExp]>([
  ['sent', /^Sent Jan 15, 2026, \d{1,2}:\d{2}/],
  ['opened', /^Opened Jan 15, 2026, \d{1,2}:\d{2}/],
])('whether Graph has it as it is now, %s', (how, said) => {
  const { draftIs } = show({ itemId: 'T1' }, how)
  expect(screen.getByText(said).textContent).not.toContain('changed')
  act(() => draftIs({ content: { kind: 'absent', type: 'html' } }))
  expect(screen.getByText(said).textContent).toContain(', changed since')
})

test.each([{ itemId: 'T2' }, { connectionId: 'wiki' }])('of another item Graph was not told: %j', (other) => {
  const { draftIs } = show({ itemId: 'T1', connectionId: 'tickets' }, 'sent')
  expect(screen.getByText(/^Sent/)).toBeDefined()
  act(() => draftIs(other))
  expect(screen.queryByText(/^Sent/)).toBeNull()
})

test('what was sent today is told by its time', () => {
  show({ itemId: 'T1' }, 'sent', Date.now())
  expect(screen.getByText(/^Sent \d{1,2}:\d{2}/).textContent).not.toContain('changed')
})

function show(draft: Partial<ItemDraft>, how?: InGraph['how'], at = Date.UTC(2026, 0, 15, 12, 34)) {
  const { state, draftIs } = aDraftState(draft)
  const inGraph = how && { draft: state.get().draft, how, at }
  render(
    <ItemState state={state} inGraph={inGraph} nameOf={(id) => names[id]}>
      safe
    </ItemState>,
  )
  return { draftIs }
}
