import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { httpBlock, isRequestLine } from './httpBlock.ts'

const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'

test.each([
  [`PUT ${url}`, true],
  [`put ${url} HTTP/1.1\r`, true],
  ['PATCH {{base}}/schema', true],
  ['PUT /v1.0/external/connections HTTP/2', true],
  ['PUT it there', false],
  [`"PUT ${url}"`, false],
  ['', false],
])('%j starts a request: %s', (line, isOne) => {
  expect(isRequestLine(line)).toBe(isOne)
})

test.each([
  ['with headers', `PUT ${url}\nA: b\n\n{}\n`, ['A'], '{}', []],
  ['with an address in lines', `PUT ${url}\n  ?a=1\n  &b=2\n\n{}`, [], '{}', []],
  ['without a blank line', `PUT ${url}\nA: b\n{\n"a": 1\n}`, ['A'], '{\n"a": 1\n}', ['lacks a blank line']],
  [
    'with headers below the blank line',
    `PUT ${url}\n\nContent-Type: application/json\nA: b\n\n{}`,
    ['Content-Type', 'A'],
    '{}',
    ['has late headers'],
  ],
  ['with comments', `# @name x\nPUT ${url}\n# note: x\nA: b\n\n{}`, ['A'], '{}', []],
  ['with a script before it', `< {%\nGET /x\n%}\nPUT ${url}\n\n{}`, [], '{}', []],
  ['with a script behind it', `PUT ${url}\n\n{}\n\n> {%\n x \n%}`, [], '{}', []],
  ['with a file for the answer', `PUT ${url}\n\n{}\n>>! out.json`, [], '{}', []],
  [
    'with its answer',
    `PUT ${url} HTTP/1.1\r\nA: b\r\n\r\n{}\r\n\r\nHTTP/1.1 400 Bad Request\r\n\r\n{"error":{}}`,
    ['A'],
    '{}',
    [],
  ],
  ['with the next request', `PUT ${url}\n\n{}\n\nPUT ${url}2\n\n{"b":1}`, [], '{}', []],
  ['with a form', `POST ${url}\n\na=1\n&b=2\n\nPUT ${url}2\n\n{"b":1}`, [], 'a=1\n&b=2', []],
  ['with a request in a text', `PUT ${url}\n\n{"a": "x\n\nPUT ${url}\n"}`, [], `{"a": "x\n\nPUT ${url}\n"}`, []],
  ['without a body', `GET ${url}\n\nPUT ${url}2\n\n{}`, [], '', []],
])('A request %s', (_, source, headers, body, remarks) => {
  const block = finished(httpBlock(source, 0, source.length))
  expect(block?.headers.map(({ name }) => name)).toEqual(headers)
  expect(source.slice(block?.bodyStart, block?.bodyEnd).trim()).toBe(body)
  const told = [
    block?.lacksBlankLine === true && 'lacks a blank line',
    block?.hasLateHeaders === true && 'has late headers',
  ]
  expect(told.filter((each) => each !== false)).toEqual(remarks)
})

test('The values of headers stand where they are', () => {
  const source = `PUT ${url}\nAuthorization:   Bearer x \r\nEmpty:\n\n{}`
  const block = finished(httpBlock(source, 0, source.length))
  expect(block?.headers.map(({ start, end }) => source.slice(start, end))).toEqual(['Bearer x', ''])
  expect(source.slice(block?.urlStart).startsWith(url)).toBe(true)
})

test.each(['', '\n\n', 'a\nb', '< {%\nnever closed'])('%j has no request', (source) => {
  expect(finished(httpBlock(source, 0, source.length))).toBeUndefined()
})
