import { expect, test } from 'vitest'
import type { Connection } from '../graph/connections.ts'
import { anAnswer } from '../graph/testing/anAnswer.ts'
import { connectionName } from './connectionName.ts'

const tickets: Connection = {
  id: 'tickets',
  name: 'Contoso tickets',
  description: undefined,
  state: 'ready',
  authorizedAppIds: [],
  ingestedItemsCount: undefined,
}

test('a connection of the list has its name there', () => {
  const list = {
    kind: 'ok',
    answer: anAnswer({}),
    value: { connections: [tickets], isComplete: true },
    refresh: () => undefined,
  } as const
  expect([connectionName(list, 'tickets'), connectionName(list, 'wiki')]).toEqual(['Contoso tickets', undefined])
})

test.each(['off', 'loading'] as const)('nothing is known while the list is %s', (kind) => {
  expect(connectionName({ kind }, 'tickets')).toBeUndefined()
})
