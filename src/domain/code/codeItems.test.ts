import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { codeItems } from './codeItems.ts'
import { runCode } from './codeRun.ts'
import { readProgram } from './codeTree.ts'
import { javascriptGrammar } from './javascriptGrammar.ts'

function addresses(source: string): readonly string[] {
  const run = finished(runCode(source, finished(readProgram(source, javascriptGrammar))))
  return codeItems(run).map(({ method, url }) => `${method} ${url}`.trim())
}

const item = '{ acl: [], properties: {} }'
const url = '/external/connections/a/items/b'

test.each([
  ['one that is sent', `client.api("${url}").put(${item})`, [`PUT ${url}`]],
  [
    'one that is sent twice',
    `const a = ${item}; client.api("${url}").put(a); client.api("${url}2").put(a)`,
    [`PUT ${url}`, `PUT ${url}2`],
  ],
  ['one that is not sent', `const a = ${item}`, ['PUT']],
  [
    'one beside one address',
    `const a = ${item}; const request = open("PUT", "${url}"); request.send(b)`,
    [`PUT ${url}`],
  ],
  ['two beside one address', `const a = ${item}; const b = ${item}; open("PUT", "${url}")`, ['PUT', 'PUT']],
  ['none', `client.api("${url}").get()`, []],
])('Items: %s', (_, source, expected) => {
  expect(addresses(source)).toEqual(expected)
})
