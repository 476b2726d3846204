import { expect, test } from 'vitest'
import { matchingConnections } from './matchingConnections.ts'
import { aConnection } from './testing/aConnection.ts'

const connections = [aConnection(), aConnection({ id: 'wiki', name: 'Team knowledge' })]

test('the one of this ID comes first, then those that begin with it', () => {
  const ids = ['oldwiki', 'wikis', 'wiki']
  const all = ids.map((id) => aConnection({ id, name: 'Pages' }))
  expect(matchingConnections(all, 'wiki').map(({ id }) => id)).toEqual(['wiki', 'wikis', 'oldwiki'])
})

test.each([
  ['', ['tickets', 'wiki']],
  ['TICK', ['tickets']],
  ['knowledge', ['wiki']],
  [' wiki ', ['wiki']],
  ['nothing', []],
])('“%s” finds %j by id or name', (typed, ids) => {
  expect(matchingConnections(connections, typed).map(({ id }) => id)).toEqual(ids)
})
