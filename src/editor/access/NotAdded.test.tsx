// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { lastSaved } from '../../sending/lastSaved.ts'
import { NotAdded, notAddedText } from './NotAdded.tsx'

const user = (value: string): AclEntryDraft => ({ accessType: 'grant', type: 'user', value })

test.each([
  [['lee@contoso.example'], 'Not added: lee@contoso.example'],
  [['Lee', 'Zoe'], 'Not added: Lee and Zoe'],
  [['x'.repeat(81)], `Not added: ${'x'.repeat(80)}…`],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'Not added: a, b, c, d, e and 2 more'],
])('of %j it says: %s', (texts, said) => {
  expect(notAddedText(texts)).toBe(said)
})

test('it stands there while the access list is as it was then, and can be dismissed', () => {
  const acl = [user('a'), user('b')]
  const { state } = aDraftState({ acl })
  let dismissed = 0
  const shown = (then: readonly AclEntryDraft[]) => (
    <NotAdded state={state} leftOut={{ texts: ['Lee'], acl: then }} onDismiss={() => (dismissed += 1)} />
  )
  const { rerender } = render(shown(state.get().draft.acl))
  expect(screen.getByText('Not added: Lee')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(dismissed).toBe(1)
  rerender(shown([user('a'), user('b')]))
  expect(screen.queryByText('Not added: Lee')).toBeNull()
})

test('it goes once the item is saved, also where the list is another one by then', () => {
  const { state } = aDraftState({ acl: [user('a')] })
  const dismissed: string[] = []
  const { acl } = state.get().draft
  render(
    <>
      <NotAdded state={state} leftOut={{ texts: ['Lee'], acl }} onDismiss={() => void dismissed.push('Lee')} />
      <NotAdded state={state} leftOut={{ texts: ['Zoe'], acl: [] }} onDismiss={() => void dismissed.push('Zoe')} />
    </>,
  )
  expect(dismissed).toEqual([])
  act(() => lastSaved.set(lastSaved.get() + 1))
  expect(dismissed).toEqual(['Lee', 'Zoe'])
})
