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

test('without a schema it says what it waits for', () => {
  render(
    <CardTab
      state={aDraftState(ticket).state}
      schema={undefined}
      connectionId="tickets"
      isSignedIn
      onGo={() => undefined}
    />,
  )
  expect(screen.getByText(/^Choose a connection/)).toBeDefined()
  expect(screen.queryByRole('region', { name: 'What is missing' })).toBeNull()
})
