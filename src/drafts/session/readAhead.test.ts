import { expect, test } from 'vitest'
import { type AclEntryDraft, emptyDraft } from '../../domain/itemDraft.ts'
import { readAhead } from './readAhead.ts'

/** How often the value of the first entry is read by reading ahead. */
async function readsOf(count: number): Promise<number> {
  let reads = 0
  const first: AclEntryDraft = {
    accessType: 'grant',
    type: 'user',
    get value() {
      reads += 1
      return 'a'
    },
  }
  const others = Array.from(
    { length: count - 1 },
    (): AclEntryDraft => ({ accessType: 'grant', type: 'user', value: 'b' }),
  )
  const draft = { ...emptyDraft, acl: [first, ...others] }
  await readAhead({ draft, lost: [], schema: undefined, head: undefined, isFromTab: false })
  return reads
}

test('a long list is read before the form is made, a short one is not', async () => {
  expect(await readsOf(1999)).toBe(0)
  expect(await readsOf(2000)).toBeGreaterThan(0)
})
