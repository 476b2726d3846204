import { expect, test } from 'vitest'
import { noWords } from './errorBody.ts'
import { codesOf, messagesOf, shapeText } from './serverAnswer.ts'

const inner = { code: 'B', message: 'same', date: undefined, requestId: undefined, clientRequestId: undefined }

test('the innermost words come first, and each is said once', () => {
  const body = {
    ...noWords,
    code: 'A',
    message: 'same',
    innerError: inner,
    details: [{ code: 'C', message: 'd', target: undefined }],
  }
  expect(codesOf(body)).toEqual(['B', 'C', 'A'])
  expect(messagesOf(body)).toEqual(['same', 'd'])
  expect(codesOf(noWords)).toEqual([])
})

test('a shape is said in words', () => {
  expect(shapeText('operation')).toBe('a connection operation that failed')
})
