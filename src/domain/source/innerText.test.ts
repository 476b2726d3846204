import { expect, test } from 'vitest'
import { innerText } from './innerText.ts'

test.each([
  ['{}', '{}'],
  ['```json\n{}\n```\n', '{}'],
  ['~~~\n{}', '{}'],
  ['```\n```', ''],
  ['HTTP/1.1 200 OK\r\nContent-type: application/json\r\n\r\n{}', '{}'],
  ['HTTP/1.1 201 Created\n\n{}', '{}'],
  ['HTTP/1.1 400 Bad Request\n\n{}', 'HTTP/1.1 400 Bad Request\n\n{}'],
])('Inside %j is %j', (source, inside) => {
  const { start, end } = innerText(source)
  expect(source.slice(start, end)).toBe(inside)
})
