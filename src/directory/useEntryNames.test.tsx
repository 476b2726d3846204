// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import { live } from '../ui/live.ts'
import { DirectoryContext, noDirectory, type PrincipalNames } from './directory.ts'
import { useEntryNames } from './useEntryNames.ts'

const id = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const robin = { accessType: 'grant', type: 'user', value: id } as const satisfies AclEntryDraft

test('names are asked for, and are there as soon as they are known', () => {
  const names = live<PrincipalNames>(new Map())
  const wanted: unknown[] = []
  const directory = { ...noDirectory, names, want: (refs: unknown) => void wanted.push(refs) }
  const entries = [robin]
  const { result } = renderHook(() => useEntryNames(entries), {
    wrapper: ({ children }) => <DirectoryContext value={directory}>{children}</DirectoryContext>,
  })
  expect([wanted, result.current(robin)]).toEqual([[[{ text: id, kind: 'user' }]], undefined])
  act(() =>
    names.set(new Map([[id, { kind: 'known', principal: { kind: 'user', id, displayName: 'Robin Delgado' } }]])),
  )
  expect(result.current(robin)).toBe('Robin Delgado')
})
