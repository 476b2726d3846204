import { expect, test, vi } from 'vitest'
import type { ItemMembers } from '../../domain/compare/compareItems.ts'
import { emptyDraft } from '../../domain/itemDraft.ts'
import type { GraphResult } from '../../graph/graphClient.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { sendSafely } from './sendSafely.ts'
import type { SendingEnd, SendingProgress, Submission } from './submission.ts'
import { failed, portsOf, type Way } from './testing/sendingWay.ts'

// Sending may lose or overwrite what somebody wrote, so its order is told here: a row for each way it can end.

const title = (text: string): Pick<ItemMembers, 'properties'> => ({
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text } }],
})
const submission: Submission = {
  apiVersion: 'beta',
  connectionId: 'tickets',
  itemId: 'T1',
  title: 'T1',
  body: new Blob(['{"properties":{"title":"new"}}']),
  draft: { ...emptyDraft, ...title('new') },
}
const refusal = { code: undefined, message: undefined, innerError: undefined, details: [], requestId: undefined }

const ok = (bodyText = ''): GraphResult => ({ kind: 'ok', status: 200, response: anAnswer({ bodyText }) })
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
const busy = failed({ kind: 'serverDown', refusal: { ...refusal, status: 503 }, retryAfterSeconds: 0 }, 503)
const lost = failed({ kind: 'offlineOrBlocked', message: 'Failed to fetch' })
const brokeOff = failed({ kind: 'unreadableAnswer', status: 200, why: 'brokeOff' }, 200)

