// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { aDraftState } from '../item/testing/aDraftState.ts'
import { noteLeftFor } from '../signInReturn/leftFor.ts'
import buttonStyles from '../ui/Button.module.css'
import { checkWish } from './checkWish.ts'
import { FindTab } from './FindTab.tsx'
import { ticketSchema, ticketStored, withCalls } from './testing/searching.tsx'

test.each([
  [true, { connectionId: 'tickets', itemId: 'T1' }, undefined],
  [true, {}, 'Enter a connection and an item ID first.'],
  [false, { connectionId: 'tickets', itemId: 'T1' }, 'Sign in to see whether an item is found.'],
])('signed in: %s, with %j', (isSignedIn, draft, obstacle) => {
  show(isSignedIn, draft)
  const button = screen.getByRole('button', { name: 'Is it found?' })
  expect(button.getAttribute('title')).toBe(obstacle ?? null)
})

test('another item takes the place of the one in the form', async () => {
  show(true, { connectionId: 'tickets', itemId: 'T1' })
  await userEvent.click(screen.getByRole('radio', { name: 'Another item' }))
  expect(screen.getByText('Enter a connection and an item ID first.')).toBeDefined()
})

test('a wish for another item takes it in, to be checked', async () => {
  show(true, { connectionId: 'tickets', itemId: 'T1' })
  act(() => checkWish.set({ connectionId: 'tickets', itemId: 'T7' }))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'ID of the item' }).value).toBe('T7')
  expect(await screen.findByRole('button', { name: 'Check again' })).toBeDefined()
  expect(checkWish.get()).toBeUndefined()
})

test('a wish for the item in the form leads back to it from another one', async () => {
  show(true, { connectionId: 'tickets', itemId: 'T1' })
  await userEvent.click(screen.getByRole('radio', { name: 'Another item' }))
  act(() => checkWish.set({ connectionId: 'tickets', itemId: 'T1' }))
  expect(screen.getByRole('radio', { name: /^The item in the form/ })).toMatchObject({ checked: true })
  expect(await screen.findByRole('button', { name: 'Check again' })).toBeDefined()
})

test('who comes back from a consent page finds the check going on, of the item that it was about', async () => {
  noteLeftFor('ladder', '{"connectionId":"tickets","itemId":"T2"}')
  show(true, { connectionId: 'tickets', itemId: 'T1' })
  expect(await screen.findByRole('button', { name: 'Cancel' })).toBeDefined()
  expect(screen.getByRole('radio', { name: 'Another item' })).toMatchObject({ checked: true })
})

test.each([
  ['what is in the form is not sent', false],
  ['it is sent', true],
])('where %s, it is what to press: %s', (_, isSent) => {
  show(true, { connectionId: 'tickets', itemId: 'T1' }, isSent)
  const button = screen.getByRole('button', { name: 'Is it found?' })
  expect(button.classList.contains(buttonStyles.primary ?? '')).toBe(isSent)
})

function show(isSignedIn: boolean, draft: Partial<typeof emptyDraft>, isSent = false) {
  const { wrapper } = withCalls(fakeGraph([]).client)
  const { state } = aDraftState(draft)
  const context = { apiVersion: 'beta', tenantId: 'tenant', schema: ticketSchema } as const
  render(
    <FindTab
      flow={{ state, schema: ticketSchema, context, committedId: 'tickets' }}
      stored={ticketStored()}
      isSignedIn={isSignedIn}
      isReadOnly={false}
      rows={() => Promise.resolve([])}
      inGraph={isSent ? state.get().draft : undefined}
      onGo={() => undefined}
      onOpened={() => undefined}
    />,
    { wrapper },
  )
}
