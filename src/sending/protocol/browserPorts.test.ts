// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { fakeGraph, json } from '../../graph/testing/fakeGraph.ts'
import { live } from '../../ui/live.ts'
import type { StoredReading } from '../stored/readStored.ts'
import type { KnownItem } from '../stored/storedItems.ts'
import { browserPorts } from './browserPorts.ts'
import { aSubmission } from './testing/aSubmission.ts'
import { straightPorts } from './testing/straightPorts.ts'

const titled = (text: string): ItemDraft => ({
  ...emptyDraft,
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text } }],
})
const submission = aSubmission({ draft: titled('mine') })

afterEach(() => void vi.unstubAllGlobals())

test.each([true, false])('whether this device has a network is what the browser says: %s', (onLine) => {
  vi.stubGlobal('navigator', { onLine })
  expect(ports({}).isOnline()).toBe(onLine)
})

test('what is stored is compared with what would be sent, by what this device knows of it', async () => {
  expect(await ports({}).isSame(found(titled('mine')), submission)).toBe(true)
  const known: KnownItem = { how: 'sent', at: 7, members: titled('before') }
  const question = await ports({ known }).compare(found(titled('theirs')), submission)
  expect(question).toMatchObject({ since: { known: { at: 7 }, members: [{ key: '/properties/title' }] } })
})

test('the item is put where the submission says, once, with its body', async () => {
  const { client, sent } = fakeGraph([json({})])
  const result = await ports({ client }).put(submission, new AbortController().signal, submission.body)
  expect(result).toMatchObject({ kind: 'ok', status: 200 })
  expect(sent).toMatchObject([
    { method: 'PUT', url: 'https://graph.test/beta/external/connections/tickets/items/T1', body: submission.body },
  ])
})

test('the first try of a submission asks for a failure that was chosen', async () => {
  const { client, sent } = fakeGraph([json({}), json({})])
  const armed = ['fail503']
  const onPurpose = {
    armed: live<string | undefined>('fail503'),
    headersFor: () => {
      const failure = armed.pop()
      return failure === undefined ? undefined : { 'X-Sandbox-Failure': failure }
    },
    playedIn: () => 'fail503',
  }
  const { put, playedIn, isFailureWanted, isMistakeWanted } = ports({ client, onPurpose })
  expect([isFailureWanted?.(), isMistakeWanted?.()]).toEqual([true, false])
  onPurpose.armed.set('failPlanted')
  expect(isMistakeWanted?.()).toBe(true)
  await put(submission, new AbortController().signal, submission.body)
  await put(submission, new AbortController().signal, submission.body)
  expect(sent.map(({ headers }) => headers.get('x-sandbox-failure'))).toEqual(['fail503', null])
  expect(playedIn?.(submission)).toBe('fail503')
})

test('a submission that was stopped is not answered', async () => {
  const { client } = fakeGraph([json({})])
  expect(await ports({ client }).put(submission, AbortSignal.abort(), submission.body)).toMatchObject({
    error: { kind: 'aborted' },
  })
})

function ports({
  client = fakeGraph([]).client,
  known,
  onPurpose,
}: {
  client?: ReturnType<typeof fakeGraph>['client']
  known?: KnownItem
  onPurpose?: Parameters<typeof browserPorts>[4]
}) {
  const { readStored, storedItems, beginRow, ask } = straightPorts(client)
  const items = {
    ...storedItems,
    lastKnown: () => Promise.resolve(known),
    lastSeen: () => undefined,
    lastWrites: () => Promise.resolve({ telling: undefined, attempt: undefined }),
  }
  return browserPorts(
    client,
    { read: (address) => readStored(address, new AbortController().signal), items },
    { begin: (entry) => beginRow(entry, new Blob()) },
    ask,
    onPurpose,
  )
}

function found(members: ItemDraft): Extract<StoredReading, { kind: 'found' }> {
  const { apiVersion, connectionId, itemId } = submission
  return {
    kind: 'found',
    item: { address: { apiVersion, connectionId, itemId }, members, text: undefined, notes: [], at: 0 },
  }
}
