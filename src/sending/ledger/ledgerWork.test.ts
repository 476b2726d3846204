// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import type { GraphClient } from '../../graph/graphClient.ts'
import { fakeGraph } from '../../graph/testing/fakeGraph.ts'
import type { StoredReading } from '../stored/readStored.ts'
import type { KnownItem } from '../stored/storedItems.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { ledgerWork } from './ledgerWork.ts'
import { aLedger } from './testing/aLedger.ts'
import { aRow } from './testing/aRow.ts'
import { withoutDigests } from './testing/withoutDigests.ts'

const owner = 'contoso/adele'
const address = { apiVersion: 'beta', connectionId: 'tickets', itemId: 'T1' } as const
const titled = (text: string): ItemDraft => ({
  ...emptyDraft,
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text } }],
})

beforeEach(withoutDigests)

describe('deleting', () => {
  test.each<[string, Response | Error, LedgerRow['result'], number | undefined, string | undefined, string]>([
    ['marks the item as deleted', new Response(null, { status: 204 }), 'deleted', 204, undefined, 'deleted'],
    ['is done when there is no such item', new Response('{}', { status: 404 }), 'deleted', 404, undefined, 'deleted'],
    [
      'that is refused restores what was known',
      new Response('{}', { status: 403 }),
      'refused',
      403,
      'forbidden',
      'refused',
    ],
    [
      'whose answer is lost leaves it open',
      new TypeError('Failed to fetch'),
      'unknown',
      undefined,
      'offlineOrBlocked',
      'unsure',
    ],
  ])('%s', async (_, answer, result, status, error, mark) => {
    const { client, sent } = fakeGraph([answer])
    const { actions, ledger, marks } = show({ client })
    const failed = await actions.remove(aRow({}), new AbortController().signal)
    expect(failed?.kind).toBe(error)
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'DELETE https://graph.test/beta/external/connections/tickets/items/T1',
    ])
    expect(marks()).toBe(mark)
    const [row] = await ledger.rows(owner)
    expect(row).toMatchObject({ action: 'delete', itemId: 'T1', result })
    expect(row?.status).toBe(status)
  })

  test('that throws closes its row as not known, so that it can be checked', async () => {
    const client: GraphClient = { baseUrl: '', send: () => Promise.reject(new Error('a bug')) }
    const { actions, ledger, marks } = show({ client })
    await expect(actions.remove(aRow({}), new AbortController().signal)).rejects.toThrow('a bug')
    expect([marks(), (await ledger.rows(owner))[0]?.result]).toEqual(['unsure', 'unknown'])
  })
})

describe('a check', () => {
  const found = (members: ItemDraft): StoredReading => ({
    kind: 'found',
    item: { address, members, text: undefined, notes: [], at: 0 },
  })
  const missing: StoredReading = { kind: 'missing', error: { kind: 'offline' } }
  const noAnswer: StoredReading = { kind: 'error', error: { kind: 'offline' } }

  test.each<[string, LedgerRow['action'], StoredReading, LedgerRow['result']]>([
    ['what was sent is stored', 'put', found(titled('Sent')), 'saved'],
    ['something else is stored', 'put', found(titled('Other')), 'unknown'],
    ['nothing is stored', 'put', missing, 'notSaved'],
    ['nobody answers', 'put', noAnswer, 'unknown'],
    ['the deleted item is gone', 'delete', missing, 'deleted'],
    ['the item is still there', 'delete', found(titled('Sent')), 'refused'],
  ])('that finds that %s remembers it', async (_, action, reading, result) => {
    const { actions, ledger } = show({ reading })
    const row = await ledger.begin({ owner, action, ...address }, payload('Sent'))
    expect(await actions.check(row)).toBe(result)
    expect(await ledger.rows(owner)).toMatchObject([{ id: row.id, result }])
  })

  test('without the payload nobody can tell whether it is what was sent', async () => {
    const { actions, ledger } = show({ reading: found(titled('Sent')) })
    const row = await ledger.begin({ owner, action: 'put', ...address })
    expect(await actions.check(row)).toBe('unknown')
  })
})

