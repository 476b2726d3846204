import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import type { GraphResult } from '../../graph/graphClient.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { sendSafely } from './sendSafely.ts'
import { aSubmission } from './testing/aSubmission.ts'
import { failed, portsOf, type Way } from './testing/sendingWay.ts'

const refusal = { code: undefined, message: undefined, innerError: undefined, details: [], requestId: undefined }
const ok = (bodyText = ''): GraphResult => ({ kind: 'ok', status: 200, response: anAnswer({ bodyText }) })
const missing = failed({ kind: 'notFound', refusal: { ...refusal, status: 404 } }, 404)
const stored = ok('{"acl":[],"properties":{"title":"old"}}')
const invalid = failed({ kind: 'invalid', refusal: { ...refusal, status: 400 } }, 400)
const lost = failed({ kind: 'offlineOrBlocked', message: 'Failed to fetch' })

test.each<[string, Omit<Way, 'order' | 'end'>, string | undefined]>([
  ['something was stored', { reads: [stored], says: ['replace'], puts: [ok()] }, 'Removed: title.'],
  ['nothing was stored', { reads: [missing], puts: [ok()] }, undefined],
  ['nobody could see', { reads: [ok('<html>')], says: ['replace'], puts: [ok()] }, undefined],
  ['it was refused', { reads: [stored], says: ['replace'], puts: [invalid] }, undefined],
  // What is the same may not have been touched.
  ['the answer was lost', { reads: [stored, stored], says: ['replace'], puts: [lost] }, undefined],
])('what it replaced is told only where that is known: %s', async (_, way, replaced) => {
  const control = { signal: new AbortController().signal, onProgress: () => undefined }
  const submission = aSubmission({ draft: emptyDraft })
  const end = await sendSafely(submission, portsOf(way, [], new AbortController()), control)
  expect(end.kind === 'ended' && end.replaced).toBe(replaced)
})

test('what it changed is told too where the user has compared before', async () => {
  const control = { signal: new AbortController().signal, onProgress: () => undefined }
  const seen: ItemDraft = {
    ...emptyDraft,
    properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'old' } }],
  }
  const way = { reads: [stored], puts: [ok()] }
  const submission = aSubmission({ draft: emptyDraft, seen })
  const end = await sendSafely(submission, portsOf(way, [], new AbortController()), control)
  expect(end.kind === 'ended' && end.replaced).toBe('Removed: title.')
})

test.each<[string, string, string]>([
  ['is sent at once where that is what is stored', 'old', 'GET, row sending, PUT, row saved'],
  ['is asked about again where another one is stored by now', 'newer', 'GET, ask 1'],
])('what the user has compared with %s', async (_, title, expected) => {
  const order: string[] = []
  const control = { signal: new AbortController().signal, onProgress: () => undefined }
  const seen: ItemDraft = {
    ...emptyDraft,
    properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: title } }],
  }
  const way = { reads: [stored], says: ['cancel'] as const, puts: [ok()] }
  await sendSafely(aSubmission({ draft: emptyDraft, seen }), portsOf(way, order, new AbortController()), control)
  expect(order.join(', ')).toBe(expected)
})

test.each<[string, Omit<Way, 'order' | 'end'>, string]>([
  ['beside an item', { reads: [stored], says: ['asNew'] }, 'nothingSent asNew T2'],
  [
    'where no item was seen, it is asked again',
    { reads: [ok('<html>'), stored], says: ['asNew', 'cancel'] },
    'nothingSent cancelled',
  ],
])('an item of its own has another ID: %s', async (_, way, expected) => {
  const control = { signal: new AbortController().signal, onProgress: () => undefined }
  const end = await sendSafely(aSubmission({ draft: emptyDraft }), portsOf(way, [], new AbortController()), control)
  if (end.kind === 'ended') throw new Error('Something was sent.')
  expect([end.kind, end.why, ...(end.why === 'asNew' ? [end.itemId] : [])].join(' ')).toBe(expected)
})
