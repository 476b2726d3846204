// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { showInForm } from '../testing/showInForm.tsx'
import { EntryList } from './EntryList.tsx'
import { entryRowsOf } from './testing/entryRowsOf.ts'

const entries = (count: number): readonly AclEntryDraft[] =>
  Array.from({ length: count }, (_, index) => ({ accessType: 'grant', type: 'user', value: `p${index}` }))

test('a few entries stand below each other', () => {
  show(3)
  expect(screen.getAllByLabelText(/^Access entry \d+$/)).toHaveLength(3)
})

test('many are a list that makes a part of them', async () => {
  show(51)
  expect(await screen.findByRole('list', { name: 'Access entries' }, { timeout: 20_000 })).toBeDefined()
})

function show(count: number): void {
  const acl = entries(count)
  showInForm({ acl }, ({ state }) => (
    <EntryList state={state} apiVersion="v1.0" tenantId={undefined} rows={entryRowsOf(acl)} onTool={() => undefined} />
  ))
}
