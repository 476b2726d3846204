import type { ItemDraft } from '../domain/itemDraft.ts'
import { ropeOf } from '../domain/rope/textRope.ts'

/**
 * What "Open a sample item" fills in: a ticket that shows two kinds of annotation, with a value for all that a result shows. It
 * fits the sandbox's connection "tickets"; for a real tenant the connection is left to choose.
 */
export function sampleItem(tenantId: string | undefined, connectionId: string): ItemDraft {
  return {
    connectionId,
    itemId: 'TICKET42',
    acl: [
      {
        accessType: 'grant',
        type: 'everyone',
        value: tenantId ?? 'everyone',
        identitySource: 'azureActiveDirectory',
      },
    ],
    properties: [
      { name: 'title', type: 'string', value: { kind: 'text', text: 'Payments fail at the Zürich gateway' } },
      { name: 'priority', type: 'int64', value: { kind: 'text', text: '1' } },
      { name: 'assignee', type: 'string', value: { kind: 'text', text: 'Adele Vance' } },
      { name: 'url', type: 'string', value: { kind: 'text', text: 'https://tickets.example.com/42' } },
      { name: 'iconUrl', type: 'string', value: { kind: 'text', text: 'https://tickets.example.com/icon.png' } },
      { name: 'tags', type: 'stringCollection', value: { kind: 'list', elements: ['payments', 'gateway'] } },
    ],
    content: {
      kind: 'present',
      type: 'text',
      text: ropeOf('Card payments through the Zürich gateway fail since this morning.\nRetrying does not help.'),
    },
  }
}
