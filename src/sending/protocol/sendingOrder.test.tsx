// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import type { ItemMembers } from '../../domain/compare/compareItems.ts'
import { emptyDraft } from '../../domain/itemDraft.ts'
import type { GraphClient, GraphResult } from '../../graph/graphClient.ts'
import type { GraphError } from '../../graph/graphError.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { createLedger } from '../ledger/ledger.ts'
import { mapLedgerTable } from '../ledger/testing/mapLedgerTable.ts'
import type { LedgerHandle } from '../ledger/useLedger.ts'
import type { ReplaceAnswer } from '../replace/ReplaceDialog.tsx'
import { useStored } from '../stored/useStored.ts'
import type { Submission } from './sendItem.ts'
import { useSafeSending } from './useSafeSending.ts'
import { useSubmitItem } from './useSubmitItem.ts'

// Sending may lose or overwrite what somebody wrote, so its order is told here: a row for each way it can end.

afterEach(() => vi.unstubAllGlobals())

const title = (text: string): Pick<ItemMembers, 'properties'> => ({
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text } }],
})
const submission: Submission = {
  apiVersion: 'beta',
  connectionId: 'tickets',
  itemId: 'T1',
  body: new Blob(['{"properties":{"title":"new"}}']),
  draft: { ...emptyDraft, ...title('new') },
}
const refusal = { code: undefined, message: undefined, innerError: undefined, details: [], requestId: undefined }

const ok = (bodyText = ''): GraphResult => ({ kind: 'ok', status: 200, response: anAnswer({ bodyText }) })
const failed = (error: GraphError, status?: number): GraphResult =>
  status === undefined ? { kind: 'error', error } : { kind: 'error', error, answer: anAnswer({ status }) }
const missing = failed({ kind: 'notFound', refusal: { ...refusal, status: 404 } }, 404)
const same = ok('{"acl":[],"properties":{"title":"new"}}')
const other = ok('{"acl":[],"properties":{"title":"old"}}')
const html = ok('<html>')
const forbidden = failed({ kind: 'forbidden', refusal: { ...refusal, status: 403 }, grantedScopes: [] }, 403)
const noSession = failed({ kind: 'signInNeeded', cause: 'noSession' })
const invalid = failed({ kind: 'invalid', refusal: { ...refusal, status: 400 } }, 400)
const throttled = failed({ kind: 'throttled', refusal: { ...refusal, status: 429 }, retryAfterSeconds: 0 }, 429)
const serverDown = failed(
  { kind: 'serverDown', refusal: { ...refusal, status: 500 }, retryAfterSeconds: undefined },
  500,
)
const lost = failed({ kind: 'offlineOrBlocked', message: 'Failed to fetch' })
const brokeOff = failed({ kind: 'unreadableAnswer', status: 200, why: 'brokeOff' }, 200)

interface Way {
  /** Answers to the reads and writes, in order; `cancel` is the user's, while the call is under way. */
  readonly reads?: readonly (GraphResult | 'cancel')[]
  readonly puts?: readonly (GraphResult | 'cancel' | 'tab closed')[]
  readonly says?: readonly (ReplaceAnswer | 'again')[]
  readonly isOffline?: boolean
  /** What happens, in order. */
  readonly order: string
  /** How it ends: the kind of the result, and what a read-back found. */
  readonly end: string
}

