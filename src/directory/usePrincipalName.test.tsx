// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { live } from '../ui/live.ts'
import { type Directory, DirectoryContext, noDirectory, type PrincipalNames } from './directory.ts'
import { usePrincipalName } from './usePrincipalName.ts'

const id = 'aaaaaaaa-0000-4000-8000-000000000001'

test('a name is wanted for an object ID, and followed; other names redraw nothing', () => {
  const names = live<PrincipalNames>(new Map())
  const want = vi.fn<Directory['want']>()
  let renders = 0
  const { result } = renderHook(() => (renders++, usePrincipalName(` ${id}`, 'group')), {
    wrapper: around({ ...noDirectory, names, want }),
  })
  expect(want).toHaveBeenCalledWith([{ text: id, kind: 'group' }])
  const before = renders
  act(() => names.set(new Map([['other', { kind: 'unknown' }]])))
  expect(renders).toBe(before)
  act(() => names.set(new Map([[id, { kind: 'asking' }]])))
  expect(result.current).toEqual({ kind: 'asking' })
})

test('nothing is wanted for what is no object ID', () => {
  const want = vi.fn<Directory['want']>()
  renderHook(() => usePrincipalName('half-typed', undefined), { wrapper: around({ ...noDirectory, want }) })
  expect(want).not.toHaveBeenCalled()
})

function around(directory: Directory) {
  return ({ children }: { readonly children: ReactNode }) => (
    <DirectoryContext value={directory}>{children}</DirectoryContext>
  )
}
