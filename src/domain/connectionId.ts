import type { Finding } from './problem.ts'
import { finding } from './problem.ts'

/**
 * What is wrong with a connection id. Documented: 3–32 letters and digits, not beginning with "Microsoft", none of the
 * reserved names. A hyphen is known to be refused.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-externalconnection
 */
export function checkConnectionId(id: string): readonly Finding[] {
  if (id === '') return [finding('connection-missing', 'Choose the connection that the item belongs to.')]
  if (/^Microsoft[A-Za-z0-9]*$/.test(id) || reservedNames.has(id)) {
    return [finding('connection-id-unusual', `“${id}” is reserved by Microsoft; a connection cannot have this ID.`)]
  }
  if (!/^[A-Za-z0-9]+$/.test(id)) {
    return [finding('connection-id-invalid', 'A connection ID has letters and digits only.')]
  }
  if (id.length < 3 || id.length > 32) {
    return [finding('connection-id-invalid', `A connection ID has 3 to 32 characters; this one has ${id.length}.`)]
  }
  return []
}

const reservedNames = new Set([
  'None',
  'Directory',
  'Exchange',
  'ExchangeArchive',
  'LinkedIn',
  'Mailbox',
  'OneDriveBusiness',
  'SharePoint',
  'Teams',
  'Yammer',
  'Connectors',
  'TaskFabric',
  'PowerBI',
  'Assistant',
  'TopicEngine',
  'MSFT_All_Connectors',
])
