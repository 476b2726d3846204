// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { DirectoryContext } from '../directory.ts'
import { directoryOf, hr, robin } from '../testing/showInDirectory.tsx'
import { useTypedPrincipal } from './useTypedPrincipal.ts'

const directory = directoryOf([hr, robin, { ...hr, id: 'other' }])

test('who has exactly this address is taken once the box is left', async () => {
  const { found, hook } = typing('robin@contoso.example', false)
  expect(found).not.toHaveBeenCalled()
  hook.rerender({ text: 'robin@contoso.example', isLeft: true })
  await waitFor(() => expect(found).toHaveBeenCalled())
  expect(found.mock.lastCall?.[0].displayName).toBe('Robin Delgado')
})

test('several of a name are never the first of them', async () => {
  const { found, hook } = typing('Human resources', true)
  await waitFor(() => expect(hook.result.current.kind).toBe('several'))
  expect(found).not.toHaveBeenCalled()
  hook.rerender({ text: 'Human', isLeft: false })
  expect(hook.result.current.kind).toBe('nothing')
})

test('nobody of a name is said', async () => {
  const { hook } = typing('Zoe', true)
  await waitFor(() => expect(hook.result.current).toEqual({ kind: 'nobody', text: 'Zoe' }))
})

function typing(text: string, isLeft: boolean) {
  const found = vi.fn<Parameters<typeof useTypedPrincipal>[2]>()
  const hook = renderHook((now: { text: string; isLeft: boolean }) => useTypedPrincipal(now.text, now.isLeft, found), {
    initialProps: { text, isLeft },
    wrapper: ({ children }) => <DirectoryContext value={directory}>{children}</DirectoryContext>,
  })
  return { found, hook }
}
