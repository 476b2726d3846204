import { expect, test } from 'vitest'
import { checkConnectionId } from './connectionId.ts'

test.each([
  // Documented: 3 to 32 letters and digits.
  ['tickets', []],
  ['abc', []],
  ['A'.repeat(32), []],
  ['ab', ['connection-id-invalid']],
  ['A'.repeat(33), ['connection-id-invalid']],
  ['', ['connection-missing']],
  // A hyphen is known to be refused.
  ['my-tickets', ['connection-id-invalid']],
  ['my_tickets', ['connection-id-invalid']],
  ['my tickets', ['connection-id-invalid']],
  ['größe', ['connection-id-invalid']],
  // Reserved.
  ['MicrosoftTickets', ['connection-id-unusual']],
  ['None', ['connection-id-unusual']],
  ['Directory', ['connection-id-unusual']],
  ['ExchangeArchive', ['connection-id-unusual']],
  ['SharePoint', ['connection-id-unusual']],
  ['TopicEngine', ['connection-id-unusual']],
  ['MSFT_All_Connectors', ['connection-id-unusual']],
  ['constructor', []],
  // Whether the reserved names ignore case is not known.
  ['microsoftTickets', []],
  ['sharepoint', []],
])('%j breaks %j', (id, rules) => {
  expect(checkConnectionId(id).map(({ rule }) => rule)).toEqual(rules)
})
