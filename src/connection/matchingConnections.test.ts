import { expect, test } from 'vitest'
import type { Connection } from '../graph/connections.ts'
import { matchingConnections } from './matchingConnections.ts'

const connections = [connection('tickets', 'Contoso tickets'), connection('wiki', 'Team knowledge')]

test.each([
  ['', ['tickets', 'wiki']],
  ['TICK', ['tickets']],
  ['knowledge', ['wiki']],
  [' wiki ', ['wiki']],
  ['nothing', []],
])('“%s” finds %j by id or name', (typed, ids) => {
  expect(matchingConnections(connections, typed).map(({ id }) => id)).toEqual(ids)
})

function connection(id: string, name: string): Connection {
  return { id, name, description: undefined, state: 'ready', authorizedAppIds: [], ingestedItemsCount: undefined }
}
