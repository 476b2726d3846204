// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import type { AuthPort, Session } from '../auth/session.ts'
import { fakeConfig } from '../config/testing/fakeConfig.ts'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { createSchemaStore } from '../schemas/schemaStore.ts'
import { mapStorage } from '../schemas/testing/mapStorage.ts'
import { live } from '../ui/live.ts'
import { useDraftForm } from './draftForm.ts'
import { seal } from './opaque.ts'
import { type ItemParts, useItemFlow } from './useItemFlow.ts'

const signedOut: Session = { kind: 'signedOut' }
const signedIn: Session = {
  kind: 'signedIn',
  account: { id: 'a', name: 'Adele Vance', username: 'adele@contoso.com', tenantId: 'tenant' },
  others: [],
}
const typed: ItemDraft = {
  ...emptyDraft,
  connectionId: 'tickets',
  properties: [
    { name: 'tags', type: 'string', value: { kind: 'text', text: 'one' } },
    { name: 'stranger', type: 'string', value: { kind: 'text', text: 'kept' } },
    { name: 'nothing', type: 'string', value: { kind: 'absent' } },
  ],
}

describe('the fields follow the schema', () => {
  test('in its order, with what was typed before, and with what it does not have as long as that holds something', async () => {
    const { flow } = show(typed, signedIn)
    await waitFor(() => expect(flow().schema).toBeDefined())
    expect(flow().state.get().draft.properties).toEqual([
      { name: 'title', type: 'string', value: { kind: 'absent' } },
      { name: 'tags', type: 'stringCollection', value: { kind: 'list', elements: ['one'] } },
      { name: 'stranger', type: 'string', value: { kind: 'text', text: 'kept' } },
    ])
  })

  test('nothing is read while nobody is signed in', () => {
    const { flow, sent } = show(typed, signedOut)
    expect(flow().remoteSchema.kind).toBe('off')
    expect(sent).toEqual([])
  })

  test('the fields stay while another connection is typed, until it is chosen', async () => {
    const { flow } = show(typed, signedIn)
    await waitFor(() => expect(flow().schema).toBeDefined())
    act(() => flow().form.setValue('connectionId', 'ticketsX'))
    expect(flow().schema).toBeDefined()
    expect(flow().isConnectionCommitted()).toBe(false)
    act(() => flow().commitConnection(''))
    expect(flow().schema).toBeUndefined()
  })

  test('an id that is being typed is not read before it is complete', async () => {
    const { flow, sent } = show(emptyDraft, signedIn)
    act(() => flow().form.setValue('connectionId', 'tick'))
    act(() => flow().form.setValue('connectionId', 'tickets'))
    expect(sent.filter((url) => url.endsWith('/schema'))).toEqual([])
    act(() => flow().commitConnection('tickets'))
    await waitFor(() => expect(flow().schema).toBeDefined())
    expect(sent.filter((url) => url.endsWith('/schema'))).toHaveLength(1)
  })
})

test('a key draws its field, and not the page', () => {
  const { flow, drawn, kept } = show(typed, signedOut)
  const before = drawn()
  act(() => flow().form.setValue('connectionId', 'ticketsX'))
  act(() => flow().form.setValue('itemId', 'TICKET42'))
  act(() => flow().form.setValue('content', seal({ kind: 'present', type: 'text', text: ropeOf('a') })))
  expect(kept).toHaveLength(3)
  expect(drawn()).toBe(before)
})

describe('while Graph’s schema is not there', () => {
  test('the one that Graph answered last stands in, and its fields stay the same objects when Graph answers again', async () => {
    const storage = mapStorage()
    const first = show(typed, signedIn, storage)
    await waitFor(() => expect(first.flow().remoteSchema.kind).toBe('ok'))
    const { draft } = first.flow().state.get()
    const again = show(draft, signedIn, storage)
    const { schema } = again.flow()
    expect(schema?.properties.map(({ name }) => name)).toEqual(['title', 'tags'])
    expect(again.flow().isSettling).toBe(false)
    await waitFor(() => expect(again.flow().remoteSchema.kind).toBe('ok'))
    expect(again.flow().schema).toBe(schema)
    expect(again.flow().state.get().draft.properties).toEqual(draft.properties)
  })

  test('a schema that is taken gives the fields, and nothing typed is lost when it comes and goes', async () => {
    const { flow } = show({ ...typed, connectionId: '' }, signedOut)
    await act(async () => void (await flow().localSchema.takeText('[{"name": "tags", "type": "StringCollection"}]')))
    expect(flow().state.get().draft.properties).toEqual([
      { name: 'tags', type: 'stringCollection', value: { kind: 'list', elements: ['one'] } },
      { name: 'stranger', type: 'string', value: { kind: 'text', text: 'kept' } },
    ])
    act(() => flow().localSchema.stop())
    expect(flow().schema).toBeUndefined()
    await act(async () => void (await flow().localSchema.takeText('[{"name": "tags", "type": "String"}]')))
    expect(flow().state.get().draft.properties).toEqual([
      { name: 'tags', type: 'string', value: { kind: 'text', text: 'one' } },
      { name: 'stranger', type: 'string', value: { kind: 'text', text: 'kept' } },
    ])
  })

  test('Graph’s own takes its place once it is read', async () => {
    const { flow, sessionIs } = show(typed, signedOut)
    await act(async () => void (await flow().localSchema.takeText('[{"name": "stranger", "type": "String"}]')))
    expect(flow().schema?.properties.map(({ name }) => name)).toEqual(['stranger'])
    sessionIs(signedIn)
    await waitFor(() => expect(flow().schema?.properties.map(({ name }) => name)).toEqual(['title', 'tags']))
    expect(
      flow()
        .state.get()
        .draft.properties.map(({ name }) => name),
    ).toEqual(['title', 'tags', 'stranger'])
  })
})

