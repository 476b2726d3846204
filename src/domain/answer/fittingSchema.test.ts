import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import { fittingSchema } from './fittingSchema.ts'

const of = (connectionId: string, names: readonly string[]) => {
  const reading = readConnectionSchema({ properties: names.map((name) => ({ name, type: 'String' })) })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  return { connectionId, schema: reading.schema }
}
const tickets = of('tickets', ['title', 'priority', 'createdAt'])
const wiki = of('wiki', ['title', 'body'])

test.each([
  ['the one with more of the names', ['title', 'priority'], 'tickets'],
  ['a name that is meant', ['createdDateTime'], 'tickets'],
  ['two with as many', ['title'], undefined],
  ['less than half of the names', ['priority', 'a', 'b'], undefined],
  ['no names', [], undefined],
])('%s', (_, names, connectionId) => {
  expect(fittingSchema(names, [wiki, tickets])?.connectionId).toBe(connectionId)
})

test('without connections there is none', () => {
  expect(fittingSchema(['title'], [])).toBeUndefined()
})
