// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { hr, showInDirectory } from '../../directory/testing/showInDirectory.tsx'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { announcement } from '../../ui/announce.ts'
import { AccessActions } from './AccessActions.tsx'
import { askedList } from './askedList.ts'
import { entryRowsOf } from './testing/entryRowsOf.ts'
import type { AccessTool } from './tools/accessTool.ts'

const user = (value: string): AclEntryDraft => ({ accessType: 'grant', type: 'user', value })
const group: AclEntryDraft = { accessType: 'grant', type: 'group', value: hr.id }

test.each<[string, readonly AclEntryDraft[], readonly AclEntryDraft[]]>([
  ['takes the place of the empty entry it was pasted into', [user('a'), user('')], [user('a'), group]],
  ['takes the place of the entry it was typed into', [user('Human resources; Legal'), user('b')], [user('b'), group]],
  ['stands after an entry that is not empty', [user('a'), user('b')], [user('a'), user('b'), group]],
])('a list %s', async (_, acl, expected) => {
  const isTyped = acl[0]?.value === 'Human resources; Legal'
  const { put } = show(acl, isTyped ? { at: 0, text: 'Human resources\nLegal' } : { at: 1, text: 'Human resources\n' })
  fireEvent.click(await screen.findByRole('button', { name: 'Add 1 entry' }))
  expect(put).toEqual(expected)
})

test('who of a list was left out is said with what was added', async () => {
  show([user('')], { at: 0, text: 'Human resources\nZoe' })
  fireEvent.click(await screen.findByRole('button', { name: 'Add 1 entry' }))
  expect(announcement.get().text).toBe('1 entry added. Not added: Zoe')
})

test('an empty list has nobody to test', () => {
  show([])
  expect(screen.queryByRole('button', { name: 'Test a person' })).toBeNull()
})

test('a list that was pasted elsewhere opens its dialog once, also where it came before', () => {
  askedList.set('Adele <adele@contoso.example>')
  const { tools } = show([])
  act(() => askedList.set('Tomas'))
  expect(tools).toEqual([
    { kind: 'many', text: 'Adele <adele@contoso.example>', at: undefined },
    { kind: 'many', text: 'Tomas', at: undefined },
  ])
  expect(askedList.get()).toBeUndefined()
})

function show(acl: readonly AclEntryDraft[], pasted?: { readonly at: number; readonly text: string }) {
  const put: AclEntryDraft[] = []
  const tools: (AccessTool | undefined)[] = []
  const { state } = aDraftState({ acl })
  const rows = entryRowsOf(acl, { replace: (entries) => put.push(...entries) })
  const given = {
    state,
    apiVersion: 'v1.0',
    tenantId: 't',
    onTool: (tool: AccessTool | undefined) => void tools.push(tool),
    rows,
  } as const
  showInDirectory(<AccessActions {...given} tool={pasted === undefined ? undefined : { kind: 'many', ...pasted }} />)
  return { put, tools }
}
