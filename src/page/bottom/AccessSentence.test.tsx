// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { AccessSentence } from './AccessSentence.tsx'

test('it follows the access list, and only that', () => {
  const { state, draftIs } = aDraftState()
  render(<AccessSentence state={state} />)
  expect(screen.getByText('Nobody can find it yet')).toBeDefined()
  act(() => draftIs({ acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }] }))
  const before = state.get().item.acl
  expect(screen.getByText('Everyone in your organization can find it')).toBeDefined()
  act(() => draftIs({ itemId: 'T1' }))
  expect(state.get().item.acl).toBe(before)
})
