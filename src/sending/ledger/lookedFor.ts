import { z } from 'zod/mini'
import { storedJson } from '../../ui/storedValue.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { itemKey } from './madeSince.ts'

type ItemOfSomebody = Pick<LedgerRow, 'owner' | 'connectionId' | 'itemId'>

// Newest last. On this device alone, as what was sent from it.
const looks = storedJson(
  'external-item-editor.lookedFor',
  (json) => z.array(z.object({ item: z.string(), at: z.number() })).safeParse(json).data,
)

/** Notes that somebody saw whether an item is found. `at` is in milliseconds since 1970. */
export function noteLook(item: ItemOfSomebody, at: number): void {
  const key = keyOfLook(item)
  const others = (looks.read() ?? []).filter((look) => look.item !== key)
  looks.write([...others, { item: key, at }].slice(-mostLooks))
}

/** When somebody last saw whether an item is found, as far as this device remembers. */
export function lastLook(item: ItemOfSomebody): number | undefined {
  const key = keyOfLook(item)
  return (looks.read() ?? []).find((look) => look.item === key)?.at
}

function keyOfLook({ owner, ...item }: ItemOfSomebody): string {
  return JSON.stringify([owner, itemKey(item)])
}

const mostLooks = 200
