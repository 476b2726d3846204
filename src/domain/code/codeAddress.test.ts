import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { codeAddress } from './codeAddress.ts'
import { runCode } from './codeRun.ts'
import { readProgram } from './codeTree.ts'
import { javascriptGrammar } from './javascriptGrammar.ts'

function addressOf(source: string) {
  const [call] = finished(runCode(source, finished(readProgram(source, javascriptGrammar)))).calls
  return codeAddress(call?.steps ?? [])
}

test.each([
  ['client.api("/external/connections/a/items/b").put(x)', 'PUT', '/external/connections/a/items/b'],
  [
    'fetch("https://x.test/external/connections/a/schema", { method: "PATCH" })',
    'PATCH',
    'https://x.test/external/connections/a/schema',
  ],
  ['axios.put(`/external/connections/a/items/${id}`, x)', 'PUT', '/external/connections/a/items/{…}'],
  ['axios({ method: "put", url: "/external/connections/a/items/b" })', 'PUT', '/external/connections/a/items/b'],
  ['g.External.Connections["a"].Items["b"].PutAsync(x)', 'PUT', '/external/connections/a/items/b'],
  [
    'g.external().connections().byExternalConnectionId("a").items().byExternalItemId("b c").put(x)',
    'PUT',
    '/external/connections/a/items/b%20c',
  ],
  ['g.external.connections.byExternalConnectionId(id).schema.patch(x)', 'PATCH', '/external/connections/{…}/schema'],
  [
    'g.external().connections().byExternalConnectionId("a").items().byExternalItemId("b\\ud83d").put(x)',
    'PUT',
    '/external/connections/a/items/b%EF%BF%BD',
  ],
  ['console.log("x")', undefined, undefined],
])('%s', (source, method, url) => {
  expect(addressOf(source)).toEqual({ method, url })
})
