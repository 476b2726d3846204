import { expect, test } from 'vitest'
import { matchingConnections } from './matchingConnections.ts'
import { aConnection } from './testing/aConnection.ts'

const connections = [aConnection(), aConnection({ id: 'wiki', name: 'Team knowledge' })]

test.each([
  ['', ['tickets', 'wiki']],
  ['TICK', ['tickets']],
  ['knowledge', ['wiki']],
  [' wiki ', ['wiki']],
  ['nothing', []],
])('“%s” finds %j by id or name', (typed, ids) => {
  expect(matchingConnections(connections, typed).map(({ id }) => id)).toEqual(ids)
})
