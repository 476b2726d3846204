import { expect, test } from 'vitest'
import { readJson } from '../../json/jsonReader.ts'
import { finished } from '../../steps.ts'
import { jsonContainer } from './jsonContainers.ts'

const har = { request: { url: 'x', postData: {} }, startedDateTime: 'x' }

test.each<[string | undefined, unknown]>([
  ['a recording of requests (HAR)', { log: { entries: [] } }],
  ['a recording of requests (HAR)', har],
  ['a recording of requests (HAR)', [har]],
  ['a recording of requests (HAR)', { entries: [har] }],
  ['a recording of requests (HAR)', { method: 'PUT', url: 'x', postData: { text: '' } }],
  ['a Postman environment', { values: [], _postman_variable_scope: 'environment' }],
  ['a Postman collection', { info: {}, item: [] }],
  ['a Postman collection', { collection: { info: {}, item: [] } }],
  ['a request of a Postman collection', { name: 'x', request: { url: { raw: 'x' }, body: { mode: 'raw' } } }],
  ['an Insomnia export', { _type: 'export', resources: [] }],
  ['a Bruno collection', { name: 'x', items: [{ request: {} }] }],
  ['a Thunder Client collection', { client: 'Thunder Client', requests: [] }],
  ['a Hoppscotch collection', [{ v: 1, folders: [], requests: [] }]],
  ['a file of Dev Proxy mocks', { mocks: [] }],
  ['a workflow (Logic Apps or Power Automate)', { definition: { actions: {} } }],
  ['a workflow (Logic Apps or Power Automate)', { properties: { definition: { actions: {} } } }],
  ['a workflow (Logic Apps or Power Automate)', { triggers: {}, actions: {} }],
  ['a pipeline (Data Factory or Synapse)', { properties: { activities: [{ typeProperties: {} }] } }],
  ['a deployment template', { $schema: 'x', resources: [] }],
  ['an action of Logic Apps or Power Automate', { type: 'Http', inputs: { uri: 'x' } }],
  ['an action of Logic Apps or Power Automate', { HTTP: { type: 'Http', inputs: { uri: 'x' } } }],
  ['an action of Logic Apps or Power Automate', { nodeId: 'HTTP', serializedOperation: {} }],
  ['an n8n workflow', { nodes: [], connections: {} }],
  ['what an action of Logic Apps or Power Automate answered', { statusCode: 200, body: {} }],
  [undefined, { acl: [], properties: {} }],
  [undefined, { properties: { activities: ['climbing'] } }],
  [undefined, { a: 1 }],
  [undefined, []],
])('%s', (words, value) => {
  const source = JSON.stringify(value)
  const json = finished(readJson(source))
  expect(json.kind === 'value' ? jsonContainer(source, json.root)?.words : 'broken').toBe(words)
})
