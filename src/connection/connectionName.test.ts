import { expect, test } from 'vitest'
import { anAnswer } from '../graph/testing/anAnswer.ts'
import { connectionName } from './connectionName.ts'
import { aConnection } from './testing/aConnection.ts'

test('a connection of the list has its name there', () => {
  const list = {
    kind: 'ok',
    answer: anAnswer({}),
    value: { connections: [aConnection()], isComplete: true },
    refresh: () => undefined,
  } as const
  expect([connectionName(list, 'tickets'), connectionName(list, 'wiki')]).toEqual(['Contoso tickets', undefined])
})

test.each(['off', 'loading'] as const)('nothing is known while the list is %s', (kind) => {
  expect(connectionName({ kind }, 'tickets')).toBeUndefined()
})
