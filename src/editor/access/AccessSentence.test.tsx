// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DirectoryContext, noDirectory, type PrincipalNames } from '../../directory/directory.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import type { PrincipalRef } from '../../graph/directory/resolvePrincipals.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { live } from '../../ui/live.ts'
import { AccessSentence } from './AccessSentence.tsx'

test('it follows the access list, and only that', () => {
  const { state, draftIs } = aDraftState()
  render(<AccessSentence state={state} />)
  expect(screen.getByText('Nobody can find it yet')).toBeDefined()
  act(() => draftIs({ acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }] }))
  const before = state.get().item.acl
  expect(screen.getByText('Everyone in your organization including guests can find it')).toBeDefined()
  act(() => draftIs({ itemId: 'T1' }))
  expect(state.get().item.acl).toBe(before)
})

test('it follows a long list too', () => {
  const { state, draftIs } = aDraftState()
  const entries = (count: number) =>
    Array.from(
      { length: count },
      (_, index): AclEntryDraft => ({
        accessType: 'grant',
        type: 'user',
        value: `${10_000_000 + index}-0000-4000-8000-000000000000`,
      }),
    )
  render(<AccessSentence state={state} />)
  for (const count of [5001, 5002, 3, 5003]) {
    act(() => draftIs({ acl: entries(count) }))
    expect(screen.getByText(`${count.toLocaleString('en-US')} people can find it`)).toBeDefined()
  }
})

test('it asks for names, and says them once they are known', () => {
  const { state, draftIs } = aDraftState()
  const id = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
  const names = live<PrincipalNames>(new Map())
  const wanted: string[] = []
  const want = (refs: readonly PrincipalRef[]) => void wanted.push(...refs.map(({ text }) => text))
  render(
    <DirectoryContext value={{ ...noDirectory, names, want }}>
      <AccessSentence state={state} />
    </DirectoryContext>,
  )
  act(() => draftIs({ acl: [{ accessType: 'grant', type: 'group', value: id }] }))
  expect(screen.getByText('1 group can find it')).toBeDefined()
  expect(wanted).toEqual([id])
  act(() => names.set(new Map([[id, { kind: 'known', principal: { kind: 'group', id, displayName: 'HR' } }]])))
  expect(screen.getByText('HR can find it')).toBeDefined()
})

test('where there is room for fewer names, the others are in its tooltip and for screen readers', () => {
  const { state, draftIs } = aDraftState()
  const ids = [1, 2, 3, 4].map((index) => `e811976d-83df-4cbd-8b9b-00000000000${index}`)
  const names: PrincipalNames = new Map(
    ids.map((id, index) => [
      id,
      { kind: 'known', principal: { kind: 'user', id, displayName: `Gwendolyn Faraday ${index}` } },
    ]),
  )
  render(
    <DirectoryContext value={{ ...noDirectory, names: live(names) }}>
      <AccessSentence state={state} mostCharacters={60} />
    </DirectoryContext>,
  )
  const short = () => document.querySelector('[aria-hidden]')?.textContent
  act(() => draftIs({ acl: ids.slice(0, 1).map((value) => ({ accessType: 'grant', type: 'user', value })) }))
  expect(short()).toBeUndefined()
  act(() => draftIs({ acl: ids.map((value) => ({ accessType: 'grant', type: 'user', value })) }))
  expect(short()).toBe('Gwendolyn Faraday 0 and 3 more people can find it')
})
