import type { ItemDraft } from './domain/itemDraft.ts'
import { ropeOf } from './domain/textRope.ts'

/** What "Open a sample item" fills in: a ticket that fits the sandbox's connection "tickets" and shows each kind of annotation. */
export function sampleItem(tenantId: string | undefined): ItemDraft {
  return {
    connectionId: 'tickets',
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
      { name: 'tags', type: 'stringCollection', value: { kind: 'list', elements: ['payments', 'gateway'] } },
    ],
    content: {
      kind: 'present',
      type: 'text',
      text: ropeOf('Card payments through the Zürich gateway fail since this morning.\nRetrying does not help.'),
    },
  }
}
