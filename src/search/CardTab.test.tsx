// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Place } from '../domain/problem.ts'
import { aDraftState } from '../item/testing/aDraftState.ts'
import { CardTab } from './CardTab.tsx'
import { ticket, ticketSchema } from './testing/searching.tsx'

test('the card follows the form, marks words, and leads to what is missing', async () => {
  const { state, draftIs } = aDraftState(ticket)
  const gone: Place[] = []
  render(
    <CardTab
      state={state}
      schema={ticketSchema}
      connectionId=""
      isSignedIn={false}
      onGo={(place) => gone.push(place)}
    />,
  )
  const result = within(screen.getByRole('region', { name: 'In Microsoft 365 search' }))
  expect(result.getByText('Payments fail')).toBeDefined()
  await userEvent.type(screen.getByRole('searchbox', { name: 'Mark these words' }), 'gate')
  expect(result.getByText('gateway').tagName).toBe('MARK')

  act(() => draftIs({ properties: [] }))
  expect(result.getByText('No title')).toBeDefined()
  screen.getByRole('button', { name: /^Go to the field: title is empty/ }).click()
  expect(gone).toEqual([{ in: 'body', pointer: '/properties/title' }])
})

test.each([
  ['', false, /^Choose a connection: /],
  ['tickets', false, /^Sign in, or use a schema of your own, /],
  ['tickets', true, /^No schema is there yet: /],
])('without a schema, connection “%s”, signed in %s', (connectionId, isSignedIn, says) => {
  const { state, draftIs } = aDraftState(ticket)
  const title = { name: 'title', type: 'string', value: { kind: 'text', text: 'Zürich' } } as const
  draftIs({ properties: [title], connectionId })
  render(<CardTab state={state} schema={undefined} connectionId="" isSignedIn={isSignedIn} onGo={() => undefined} />)
  expect(screen.getByText(says)).toBeDefined()
  const result = within(screen.getByRole('region', { name: 'In Microsoft 365 search' }))
  expect(result.getByText('Zürich')).toBeDefined()
  expect(screen.getByText('Until then the property “title” stands for the title.')).toBeDefined()
  act(() => draftIs({ properties: [] }))
  expect(screen.queryByText(/^Until then/)).toBeNull()
})

test('without a schema nothing is said to be missing', () => {
  render(
    <CardTab
      state={aDraftState(ticket).state}
      schema={undefined}
      connectionId="tickets"
      isSignedIn
      onGo={() => undefined}
    />,
  )
  expect(screen.queryByRole('region', { name: 'What is missing' })).toBeNull()
})
