import { expect, test } from 'vitest'
import { graphErrorOf } from '../graph/graphError.ts'
import { anAnswer } from '../graph/testing/anAnswer.ts'
import { type ConnectionChange, describeConnectionChange } from './describeConnectionChange.ts'

const create = 'creating the connection'
const register = 'registering the schema'
const base = 'https://graph.microsoft.com/ExternalConnection.ReadWrite'

test.each<[number, ConnectionChange, string, string | undefined]>([
  [409, create, 'The ID is taken (409)', undefined],
  [409, register, 'Graph reports a conflict (409)', 'tryAgain'],
  [400, create, 'Graph rejected the connection (400)', undefined],
  [400, register, 'Graph rejected the schema (400)', undefined],
  [403, create, 'You don’t have permission (403)', 'askFor'],
  [403, register, 'You don’t have permission (403)', 'askFor'],
  [404, register, 'Graph does not find the connection (404)', 'tryAgain'],
])('%i while %s', (status, doing, title, action) => {
  const bodyText = JSON.stringify({ error: { code: 'Code', message: 'Words of Graph.' } })
  const described = describeConnectionChange(graphErrorOf(anAnswer({ status, bodyText }), []), doing)
  expect(described?.title).toBe(title)
  expect(described?.meaning).toContain('Words of Graph.')
  expect(described?.action?.kind).toBe(action)
})

test.each<[ConnectionChange, string]>([
  [create, `${base}.OwnedBy`],
  [register, `${base}.All`],
])('with the permission for %s it is the role that is missing', (doing, granted) => {
  const described = describeConnectionChange(graphErrorOf(anAnswer({ status: 403 }), [], [granted]), doing)
  expect(described?.action).toBeUndefined()
  expect(described?.nextSteps).toEqual([
    'The signed-in user must be an administrator; switch the account if you are not.',
  ])
})

test.each([401, 429, 503])('%i means what it means anywhere', (status) => {
  expect(describeConnectionChange(graphErrorOf(anAnswer({ status }), []), create)).toBeUndefined()
})