test('opening a draft replaces everything, and reads its connection', async () => {
  const { flow } = show({ ...typed, connectionId: '' }, signedIn)
  act(() => flow().open({ ...emptyDraft, connectionId: 'tickets', itemId: 'TICKET42' }))
  await waitFor(() => expect(flow().schema).toBeDefined())
  const { draft } = flow().state.get()
  expect([draft.itemId, ...draft.properties.map(({ name }) => name)]).toEqual(['TICKET42', 'title', 'tags'])
})

describe('keeping the draft', () => {
  test('every change goes to the autosave', () => {
    const { flow, kept } = show(typed, signedOut)
    act(() => flow().form.setValue('itemId', 'TICKET42'))
    act(() => flow().form.setValue('content', seal({ kind: 'absent', type: 'html' })))
    expect(kept.map(({ itemId, content }) => `${itemId} ${content.type}`)).toEqual(['TICKET42 text', 'TICKET42 html'])
  })

  test('signing in and an attempt to submit are no changes of the draft', () => {
    const { flow, kept, sessionIs } = show({ ...typed, connectionId: '' }, signedOut)
    const { draft } = flow().state.get()
    sessionIs(signedIn)
    act(() => flow().showMissing())
    expect(flow().state.get().showsMissing).toBe(true)
    expect(kept).toEqual([])
    expect(flow().state.get().draft).toBe(draft)
  })

  test('a page that is left or hidden puts the draft away', () => {
    const { hides } = show(typed, signedOut)
    window.dispatchEvent(new Event('pagehide'))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(hides()).toBe(2)
  })
})

function show(initialDraft: ItemDraft, initialSession: Session, storage = mapStorage()) {
  const schemas = createSchemaStore(() => storage)
  const sent: string[] = []
  const client: GraphClient = {
    baseUrl: 'https://graph.test',
    send: (request) => {
      sent.push(request.path)
      return fakeGraph([answerTo(request.path)]).client.send(request)
    },
  }
  const kept: ItemDraft[] = []
  let hides = 0
  const autosave: ItemParts['autosave'] = {
    state: live({ kind: 'fresh' }),
    changed: (draft) => kept.push(draft),
    flush: () => Promise.resolve(),
    pageHides: () => void (hides += 1),
  }
  const parts = {
    config: fakeConfig,
    client,
    auth,
    autosave,
    schemas,
    initialDraft,
    initialSchema: undefined,
    lostParts: [],
  }
  const queryClient = new QueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  )
  let drawn = 0
  const { result, rerender } = renderHook(
    ({ session }) => {
      drawn++
      return useItemFlow({ ...parts, form: useDraftForm(initialDraft) }, session, 'beta')
    },
    { wrapper, initialProps: { session: initialSession } },
  )
  return {
    flow: () => result.current,
    sessionIs: (session: Session) => rerender({ session }),
    sent,
    kept,
    hides: () => hides,
    drawn: () => drawn,
  }
}

function answerTo(path: string): Response {
  return Response.json(
    path.endsWith('/schema')
      ? {
          properties: [
            { name: 'title', type: 'string' },
            { name: 'tags', type: 'stringCollection' },
          ],
        }
      : { value: [] },
  )
}

const nothing = () => Promise.resolve()
const auth: AuthPort = {
  subscribe: () => () => undefined,
  getSession: () => signedOut,
  getToken: () => Promise.resolve({ kind: 'signInNeeded' }),
  dismissNotice: () => undefined,
  signIn: nothing,
  switchAccount: nothing,
  addAccount: nothing,
  signOut: nothing,
  requestInteraction: nothing,
}
