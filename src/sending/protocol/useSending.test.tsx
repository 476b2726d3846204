// @vitest-environment jsdom
import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import type { GraphClient, GraphResult } from '../../graph/graphClient.ts'
import { CrashBoundary } from '../../ui/CrashBoundary.tsx'
import type { Submission } from './submission.ts'
import { straightPorts } from './testing/straightPorts.ts'
import { useSending } from './useSending.ts'

const submission: Submission = {
  apiVersion: 'beta',
  connectionId: 'tickets',
  itemId: 'TICKET42',
  title: 'TICKET42',
  body: new Blob(['{}']),
  draft: emptyDraft,
}
const refused: GraphResult = { kind: 'error', error: { kind: 'notSent', message: 'No.' } }

test('two clicks before React renders send once', async () => {
  const { hook, calls } = submitting()
  act(() => {
    hook.current.submit(submission)
    hook.current.submit(submission)
  })
  await waitFor(() => expect(calls).toHaveLength(1))
  act(() => hook.current.submit(submission))
  await settled()
  expect(calls).toHaveLength(1)
})

test('what goes on is said, the outcome comes once, and then one can submit again', async () => {
  const { hook, calls, outcomes } = submitting()
  act(() => hook.current.submit(submission))
  await waitFor(() => expect(hook.current.progress).toEqual({ kind: 'sending', attempt: 1 }))
  expect(hook.current.isPending).toBe(true)
  expect(hook.current.outcome).toBeUndefined()

  act(() => calls[0]?.answer(refused))
  await waitFor(() => expect(hook.current.isPending).toBe(false))
  expect(hook.current.outcome).toEqual({ submission, result: refused, waits: [] })
  expect(hook.current.progress).toEqual({ kind: 'idle' })
  expect(outcomes).toHaveLength(1)

  act(() => hook.current.submit({ ...submission, itemId: 'TICKET43' }))
  await waitFor(() => expect(calls).toHaveLength(2))
  expect(hook.current.outcome).toBeUndefined()
})

test('Cancel aborts the call that is under way', async () => {
  const { hook, calls } = submitting()
  act(() => hook.current.submit(submission))
  await waitFor(() => expect(calls).toHaveLength(1))
  act(() => hook.current.cancel())
  await waitFor(() => expect(hook.current.outcome?.result).toEqual({ kind: 'error', error: { kind: 'aborted' } }))
})

test('Cancel with nothing under way does nothing', () => {
  const { hook } = submitting()
  act(() => hook.current.cancel())
  expect(hook.current).toMatchObject({ isPending: false, outcome: undefined, progress: { kind: 'idle' } })
})

test('leaving the page aborts the call', async () => {
  const { hook, calls, unmount } = submitting()
  act(() => hook.current.submit(submission))
  await waitFor(() => expect(calls).toHaveLength(1))
  unmount()
  expect(calls[0]?.signal?.aborted).toBe(true)
})

test('offline, it is sent all the same: no answer is an outcome, waiting in silence is none', async () => {
  onlineManager.setOnline(false)
  onTestFinished(() => onlineManager.setOnline(true))
  const { hook, calls } = submitting()
  act(() => hook.current.submit(submission))
  await waitFor(() => expect(calls).toHaveLength(1))
})

test('a fault of the editor itself is thrown to the page, not swallowed', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  const broken: GraphClient = { baseUrl: '', send: () => Promise.reject(new Error('a bug')) }
  function SubmitButton() {
    const { submit } = useSending(straightPorts(broken), 'adele', () => undefined)
    return (
      <button type="button" onClick={() => submit(submission)}>
        Submit
      </button>
    )
  }
  const page = (
    <CrashBoundary>
      <SubmitButton />
    </CrashBoundary>
  )
  render(page, { wrapper: withQueries() })
  act(() => screen.getByRole('button').click())
  expect((await screen.findByRole('alert')).textContent).toContain('a bug')
})

/** The hook in its surroundings, with a client whose answers are given by hand. */
function submitting() {
  const calls: { readonly answer: (result: GraphResult) => void; readonly signal: AbortSignal | undefined }[] = []
  const client: GraphClient = {
    baseUrl: 'https://graph.test',
    send: ({ signal }) =>
      new Promise((resolve) => {
        calls.push({ answer: resolve, signal })
        signal?.addEventListener('abort', () => resolve({ kind: 'error', error: { kind: 'aborted' } }))
      }),
  }
  const outcomes: unknown[] = []
  const { result: hook, unmount } = renderHook(
    () => useSending(straightPorts(client), 'adele', (outcome) => outcomes.push(outcome)),
    {
      wrapper: withQueries(),
    },
  )
  return { hook, calls, outcomes, unmount }
}

function withQueries() {
  const queryClient = new QueryClient()
  return ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  )
}

async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve)))
}
