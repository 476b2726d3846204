// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { DirectoryContext } from '../../../directory/directory.ts'
import { directoryOf, hr } from '../../../directory/testing/showInDirectory.tsx'
import type { ResolvedPrincipal } from '../../../graph/directory/resolvePrincipals.ts'
import { lookupKey, useLookup } from './useLookup.ts'

test('each text is looked up once, as the list grows', async () => {
  const directory = directoryOf([hr])
  const resolve = vi.spyOn(directory, 'resolve')
  const [first, second] = [{ text: 'Human resources' }, { text: 'Zoe' }]
  const hook = lookingUp(directory, [first])
  await waitFor(() =>
    expect(hook.result.current.answers.get(lookupKey(first))).toEqual({ kind: 'found', principal: hr }),
  )
  hook.rerender([first, second, { text: 'Everyone', type: 'everyone' }])
  await waitFor(() => expect(hook.result.current.answers.get(lookupKey(second))).toEqual({ kind: 'unknown' }))
  expect(resolve.mock.calls.map(([refs]) => refs.map(({ text }) => text))).toEqual([['Human resources'], ['Zoe']])
})

test('what could not be read is asked for again when the user wants it', async () => {
  const unreadable: ResolvedPrincipal = { kind: 'unreadable', error: { kind: 'offline' } }
  const directory = directoryOf([hr])
  vi.spyOn(directory, 'resolve').mockResolvedValueOnce([unreadable])
  const wanted = { text: 'Human resources' }
  const hook = lookingUp(directory, [wanted])
  await waitFor(() => expect(hook.result.current.answers.get(lookupKey(wanted))).toEqual(unreadable))
  act(() => hook.result.current.again())
  await waitFor(() => expect(hook.result.current.answers.get(lookupKey(wanted))?.kind).toBe('found'))
})

test('the key of a text is the same in any spelling, and its own for each type', () => {
  expect(lookupKey({ text: ' HR ' })).toBe(lookupKey({ text: 'hr' }))
  expect(lookupKey({ text: 'hr', type: 'group' })).not.toBe(lookupKey({ text: 'hr' }))
})

function lookingUp(directory: ReturnType<typeof directoryOf>, initialProps: Parameters<typeof useLookup>[0]) {
  return renderHook((wanted: Parameters<typeof useLookup>[0]) => useLookup(wanted), {
    initialProps,
    wrapper: ({ children }) => <DirectoryContext value={directory}>{children}</DirectoryContext>,
  })
}
