import { expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { judgedByText, judgeFailures } from './judgedBy.ts'
import { itemAtHand } from './testing/itemAtHand.ts'

const open = itemAtHand({ ...emptyDraft, itemId: 'T1' })
const payload = { ...itemAtHand({ ...emptyDraft, itemId: 'T2' }), mistakes: [] }
const ofAnother = 'PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/T9\nHTTP/1.1 400 Bad Request'

test.each([
  ['the payload, wherever there is one', 'InvalidGuid', open, payload, 'payload', /^Checked against the rejected/],
  ['the payload, whatever the answer names', ofAnother, open, payload, 'payload', /^Checked against the rejected/],
  ['the open item', 'InvalidGuid', open, undefined, 'open', /^Checked against the open item, “T1”\./],
  ['no item, of an answer about another one', ofAnother, open, undefined, 'another', /so no item was checked/],
  ['no item, of an empty form', 'InvalidGuid', itemAtHand(), undefined, 'empty', /^No item was checked/],
] as const)('%s', (_name, text, item, pasted, judgedBy, words) => {
  const { failures } = judgeFailures(text, item, pasted)
  expect(failures.map((failure) => failure.judgedBy)).toEqual([judgedBy])
  expect(judgedByText(judgedBy, item)).toMatch(words)
})
