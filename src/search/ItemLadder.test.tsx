// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Place } from '../domain/problem.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { lastLook } from '../sending/ledger/lookedFor.ts'
import { aTarget } from '../sending/stored/testing/someStoredItems.ts'
import { checkWish } from './checkWish.ts'
import { ItemLadder } from './ItemLadder.tsx'
import { hitsAnswer, ticketSchema, ticketStored, withCalls } from './testing/searching.tsx'

const answers = () => [
  json({ value: [{ id: 'tickets', name: 'T', state: 'ready' }] }),
  json({ id: 'a', displayName: 'Ada', userType: 'Member' }),
  hitsAnswer('TICKET42'),
  hitsAnswer('TICKET42'),
]

test('the verdict stands above its rungs, and below them what would make it better', async () => {
  const { gone } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Is it found?' }))
  expect(await screen.findByText('Yes. Search finds it as you.')).toBeDefined()
  const rungs = within(screen.getByRole('list', { name: 'From saved to found' }))
  expect(rungs.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'Yes',
    'Yes',
    'Yes',
    'Yes',
    'Not asked',
    'Not asked',
  ])
  expect(screen.getByRole('button', { name: 'Check again' })).toBeDefined()
  const better = within(screen.getByRole('region', { name: 'To be found better' }))
  expect(better.getByText(/label iconUrl/)).toBeDefined()
  expect(gone).toEqual([])
  expect(lastLook({ owner: '', ...aTarget })).toBeGreaterThan(0)
})

test('a wish from elsewhere on the page checks by itself, once', async () => {
  show()
  act(() => checkWish.set(true))
  expect(await screen.findByText('Yes. Search finds it as you.')).toBeDefined()
  expect(checkWish.get()).toBe(false)
})

test('a check that takes long can be called off, and what is known by then stays', async () => {
  const { wrapper } = withCalls({ baseUrl: 'https://graph.test', send: () => new Promise(() => undefined) })
  const props = { target: aTarget, tenantId: 'tenant', schema: ticketSchema, obstacle: undefined, onGo: undefined }
  render(<ItemLadder {...props} stored={ticketStored()} />, { wrapper })
  await userEvent.click(screen.getByRole('button', { name: 'Is it found?' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Check again' })).toBeDefined()
})

test('it says why nothing can be asked', () => {
  show('Sign in first.')
  const button = screen.getByRole('button', { name: 'Is it found?' })
  expect(button.getAttribute('aria-disabled')).toBe('true')
  expect(screen.getByText('Sign in first.')).toBeDefined()
})

function show(obstacle?: string) {
  const gone: Place[] = []
  const { wrapper } = withCalls(fakeGraph(answers()).client)
  render(
    <ItemLadder
      target={aTarget}
      stored={ticketStored()}
      tenantId="tenant"
      schema={ticketSchema}
      obstacle={obstacle}
      onGo={(place) => gone.push(place)}
    />,
    { wrapper },
  )
  return { gone }
}
