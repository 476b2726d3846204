// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { EntryDetails } from './EntryDetails.tsx'

const entry: AclEntryDraft = { accessType: 'grant', type: 'user', value: 'a', identitySource: 'azureActiveDirectory' }

test('each of its fields changes its own member, and leaving the value is heard', () => {
  const [onEntry, onVisit] = [vi.fn<(entry: AclEntryDraft) => void>(), vi.fn<() => void>()]
  render(
    <EntryDetails
      entry={entry}
      place="/acl/0"
      apiVersion="beta"
      tenantId="t"
      sourceProblems={[]}
      describedBy=""
      isInvalid={false}
      onEntry={onEntry}
      onVisit={onVisit}
    />,
  )
  fireEvent.change(screen.getByLabelText('Type'), { target: { value: 'group' } })
  fireEvent.change(screen.getByLabelText('Identity source'), { target: { value: 'external' } })
  fireEvent.change(screen.getByLabelText(/^Value/), { target: { value: 'b' } })
  expect(onEntry.mock.calls.map(([next]) => next)).toEqual([
    { ...entry, type: 'group' },
    { ...entry, identitySource: 'external' },
    { ...entry, value: 'b' },
  ])
  fireEvent.blur(screen.getByLabelText(/^Value/))
  expect(onVisit).toHaveBeenCalledTimes(1)
})
