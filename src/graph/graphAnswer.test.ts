import { expect, test } from 'vitest'
import { readResponse } from './graphAnswer.ts'

const request = {
  method: 'PUT',
  url: 'https://graph.test/beta/x',
  clientRequestId: 'c-1',
  startedAt: 0,
  signal: undefined,
}

test('an answer stays as it came, with what the call was', async () => {
  const headers = { 'request-id': 'r-1', date: 'Sat, 01 Aug 2026 10:00:00 GMT', 'content-type': 'text/html' }
  const before = Date.now()
  const response = new Response('<p>é</p>', { status: 502, statusText: 'Bad Gateway', headers })
  const answer = await readResponse(response, { ...request, startedAt: before })
  expect(answer).toMatchObject({
    method: 'PUT',
    url: 'https://graph.test/beta/x',
    status: 502,
    statusText: 'Bad Gateway',
    bodyText: '<p>é</p>',
    bodyBrokeOff: false,
    requestId: 'r-1',
    clientRequestId: 'c-1',
    date: 'Sat, 01 Aug 2026 10:00:00 GMT',
  })
  expect(answer.headers).toContainEqual(['content-type', 'text/html'])
  expect(answer.durationMs).toBe(answer.receivedAt - before)
})

test('an answer without a body, and one whose headers the browser hides, have none', async () => {
  expect(await readResponse(new Response(null, { status: 204 }), request)).toMatchObject({
    bodyText: '',
    bodyBrokeOff: false,
    requestId: undefined,
    date: undefined,
  })
})

test('of a body that breaks off, the part that arrived stays; a character cut in two is a replacement', async () => {
  const bytes = new TextEncoder().encode('{"é')
  const answer = await readResponse(new Response(breaking(bytes.slice(0, -1), new TypeError('network'))), request)
  expect(answer).toMatchObject({ bodyText: '{"\ufffd', bodyBrokeOff: true })
})

test('a body that is stopped is thrown, since nobody waits for it', async () => {
  const body = breaking(new TextEncoder().encode('{'), new DOMException('stopped', 'AbortError'))
  const reading = readResponse(new Response(body), { ...request, signal: AbortSignal.abort() })
  await expect(reading).rejects.toThrow('stopped')
})

/** A body that gives these bytes and then fails. */
function breaking(bytes: Uint8Array, error: Error): ReadableStream {
  let isFirst = true
  return new ReadableStream({
    pull(controller) {
      if (isFirst) controller.enqueue(bytes)
      else controller.error(error)
      isFirst = false
    },
  })
}