test.each<[string, Way]>([
  ['offline', { isOffline: true, order: '', end: 'offline' }],
  ['nothing is stored', { reads: [missing], puts: [ok()], order: 'GET, row sending new, PUT, row saved', end: 'ok' }],
  [
    'the same is stored, and sent again',
    { reads: [same], says: ['replace'], puts: [ok()], order: 'GET, ask 0, row sending, PUT, row saved', end: 'ok' },
  ],
  [
    'something else is stored, and replaced',
    { reads: [other], says: ['replace'], puts: [ok()], order: 'GET, ask 1, row sending, PUT, row saved', end: 'ok' },
  ],
  ['the user cancels the question', { reads: [other], says: ['cancel'], order: 'GET, ask 1', end: 'nothing' }],
  ['the user compares first', { reads: [other], says: ['compare'], order: 'GET, ask 1, compare', end: 'nothing' }],
  [
    'what is stored cannot be read, and is sent all the same',
    {
      reads: [html],
      says: ['replace'],
      puts: [ok()],
      order: 'GET, ask unreadable, row sending, PUT, row saved',
      end: 'ok',
    },
  ],
  [
    'the read is refused, tried again, and then nothing is stored',
    {
      reads: [forbidden, missing],
      says: ['again'],
      puts: [ok()],
      order: 'GET, ask unread, GET, row sending new, PUT, row saved',
      end: 'ok',
    },
  ],
  [
    'the read is refused, and the user cancels',
    { reads: [forbidden], says: ['cancel'], order: 'GET, ask unread', end: 'nothing' },
  ],
  ['the read has no session', { reads: [noSession], order: 'GET', end: 'signInNeeded' }],
  ['stopped while reading', { reads: ['cancel'], order: 'GET', end: 'nothing' }],
  [
    '200 with a body that is no JSON',
    { reads: [missing], puts: [html], order: 'GET, row sending new, PUT, row saved', end: 'ok' },
  ],
  [
    '200 with a body that broke off, and it is stored',
    {
      reads: [missing, same],
      puts: [brokeOff],
      order: 'GET, row sending new, PUT, GET, row saved',
      end: 'unreadableAnswer stored',
    },
  ],
  ['4xx', { reads: [missing], puts: [invalid], order: 'GET, row sending new, PUT, row refused', end: 'invalid' }],
  [
    '429, then 200',
    { reads: [missing], puts: [throttled, ok()], order: 'GET, row sending new, PUT, PUT, row saved', end: 'ok' },
  ],
  [
    '5xx, and nothing is stored',
    {
      reads: [missing, missing],
      puts: [serverDown],
      order: 'GET, row sending new, PUT, GET, row notSaved',
      end: 'serverDown missing',
    },
  ],
  [
    'the answer is lost, and it is stored',
    {
      reads: [missing, same],
      puts: [lost],
      order: 'GET, row sending new, PUT, GET, row saved',
      end: 'offlineOrBlocked stored',
    },
  ],
  [
    'the answer is lost, and nothing is stored',
    {
      reads: [missing, missing],
      puts: [lost],
      order: 'GET, row sending new, PUT, GET, row notSaved',
      end: 'offlineOrBlocked missing',
    },
  ],
  [
    'the answer is lost, and something else is stored',
    {
      reads: [other, other],
      says: ['replace'],
      puts: [lost],
      order: 'GET, ask 1, row sending, PUT, GET, row unknown',
      end: 'offlineOrBlocked other',
    },
  ],
  [
    'the answer is lost, and cannot be read back',
    {
      reads: [missing, lost],
      puts: [lost],
      order: 'GET, row sending new, PUT, GET, row unknown',
      end: 'offlineOrBlocked unread',
    },
  ],
  [
    'stopped while it is sent',
    { reads: [missing], puts: ['cancel'], order: 'GET, row sending new, PUT, row unknown', end: 'aborted' },
  ],
  [
    'the tab is closed while it is sent',
    { reads: [missing], puts: ['tab closed'], order: 'GET, row sending new, PUT', end: 'under way' },
  ],
])('%s', async (_, way) => {
  const { order, end } = await sent(way)
  expect(order.join(', ')).toBe(way.order)
  expect(end).toBe(way.end)
})

/** Submits once, and gives what happened in order and how it ended. */
async function sent({ reads = [], puts = [], says = [], isOffline = false }: Way) {
  vi.stubGlobal('navigator', Object.create(navigator, { onLine: { value: !isOffline } }))
  const order: string[] = []
  const queue = { GET: [...reads], PUT: [...puts] }
  let cancel = () => {}
  const client: GraphClient = {
    baseUrl: '',
    send: ({ method, signal }) => {
      order.push(method)
      const next = method === 'GET' || method === 'PUT' ? queue[method].shift() : undefined
      if (typeof next === 'object') return Promise.resolve(next)
      return new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve(failed({ kind: 'aborted' })))
        if (next === 'cancel') cancel()
      })
    },
  }
  const table = mapLedgerTable()
  const ledger = createLedger({
    table: {
      ...table,
      putRow: (row) => {
        order.push(`row ${row.result}${row.result === 'sending' && row.isNew === true ? ' new' : ''}`)
        return table.putRow(row)
      },
    },
    now: () => 0,
    newId: () => 'row',
  })
  const handle: LedgerHandle = {
    owner: 'adele',
    load: () => Promise.resolve(ledger),
    fault: undefined,
    lastSent: () => Promise.resolve(undefined),
    begin: async (entry) => {
      const row = await ledger.begin({ ...entry, owner: 'adele' })
      return (ending) => ledger.settle(row, ending)
    },
  }
  const lastSent = () => Promise.resolve(undefined)
  let end: string | undefined
  const queryClient = new QueryClient()
  const { result, unmount } = renderHook(
    () => {
      const stored = useStored(client, 'adele', undefined, lastSent)
      const sending = useSafeSending(stored, handle, () => order.push('compare'))
      const submitting = useSubmitItem(
        client,
        'adele',
        ({ result: ended, settlement }) => {
          end = [ended.kind === 'ok' ? 'ok' : ended.error.kind, settlement].filter(Boolean).join(' ')
        },
        sending.steps,
      )
      return { sending, submitting }
    },
    {
      wrapper: ({ children }: { readonly children: ReactNode }) => (
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      ),
    },
  )
  cancel = () => result.current.submitting.cancel()
  act(() => result.current.submitting.submit(submission))
  for (const answer of says) {
    await waitFor(() => expect(result.current.sending.asked).toBeDefined())
    const question = result.current.sending.asked?.question
    order.push(`ask ${question?.kind === 'stored' ? question.differences.length : question?.kind}`)
    await act(async () => result.current.sending.asked?.answer(answer))
  }
  if (puts.at(-1) === 'tab closed') {
    await waitFor(() => expect(order).toContain('PUT'))
    return { order, end: 'under way' }
  }
  await waitFor(() => expect(queryClient.isMutating()).toBe(0))
  unmount()
  return { order, end: end ?? 'nothing' }
}
