import { expect, test } from 'vitest'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { serverAnswerOf } from './serverAnswerOf.ts'

test('the wire says status, call and ids; the body says code and words', () => {
  const bodyText =
    '{"error":{"code":"InvalidRequest","message":"m","innerError":{"code":"InvalidGuid","request-id":"other-id"}}}'
  expect(serverAnswerOf(anAnswer({ status: 400, bodyText }))).toMatchObject({
    status: 400,
    code: 'InvalidRequest',
    innerError: { code: 'InvalidGuid' },
    request: { method: 'PUT' },
    requestId: 'r-1',
    clientRequestId: 'c-1',
  })
})

test('where the browser may not read the id, the body may have it', () => {
  const bodyText =
    '{"error":{"code":"a","message":"m","innerError":{"request-id":"from-body","date":"2026-01-02T03:04:05"}}}'
  const answer = serverAnswerOf(anAnswer({ status: 400, bodyText, requestId: undefined }))
  expect([answer.requestId, answer.date]).toEqual(['from-body', '2026-01-02T03:04:05'])
})
