import { describe, expect, test } from 'vitest'
import { readFailures } from '../../domain/answer/failures.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { answerText, bodyAsShown, failureText } from './answerText.ts'

describe('a body is indented only where that changes nothing but white space', () => {
  test.each([
    ['an object', '{"a":1,"b":["x"]}', '{\n  "a": 1,\n  "b": [\n    "x"\n  ]\n}'],
    ['a number past 2^53', '{"priority":9007199254740993}', undefined],
    ['a decimal that prints otherwise', '{"hours":1.0}', undefined],
    ['an exponent', '{"hours":1e3}', undefined],
    ['a key that is there twice', '{"a":1,"a":2}', undefined],
    ['keys that JavaScript would sort', '{"b":1,"1":2}', undefined],
    ['an escape that prints as a character', '{"a":"\\u00fc"}', undefined],
    ['a body indented already', '{\n  "a": 1\n}', undefined],
    ['a page of HTML', '<html><body>502</body></html>', undefined],
    ['half an answer', '{"id":"TICK', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, body, indented) => {
    expect(bodyAsShown(body)).toEqual({ text: indented ?? body, isCut: false })
  })
})

describe('a huge body is cut', () => {
  test('at 100,000 characters, without being parsed', () => {
    const body = JSON.stringify({ a: 'x'.repeat(200_000) })
    expect(bodyAsShown(body)).toEqual({ text: body.slice(0, 100_000), isCut: true })
  })

  test('also when only the indenting makes it long', () => {
    const shown = bodyAsShown(JSON.stringify(Array.from({ length: 30_000 }, () => 1)))
    expect(shown.isCut).toBe(true)
    expect(shown.text).toHaveLength(100_000)
  })
})

describe('the text for support', () => {
  test('names call, status, ids, time and bytes', () => {
    expect(
      answerText(
        anAnswer({
          status: 403,
          statusText: 'Forbidden',
          date: 'Thu, 01 Jan 2026 00:00:00 GMT',
          bodyText: '{"error":{}}',
        }),
        42,
      ),
    ).toBe(
      [
        'PUT https://graph.test/beta/external/connections/tickets/items/TICKET42',
        'status: 403 Forbidden',
        'request-id: r-1',
        'client-request-id: c-1',
        'date: Thu, 01 Jan 2026 00:00:00 GMT',
        'bytes sent: 42',
        '',
        '{"error":{}}',
      ].join('\n'),
    )
  })

  test('holds no body of a success, because that is the item', () => {
    const text = answerText(
      anAnswer({ status: 200, statusText: 'OK', bodyText: '{"properties":{"title":"secret"}}' }),
      1,
    )
    expect(text).not.toContain('secret')
  })

  test('holds none of the headers, whatever they carry', () => {
    const text = answerText(anAnswer({ headers: [['authorization', 'Bearer abc']] }), 1)
    expect(text).not.toMatch(/bearer|abc|authorization/i)
  })

  test('holds no token or cookie that an answer repeats, and none of the address', () => {
    const jwt = 'eyJ0eXAiOiJKV1Qi.eyJhdWQiOiIwMDAw.c2lnbmF0dXJl'
    const bodyText = JSON.stringify({
      error: {
        message: `Bearer ${jwt} was refused`,
        headers: { 'Set-Cookie': 'session=s3cret', Authorization: 's3cret' },
      },
    })
    const text = answerText(anAnswer({ status: 401, url: 'https://graph.test/beta?sig=s3cret', bodyText }), 1)
    expect(text).not.toMatch(/eyJ|s3cret/)
    expect(text).toContain('was refused')
  })

  test('says what could not be read, and takes this computer’s time where Graph’s is hidden', () => {
    const text = answerText(anAnswer({ requestId: undefined, status: 204 }), 0)
    expect(text).toContain('status: 204\n')
    expect(text).toContain('request-id: not readable')
    expect(text).toContain('date: 1970-01-01T00:00:00.000Z')
  })
})

test('a failure that is explained begins with what Graph says, and its call is known', () => {
  const bodyText = '{"error":{"code":"InvalidRequest","message":"The request is malformed or incorrect."}}'
  const text = failureText(anAnswer({ status: 400, bodyText }), 12)
  expect(text.startsWith(bodyText)).toBe(true)
  const { failures } = readFailures(text)
  expect(failures.map(({ answer }) => [answer.status, answer.code, answer.request?.method])).toEqual([
    [400, 'InvalidRequest', 'PUT'],
  ])
})
