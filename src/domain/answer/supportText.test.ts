import { expect, test } from 'vitest'
import { readAnswerOrWords } from './readAnswer.ts'
import { supportText } from './supportText.ts'

test('the text for support has the facts in a fixed order, and says which are not there', () => {
  const dump =
    'PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/1?sig=abc\nHTTP/1.1 400 Bad Request\nrequest-id: r-12345678\n\n{"error":{"code":"InvalidRequest","message":"m","innerError":{"message":"n"}}}'
  expect(supportText(readAnswerOrWords(dump))).toBe(
    [
      'PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/1',
      'status: 400',
      'code: InvalidRequest',
      'message: m',
      'inner message: n',
      'request-id: r-12345678',
      'date: not in the answer',
    ].join('\n'),
  )
})

test('a token that was pasted along is left out', () => {
  const token = 'eyJ0eXAiOiJKV1Qi.eyJhdWQiOiIwMDAw.c2lnbmF0dXJl'
  const text = supportText(readAnswerOrWords(`message: Bearer ${token} was refused\nstatus: 401`))
  expect(text).toContain('status: 401')
  expect(text).not.toContain('eyJ')
})
