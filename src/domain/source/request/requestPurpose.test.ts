import { expect, test } from 'vitest'
import { requestPurpose } from './requestPurpose.ts'

const graph = 'https://graph.microsoft.com/v1.0'
const connection = `${graph}/external/connections/tickets`

test.each([
  [`${connection}/items/T1`, 'item'],
  [`${connection}/items/T1?x=/schema`, 'item'],
  [`${connection}/items`, 'item'],
  ["/external/connections('tickets')/items('T1')", 'item'],
  ['{{base}}/connections/{{id}}/items/{{item}}', 'item'],
  ['/beta/connections/tickets/items/T1', 'item'],
  [`${connection}/items/T1/addActivities`, 'activities'],
  [`${connection}/items/T1/microsoft.graph.externalConnectors.addActivities`, 'activities'],
  [`${connection}/schema`, 'schema'],
  [`${connection}/schema/`, 'schema'],
  [`${connection}/groups`, 'group'],
  [`${connection}/groups/G1/members`, 'member'],
  [`${connection}/operations/1`, 'operation'],
  [connection, 'connection'],
  [`${graph}/external/connections`, 'connection'],
  ['external/connections', 'connection'],
  [`${graph}/search/query`, 'search'],
  [`${graph}/copilot/retrieval`, 'search'],
  ['https://login.microsoftonline.com/contoso/oauth2/v2.0/token', 'token'],
  ['https://example.com/tickets', 'other'],
  ['', 'other'],
])('The address %s is for: %s', (url, purpose) => {
  expect(requestPurpose(url, undefined)).toBe(purpose)
})

test.each([
  ['{"acl":[],"properties":{}}', 'item'],
  ['[{"acl":[]}]', 'item'],
  ['{"acl":[],"properties":{}', 'item'],
  ['{"baseType":"microsoft.graph.externalItem","properties":[]}', 'schema'],
  ['{"properties":[{"name":"a","type":"String"}]}', 'schema'],
  ['{"properties":[{"name":"a","isSearchable":true', 'schema'],
  ['{"id":"tickets","name":"Tickets","description":"x"}', 'connection'],
  ['{"requests":[{"entityTypes":["externalItem"]}]}', 'search'],
  ['client_id=1&grant_type=client_credentials', 'token'],
  ['{"grant_type":"client_credentials"}', 'token'],
  ['{"a":1}', 'other'],
  ['query { me }', 'other'],
  [`{"a":"${'b'.repeat(200_000)}"}`, 'item'],
])('Where the address says nothing, %j is for: %s', (body, purpose) => {
  expect(requestPurpose('$uri', body)).toBe(purpose)
})

test('What the address says counts', () => {
  expect(requestPurpose(`${connection}/items/T1`, '{"properties":[{"name":"a","type":"String"}]}')).toBe('item')
})
