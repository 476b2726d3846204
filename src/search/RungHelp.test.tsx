// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { RungName } from '../domain/search/rung.ts'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { RungHelp } from './RungHelp.tsx'
import { aLadder, anObservation, ticket, withCalls } from './testing/searching.tsx'
import type { LadderHandle } from './useLadder.ts'

const offline = { kind: 'offline' } as const

test.each<[RungName, LadderHandle, RegExp | '']>([
  ['accepted', aLadder(anObservation()), ''],
  ['stored', aLadder(anObservation()), ''],
  ['stored', aLadder(anObservation({}, { errors: { stored: offline } })), /You are offline/],
  ['access', aLadder(anObservation()), /Ask about somebody else/],
  ['access', aLadder(anObservation({}, { members: undefined })), ''],
  ['searchable', aLadder(anObservation()), ''],
  ['searchable', aLadder(anObservation(), { asking: 'search' }), /Checking/],
  ['searchable', aLadder(anObservation(), { nextLook: Date.now() + 5000 }), /Looks again in \d s/],
  ['searchable', aLadder(anObservation({}, { errors: { searchable: offline } })), /You are offline/],
  ['copilot', aLadder(anObservation()), /Ask Copilot once/],
  ['copilot', aLadder(anObservation({}, { members: undefined })), ''],
  ['copilot', aLadder(anObservation(), { asking: 'copilot' }), /Checking/],
  ['copilot', aLadder(anObservation({ copilot: { kind: 'ok', value: false } })), /once more/],
  ['copilot', aLadder(anObservation({}, { errors: { copilot: offline } })), /You are offline/],
  ['switches', aLadder(anObservation()), /Copilot visibility.*Inline results.*result type.*admin center/],
])('at the rung %s: %#', async (name, ladder, says) => {
  const { wrapper } = withCalls(fakeGraph([]).client)
  const { container } = render(
    <RungHelp name={name} ladder={ladder} tenantId={undefined} wayToEntry={() => undefined} />,
    { wrapper },
  )
  if (says === '') expect(container.textContent).toBe('')
  else await waitFor(() => expect(container.textContent).toMatch(says))
})

test('the entries that were spoken of are a press away, where the form has them; of an item for others that is all', () => {
  const went = vi.fn<() => void>()
  const entries = [{ index: 0, called: 'the entry for Everyone' }]
  const access = { kind: 'ok', value: { answer: 'no', reason: 'No.', entries } } as const
  const { wrapper } = withCalls(fakeGraph([]).client)
  render(
    <RungHelp
      name="access"
      ladder={aLadder(anObservation({ access }))}
      tenantId={undefined}
      wayToEntry={(entry) => (entry === ticket.acl[0] ? went : undefined)}
    />,
    { wrapper },
  )
  fireEvent.click(screen.getByRole('button', { name: 'Go to the entry for Everyone' }))
  expect(went).toHaveBeenCalledOnce()
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

test('Copilot is asked by a press alone', () => {
  const ask = vi.fn<() => void>()
  const { wrapper } = withCalls(fakeGraph([]).client)
  render(
    <RungHelp
      name="copilot"
      ladder={aLadder(anObservation(), { askCopilot: ask })}
      tenantId={undefined}
      wayToEntry={() => undefined}
    />,
    {
      wrapper,
    },
  )
  expect(ask).not.toHaveBeenCalled()
  screen.getByRole('button', { name: 'Ask Copilot once' }).click()
  expect(ask).toHaveBeenCalledOnce()
})
