import { expect, test } from 'vitest'
import { requestRemarks } from './requestRemarks.ts'

const graph = 'https://graph.microsoft.com'

test.each<[string, string, readonly RegExp[]]>([
  ['PUT', `${graph}/v1.0/external/connections/tickets/items/T1`, []],
  ['PUT', '', []],
  ['PUT', '/beta/external/connections/tickets/items/T1', []],
  ['PATCH', `${graph}/v1.0/external/connections/tickets/items/T1`, [/^Its method is PATCH/]],
  ['POST', `${graph}/v1.0/external/connections/tickets/items/T1`, [/^Its method is POST/]],
  ['POST', `${graph}/v1.0/external/connections/tickets/items`, [/^It sends POST to …\/items/]],
  ['POST', `${graph}/v1.0/external/connections/tickets/items/?x=1`, [/^It sends POST to …\/items/]],
  ['PUT', `${graph}/v1.0/connections/tickets/items/T1`, [/^Its address has no \/external/]],
  ['PUT', `/beta/connections('tickets')/items/T1`, [/^Its address has no \/external/]],
  ['POST', `${graph}/v1.0/connections/tickets/items`, [/^It sends POST/, /^Its address has no/]],
  ['PUT', 'https://contoso.com/connections/tickets/items/T1', []],
])('%s %s', (method, url, expected) => {
  const remarks = requestRemarks({ method, url })
  expect(remarks).toHaveLength(expected.length)
  for (const [index, pattern] of expected.entries()) expect(remarks[index]).toMatch(pattern)
})
