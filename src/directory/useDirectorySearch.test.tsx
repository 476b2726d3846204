// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import type { DirectoryPrincipal } from '../domain/directory/directoryPrincipal.ts'
import type { FoundPrincipals } from '../graph/directory/findPrincipals.ts'
import type { GraphError } from '../graph/graphError.ts'
import { anAnswer } from '../graph/testing/anAnswer.ts'
import { live } from '../ui/live.ts'
import { type Directory, DirectoryContext, type DirectoryPermission, noDirectory } from './directory.ts'
import { useDirectorySearch } from './useDirectorySearch.ts'

const hr: DirectoryPrincipal = { kind: 'group', id: 'g', displayName: 'HR' }
const consentNeeded: GraphError = { kind: 'consentNeeded', scopes: ['User.ReadBasic.All'] }

test('nothing is searched for without a text', () => {
  const { hook, find } = searching('  ')
  expect(hook.result.current).toEqual({ kind: 'idle' })
  expect(find).not.toHaveBeenCalled()
})

test('after a pause in typing the last text alone is searched for; whoever was found for another text is not offered', async () => {
  const { hook, find } = searching('h', [ok([hr]), ok([])])
  await waitFor(() => expect(hook.result.current).toMatchObject({ kind: 'found', principals: [hr] }))
  hook.rerender('hu')
  hook.rerender('hum')
  expect(hook.result.current).toEqual({ kind: 'searching', isBusy: false })
  await waitFor(() => expect(hook.result.current).toMatchObject({ kind: 'found', principals: [] }))
  expect(find.mock.calls.map(([text]) => text)).toEqual(['h', 'hum'])
})

test('a search that is no longer wanted is called off', async () => {
  const { hook, find } = searching('h', ['never', ok([])])
  await waitFor(() => expect(find).toHaveBeenCalledTimes(1))
  hook.rerender('hum')
  await waitFor(() => expect(hook.result.current.kind).toBe('found'))
  expect(find.mock.calls[0]?.[1].signal?.aborted).toBe(true)
})

test('while Graph asks to wait, the directory is said to be busy', async () => {
  const find: Directory['find'] = (_, { onWaiting }) => {
    onWaiting?.({ attempt: 1, until: 0, error: { kind: 'offline' }, askedByGraph: true })
    return new Promise(() => undefined)
  }
  const { hook } = searching('h', [], { find })
  await waitFor(() => expect(hook.result.current).toEqual({ kind: 'searching', isBusy: true }))
})

test('the next page is added when it is asked for', async () => {
  const { hook, find } = searching('h', [ok([hr], { group: 'next' }), ok([{ ...hr, id: 'g2' }])])
  await waitFor(() => expect(hook.result.current).toMatchObject({ kind: 'found' }))
  const { current } = hook.result
  act(() => void (current.kind === 'found' && current.more?.()))
  await waitFor(() => expect(hook.result.current).toMatchObject({ principals: [{ id: 'g' }, { id: 'g2' }] }))
  expect(hook.result.current).toMatchObject({ more: undefined })
  expect(find.mock.lastCall?.[1].next).toEqual({ group: 'next' })
})

test('missing consent is a state of its own, and is not tried again by itself', async () => {
  const { hook, find } = searching('h', [{ kind: 'error', error: consentNeeded }])
  await waitFor(() => expect(hook.result.current.kind).toBe('notAllowed'))
  expect(hook.result.current).toMatchObject({ error: consentNeeded })
  expect(find).toHaveBeenCalledTimes(1)
})

test('any other failure can be tried again', async () => {
  const { hook } = searching('h', [{ kind: 'error', error: { kind: 'offline' } }, ok([hr])])
  await waitFor(() => expect(hook.result.current.kind).toBe('failed'))
  const { current } = hook.result
  act(() => void (current.kind === 'failed' && current.tryAgain()))
  await waitFor(() => expect(hook.result.current).toMatchObject({ kind: 'found', principals: [hr] }))
})

test('the first by name are listed where that is wanted, and this account may read the directory', async () => {
  const listed = searching('', [ok([hr])], { permission: live<DirectoryPermission>({ kind: 'allowed' }) }, true)
  await waitFor(() => expect(listed.hook.result.current).toMatchObject({ kind: 'found', principals: [hr] }))
  const unasked = searching('', [ok([hr])], {}, true)
  expect(unasked.hook.result.current).toEqual({ kind: 'idle' })
  expect(unasked.find).not.toHaveBeenCalled()
})

test('that the first could not be listed is no news: nobody asked for them', async () => {
  const permission = live<DirectoryPermission>({ kind: 'allowed' })
  const { hook } = searching('', [{ kind: 'error', error: { kind: 'offline' } }], { permission }, true)
  await waitFor(() => expect(hook.result.current).toEqual({ kind: 'idle' }))
})

test('an object ID is looked up instead', async () => {
  const id = 'aaaaaaaa-0000-4000-8000-000000000001'
  const resolve = vi.fn<Directory['resolve']>(() => Promise.resolve([{ kind: 'found', principal: hr }]))
  const { hook, find } = searching(id, [], { resolve })
  await waitFor(() => expect(hook.result.current).toMatchObject({ kind: 'found', principals: [hr] }))
  expect(find).not.toHaveBeenCalled()
})

type Answer = Awaited<ReturnType<Directory['find']>> | 'never'

function ok(principals: readonly DirectoryPrincipal[], next?: FoundPrincipals['next']): Answer {
  const value = { principals, total: principals.length, next, unread: undefined }
  return { kind: 'ok', value, answer: anAnswer({}) }
}

function searching(text: string, answers: readonly Answer[] = [], more: Partial<Directory> = {}, listsFirst = false) {
  const waiting = [...answers]
  const find = vi.fn<Directory['find']>(() => {
    const answer = waiting.shift()
    return answer === undefined || answer === 'never' ? new Promise(() => undefined) : Promise.resolve(answer)
  })
  const queryClient = new QueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>
      <DirectoryContext value={{ ...noDirectory, owner: 'adele', find, ...more }}>{children}</DirectoryContext>
    </QueryClientProvider>
  )
  const hook = renderHook((typed: string) => useDirectorySearch(typed, listsFirst), { wrapper, initialProps: text })
  return { hook, find }
}
