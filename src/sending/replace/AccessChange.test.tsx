// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { AccessChange } from './AccessChange.tsx'

const robin: AclEntryDraft = { accessType: 'grant', type: 'user', value: 'e811976d-83df-4cbd-8b9b-5215b18aa874' }
const everyone: AclEntryDraft = { accessType: 'grant', type: 'everyone', value: 'everyone' }

test.each<[readonly AclEntryDraft[], readonly AclEntryDraft[], string]>([
  [[robin], [robin, everyone], 'This widens access: Everyone is new.Everyone in your organization can find it.'],
  [[robin, everyone], [robin], '1 person can find it.'],
])('from %j to %j: %s', (before, after, said) => {
  const { container } = render(<AccessChange access={{ before, after }} />)
  expect(container.textContent).toBe(said)
  expect(screen.queryByText(/widens/) !== null).toBe(said.includes('widens'))
})
