import type { RuleId } from '../../rules.ts'
import type { RuleExample } from './ruleExample.ts'
import { inForm } from './ruleExample.ts'

/** A breach of each rule about the address of the request, and what is no breach. */
export const addressExamples = {
  'connection-missing': inForm({ connectionId: ' ' }, { connectionId: 'tickets' }),
  'connection-id-invalid': inForm({ connectionId: 'my-tickets' }, { connectionId: 'a'.repeat(32) }),
  'connection-id-unusual': inForm({ connectionId: 'MicrosoftTickets' }, { connectionId: 'ticketsOfMicrosoft' }),
  'item-id-missing': inForm({ itemId: '' }, { itemId: '1' }),
  'item-id-too-long': inForm({ itemId: 'a'.repeat(129) }, { itemId: 'a'.repeat(128) }),
  'item-id-unsafe-character': inForm({ itemId: 'a/b' }, { itemId: 'a-b' }),
  'item-id-undocumented-character': inForm({ itemId: 'a.b' }, { itemId: 'a-b_1' }),
} as const satisfies Partial<Record<RuleId, RuleExample>>