test.each<[string, Way]>([
  ['offline', { isOffline: true, order: '', end: 'offline' }],
  ['nothing is stored', { reads: [missing], puts: [ok()], order: 'GET, row sending new, PUT, row saved', end: 'ok' }],
  [
    'the same is stored, and sent again',
    { reads: [same], says: ['replace'], puts: [ok()], order: 'GET, ask 0, row sending, PUT, row saved', end: 'ok' },
  ],
  [
    'the same is stored, and a failure was asked for',
    {
      reads: [same],
      puts: [invalid],
      isFailureWanted: true,
      order: 'GET, row sending, PUT, row refused',
      end: 'invalid',
    },
  ],
  [
    'something else is stored, and a failure was asked for',
    { reads: [other], says: ['cancel'], isFailureWanted: true, order: 'GET, ask 1', end: 'cancelled' },
  ],
  [
    'something else is stored, and replaced',
    { reads: [other], says: ['replace'], puts: [ok()], order: 'GET, ask 1, row sending, PUT, row saved', end: 'ok' },
  ],
  ['the user cancels the question', { reads: [other], says: ['cancel'], order: 'GET, ask 1', end: 'cancelled' }],
  ['the user compares first', { reads: [other], says: ['compare'], order: 'GET, ask 1', end: 'comparing' }],
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
    { reads: [forbidden], says: ['cancel'], order: 'GET, ask unread', end: 'cancelled' },
  ],
  ['the read has no session', { reads: [noSession], order: 'GET', end: 'signInNeeded' }],
  ['stopped while reading', { reads: ['cancel'], order: 'GET', end: 'stopped' }],
  [
    '200 with a body that is no JSON',
    { reads: [missing], puts: [ok('saved')], order: 'GET, row sending new, PUT, row saved', end: 'ok' },
  ],
  [
    '200 with a page of somebody between, and nothing is stored',
    {
      reads: [missing, missing],
      puts: [html],
      order: 'GET, row sending new, PUT, GET, row notSaved',
      end: 'unreadableAnswer missing',
    },
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
    '503 that stored it: what is stored counts, and is not sent again',
    {
      reads: [missing, same],
      puts: [busy],
      order: 'GET, row sending new, PUT, GET, row saved',
      end: 'serverDown stored',
    },
  ],
  [
    '503, and it cannot be read back: only the user sends it again',
    {
      reads: [missing, lost],
      puts: [busy],
      order: 'GET, row sending new, PUT, GET, row unknown',
      end: 'serverDown unread',
    },
  ],
  [
    '503, and somebody else stored something meanwhile: it is not overwritten',
    {
      reads: [missing, other],
      puts: [busy],
      order: 'GET, row sending new, PUT, GET, row unknown',
      end: 'serverDown other',
    },
  ],
  [
    '503 in front of what is replaced: what was there still is, so it is sent again',
    {
      reads: [other, other],
      says: ['replace'],
      puts: [busy, ok()],
      order: 'GET, ask 1, row sending, PUT, GET, PUT, row saved',
      end: 'ok',
    },
  ],
  [
    '503 and nothing is stored, then 400: that is the whole truth',
    {
      reads: [missing, missing],
      puts: [busy, invalid],
      order: 'GET, row sending new, PUT, GET, PUT, row refused',
      end: 'invalid',
    },
  ],
  [
    '429, then 400: Graph did nothing with the first',
    {
      reads: [missing],
      puts: [throttled, invalid],
      order: 'GET, row sending new, PUT, PUT, row refused',
      end: 'invalid',
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

test('what is stored is unsure from the moment the PUT leaves until its end is known', async () => {
  const told = async (way: Omit<Way, 'order' | 'end'>) => {
    const order: string[] = []
    const ports = portsOf(way, order, new AbortController())
    const tell = (what: string) => () => void order.push(`known: ${what}`)
    const storedItems = {
      beginWrite: () => {
        order.push('known: unsure')
        return { saved: tell('saved'), deleted: tell('deleted'), refused: tell('as before') }
      },
    }
    await sendSafely(submission, { ...ports, storedItems }, quietly())
    return order.filter((each) => each === 'PUT' || each.startsWith('known')).join(', ')
  }
  expect(await told({ reads: [missing], puts: [ok()] })).toBe('known: unsure, PUT, known: saved')
  expect(await told({ reads: [missing], puts: [invalid] })).toBe('known: unsure, PUT, known: as before')
  expect(await told({ reads: [missing, same], puts: [lost] })).toBe('known: unsure, PUT, known: saved')
  expect(await told({ reads: [missing, lost], puts: [lost] })).toBe('known: unsure, PUT')
})

test('a fault of the editor itself while it sends leaves a row that says so, and is thrown', async () => {
  const order: string[] = []
  const ports = portsOf({ reads: [missing] }, order, new AbortController())
  const sending = sendSafely(submission, { ...ports, put: () => Promise.reject(new Error('a bug')) }, quietly())
  await expect(sending).rejects.toThrow('a bug')
  expect(order).toEqual(['GET', 'row sending new', 'row unknown'])
})

test('every attempt sends the very same body, and what goes on is said', async () => {
  const bodies: Blob[] = []
  const said: string[] = []
  const ports = portsOf({ reads: [missing], puts: [throttled, ok()] }, [], new AbortController())
  await sendSafely(
    submission,
    { ...ports, put: (each, signal, body) => (bodies.push(body), ports.put(each, signal, body)) },
    { signal: new AbortController().signal, onProgress: ({ kind }: SendingProgress) => said.push(kind) },
  )
  expect(bodies).toEqual([submission.body, submission.body])
  expect(bodies.every((body) => body === submission.body)).toBe(true)
  expect(said).toEqual(['checking', 'sending', 'waiting', 'sending'])
})

function quietly() {
  return { signal: new AbortController().signal, onProgress: () => undefined }
}

/** Submits once, and gives what happened in order and how it ended. */
async function sent(way: Way) {
  const order: string[] = []
  const controller = new AbortController()
  const end = sendSafely(submission, portsOf(way, order, controller), {
    signal: controller.signal,
    onProgress: () => undefined,
  }).then(endText)
  if (way.puts?.at(-1) !== 'tab closed') return { order, end: await end }
  await vi.waitFor(() => expect(order).toContain('PUT'))
  return { order, end: 'under way' }
}

function endText(end: SendingEnd): string {
  if (end.kind === 'nothingSent') return end.why
  return [end.result.kind === 'ok' ? 'ok' : end.result.error.kind, end.readBack].filter(Boolean).join(' ')
}
