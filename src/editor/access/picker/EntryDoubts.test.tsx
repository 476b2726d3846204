// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { robin } from '../../../directory/testing/showInDirectory.tsx'
import { aDraftState } from '../../../item/testing/aDraftState.ts'
import { EntryDoubts } from './EntryDoubts.tsx'

const acl = [{ accessType: 'grant', type: 'user', value: robin.id }] as const

test('what the directory knows against an entry is said, as long as it is so', () => {
  const { state, draftIs } = aDraftState({ acl })
  render(<EntryDoubts state={state} index={0} name={{ kind: 'known', principal: { ...robin, isEnabled: false } }} />)
  expect(screen.getByRole('status').textContent).toBe(
    'The account of Robin Delgado is disabled, so this entry helps nobody now.',
  )
  act(() => draftIs({ acl: [] }))
  expect(screen.queryByRole('status')).toBeNull()
})

test('nothing is said while the name is looked up', () => {
  render(<EntryDoubts state={aDraftState({ acl }).state} index={0} name={{ kind: 'asking' }} />)
  expect(screen.queryByRole('status')).toBeNull()
})
