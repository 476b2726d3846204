import { expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { sendSafely } from './sendSafely.ts'
import { aSubmission } from './testing/aSubmission.ts'
import { failed, portsOf } from './testing/sendingWay.ts'

test.each([
  ['that was waited out is told with the answer after it', 'go on', 1],
  ['that was stopped is none', 'stop', 0],
])('a wait %s', async (_, then, waits) => {
  const controller = new AbortController()
  const refusal = { code: undefined, message: undefined, innerError: undefined, details: [], requestId: undefined }
  const throttled = failed({ kind: 'throttled', refusal: { ...refusal, status: 429 }, retryAfterSeconds: 0 }, 429)
  const missing = failed({ kind: 'notFound', refusal: { ...refusal, status: 404 } }, 404)
  const ok = { kind: 'ok', status: 200, response: anAnswer({}) } as const
  const end = await sendSafely(aSubmission({}), portsOf({ reads: [missing], puts: [throttled, ok] }, [], controller), {
    signal: controller.signal,
    onProgress: ({ kind }) => kind === 'waiting' && then === 'stop' && controller.abort(),
  })
  expect(end.kind === 'ended' && end.waits).toHaveLength(waits)
})

test.each([
  ['is sent at once when the same is stored', 'new', 'GET, row sending, PUT, row saved'],
  ['is a question when something else is stored', 'old', 'GET, ask 1'],
])('what failed and is submitted again %s', async (_, stored, order) => {
  const did: string[] = []
  const controller = new AbortController()
  const found = anAnswer({ bodyText: `{"acl":[],"properties":{"title":"${stored}"}}` })
  const reads = [{ kind: 'ok', status: 200, response: found }] as const
  const puts = [{ kind: 'ok', status: 200, response: anAnswer({}) }] as const
  const properties = [{ name: 'title', type: 'string', value: { kind: 'text', text: 'new' } }] as const
  await sendSafely(
    aSubmission({ isAgain: true, draft: { ...emptyDraft, properties } }),
    portsOf({ reads, puts, says: ['cancel'] }, did, controller),
    { signal: controller.signal, onProgress: () => undefined },
  )
  expect(did.join(', ')).toBe(order)
})