describe('opening', () => {
  test('puts the payload into the form, with its connection and its ID', async () => {
    const { actions, ledger, replaced } = show({})
    const row = await ledger.begin({ owner, action: 'put', ...address }, payload('Sent'))
    expect(await actions.open(row)).toBeUndefined()
    expect(replaced).toMatchObject([[{ ...titled('Sent'), connectionId: 'tickets', itemId: 'T1' }, 'opening T1']])
  })

  test('of what was sent last puts the very members into the form that were sent', async () => {
    const sent: KnownItem = { how: 'sent', at: 7, members: titled('Sent') }
    const { actions, ledger, replaced, lastOpened } = show({ lastSent: sent })
    const row = await ledger.begin({ owner, action: 'put', ...address }, payload('Sent'))
    await actions.open({ ...row, result: 'saved' })
    expect(replaced[0]?.[0].properties).toBe(sent.members.properties)
    expect(lastOpened).toEqual([7])
  })

  test.each<[string, LedgerRow['result'], string]>([
    ['was sent before that', 'saved', 'Earlier'],
    ['was refused', 'refused', 'Sent'],
  ])('of what %s makes no claim on what Graph has', async (_, result, title) => {
    const { actions, ledger, replaced, lastOpened } = show({
      lastSent: { how: 'sent', at: 7, members: titled('Sent') },
    })
    const row = await ledger.begin({ owner, action: 'put', ...address }, payload(title))
    await actions.open({ ...row, result })
    expect([replaced.length, lastOpened]).toEqual([1, []])
  })

  test.each([
    ['the draft is open in another tab', true, payload('Sent'), /Take it over first/],
    ['the payload is not kept any more', false, undefined, /not kept any more/],
  ])('is not possible when %s, and says so', async (_, isReadOnly, body, why) => {
    const { actions, ledger, replaced } = show({ isReadOnly })
    const row = await ledger.begin({ owner, action: 'put', ...address }, body)
    expect(await actions.open(row)).toMatch(why)
    expect(replaced).toEqual([])
  })
})

describe('a duplicate', () => {
  test('is made of what was sent, and leaves the form alone', async () => {
    const { actions, ledger, replaced, duplicated } = show({})
    const row = await ledger.begin({ owner, action: 'put', ...address }, payload('Sent'))
    expect(await actions.duplicate(row)).toBeUndefined()
    expect(duplicated).toMatchObject([{ ...titled('Sent'), connectionId: 'tickets', itemId: 'T1' }])
    expect(replaced).toEqual([])
  })

  test('needs the payload', async () => {
    const { actions, ledger, duplicated } = show({})
    const row = await ledger.begin({ owner, action: 'put', ...address })
    expect(await actions.duplicate(row)).toMatch(/not kept any more/)
    expect(duplicated).toEqual([])
  })
})

interface Setting {
  readonly client?: GraphClient
  readonly reading?: StoredReading
  readonly isReadOnly?: boolean
  readonly lastSent?: KnownItem
}

function show(setting: Setting) {
  const { client = fakeGraph([]).client, reading, isReadOnly = false } = setting
  const { ledger } = aLedger()
  let mark = 'nothing'
  const replaced: [draft: ItemDraft, what: string][] = []
  const lastOpened: number[] = []
  const duplicated: ItemDraft[] = []
  const actions = ledgerWork({
    client,
    isReadOnly,
    onLastSentOpened: (at) => void lastOpened.push(at),
    onDuplicate: (item) => void duplicated.push(item),
    flow: { committedId: 'tickets', schema: undefined, replace: (...given) => replaced.push(given) },
    stored: {
      read: () => (reading === undefined ? Promise.reject(new Error('Nothing is read.')) : Promise.resolve(reading)),
      items: {
        lastSent: () => Promise.resolve(setting.lastSent),
        beginWrite() {
          mark = 'unsure'
          return {
            saved: () => undefined,
            deleted: () => void (mark = 'deleted'),
            refused: () => void (mark = 'refused'),
          }
        },
      },
    },
    ledger: {
      owner,
      load: () => Promise.resolve(ledger),
      async begin(entry, body) {
        const row = await ledger.begin({ ...entry, owner }, body)
        return (ending) => ledger.closeRow(row, ending)
      },
    },
  })
  return { actions, ledger, marks: () => mark, replaced, lastOpened, duplicated }
}

function payload(title: string): Blob {
  return new Blob([JSON.stringify({ properties: { title } })])
}
