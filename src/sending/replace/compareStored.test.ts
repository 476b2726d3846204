import { describe, expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import type { LedgerRow } from '../ledger/ledgerRow.ts'
import { aRow } from '../ledger/testing/aRow.ts'
import { aSubmission } from '../protocol/testing/aSubmission.ts'
import type { StoredItem } from '../stored/readStored.ts'
import type { ItemTarget, KnownItem } from '../stored/storedItems.ts'
import { isStoredSame, questionBefore } from './compareStored.ts'

const titled = (text: string): ItemDraft => ({
  ...emptyDraft,
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text } }],
})
const submission = aSubmission({ draft: titled('mine') })
const known: KnownItem = { how: 'sent', at: 7, members: titled('before') }

test.each([
  ['mine', true],
  ['theirs', false],
])('an item titled “%s” is what was sent: %s', async (title, isSame) => {
  expect(await isStoredSame(stored(titled(title)), submission.draft)).toBe(isSame)
})

describe('the question before replacing', () => {
  test('names what would change', async () => {
    expect(await question({})).toMatchObject({
      differences: [{ key: '/properties/title', change: 'changed' }],
      since: undefined,
    })
  })

  test('has another ID for the draft where this device knows nothing of the item, and has written nothing to it', async () => {
    const idOf = async (parts: Parameters<typeof question>[0]) => {
      const asked = await question(parts)
      return asked.kind === 'stored' && asked.newId
    }
    expect([await idOf({}), await idOf({ last: known }), await idOf({ telling: aRow({}) })]).toEqual([
      'T3',
      undefined,
      undefined,
    ])
  })

  test('is about what changed since this device knew the item, too', async () => {
    expect(await question({ last: known })).toMatchObject({
      since: { known: { at: 7 }, members: [{ key: '/properties/title' }] },
    })
  })
})

function question({ last, telling }: { last?: KnownItem; telling?: LedgerRow }) {
  return questionBefore(stored(titled('theirs')), submission, {
    lastKnown: () => Promise.resolve(last),
    lastSeen: ({ itemId }: ItemTarget) =>
      itemId === 'T2' ? ({ kind: 'elsewhere', how: 'read', at: 0 } as const) : undefined,
    lastWrites: () => Promise.resolve({ telling, attempt: undefined }),
  })
}

function stored(members: ItemDraft): StoredItem {
  const { apiVersion, connectionId, itemId } = submission
  return { address: { apiVersion, connectionId, itemId }, members, text: undefined, notes: [], at: 0 }
}
