import type { ItemMembers } from '../../domain/compare/compareItems.ts'
import type { ItemAddress } from '../../graph/items.ts'
import type { LastWrites } from '../ledger/lastWrites.ts'
import type { ItemMark, ItemMarks } from './itemMarks.ts'

/** Which item, whatever the API version. */
export type ItemTarget = Pick<ItemAddress, 'connectionId' | 'itemId'>

/** An item as the user last knew it here: opened from Graph, or sent to it. `at` is in milliseconds since 1970. */
export interface KnownItem {
  readonly how: 'loaded' | 'sent'
  readonly at: number
  readonly members: ItemMembers
}

/** What Graph has under an ID, as far as this device saw last. */
export type SeenItem =
  /** Read from Graph, or sent from here and accepted. */
  | { readonly kind: 'read' | 'sent'; readonly at: number; readonly members: ItemMembers }
  | { readonly kind: 'missing'; readonly at: number }
  /** It was read or sent by another tab, or before a reload: what this tab still has of it is out of date. */
  | { readonly kind: 'elsewhere'; readonly how: 'read' | 'sent'; readonly at: number }
  /** A write of this device may have changed it: how that ended is not known. */
  | { readonly kind: 'unsure'; readonly at: number }

/** A write that has left, until it is known how it ended. Without an end, what is stored stays unsure. */
export interface Write {
  readonly saved: (members: ItemMembers) => void
  readonly deleted: () => void
  /** Graph carried nothing out: what was known before is known again. */
  readonly refused: () => void
}

/**
 * All that this page knows of stored items: what Graph has, and what the user last opened or sent. Nothing of it is older
 * than the last read or write of this device, in any of its tabs.
 */
export interface StoredItems {
  /** What Graph has; undefined when nothing is known of it. */
  readonly lastSeen: (target: ItemTarget) => SeenItem | undefined
  /** Notes that a read leaves now; what is given back remembers what it found, unless a write left meanwhile. */
  readonly beginRead: (target: ItemTarget) => (found: Pick<KnownItem, 'at' | 'members'> | 'missing') => void
  /** Notes that a write leaves now. */
  readonly beginWrite: (target: ItemTarget) => Write
  /** Notes that the item as it was read is in the form now. `text` is what Graph answered, to be known after a reload. */
  readonly opened: (target: ItemTarget, read: Pick<KnownItem, 'at' | 'members'>, text?: string) => void
  /** What the user last opened or sent, also on an earlier visit: what "changed since" is measured against. */
  readonly lastKnown: (target: ItemTarget) => Promise<KnownItem | undefined>
  /** What was last sent from this device, by any tab, as far as its payload is saved. */
  readonly lastSent: (target: ItemTarget) => Promise<KnownItem | undefined>
  /** What this device last wrote to it, in any tab, also on an earlier visit. */
  readonly lastWrites: (target: ItemTarget) => Promise<LastWrites>
  readonly subscribe: (listener: () => void) => () => void
}

/** What the items are remembered with. `owner` is whose items they are: nobody else sees them. */
export interface StoredItemsParts {
  readonly owner: string
  readonly marks: ItemMarks
  /** What this tab remembers; it lives longer than the form of one draft. */
  readonly memory: ItemMemory
  /** Items opened earlier in this tab, with how to read them. */
  readonly openedBefore: {
    readonly find: (key: string) => Promise<KnownItem | undefined>
    readonly add: (key: string, at: number, text: string) => void
    readonly remove: (key: string) => void
  }
  /** The item as the ledger has it: sent and accepted, with its payload. */
  readonly sentBefore: (target: ItemTarget) => Promise<Pick<KnownItem, 'at' | 'members'> | undefined>
  readonly lastWrites: StoredItems['lastWrites']
  readonly now: () => number
  readonly newId: () => string
}

/** What a tab remembers of items, by key. */
export interface ItemMemory {
  readonly seen: Map<string, { readonly markId: string; readonly item: SeenItem }>
  readonly known: Map<string, KnownItem>
}

/** An empty memory. */
export function itemMemory(): ItemMemory {
  return { seen: new Map(), known: new Map() }
}

/** The stored items of one owner. */
export function createStoredItems(parts: StoredItemsParts): StoredItems {
  const { owner, marks, memory, openedBefore, sentBefore, now, newId } = parts
  const keyOf = ({ connectionId, itemId }: ItemTarget) => JSON.stringify([owner, connectionId, itemId])

  function mark(target: ItemTarget, how: ItemMark['how'], item?: SeenItem): ItemMark {
    const next = { key: keyOf(target), id: newId(), at: now(), how }
    if (item === undefined) memory.seen.delete(next.key)
    else put(memory.seen, next.key, { markId: next.id, item })
    marks.set(next)
    return next
  }

  async function lastSent(target: ItemTarget): Promise<KnownItem | undefined> {
    const known = memory.known.get(keyOf(target))
    const { how, id } = marks.find(keyOf(target)) ?? {}
    const isOwn = how !== 'sent' || memory.seen.get(keyOf(target))?.markId === id
    if (known?.how === 'sent' && isOwn) return known
    const sent = await sentBefore(target)
    return sent === undefined ? undefined : { how: 'sent', ...sent }
  }

  return {
    lastSeen(target) {
      const last = marks.find(keyOf(target))
      if (last === undefined) return undefined
      const { at, id, how } = last
      if (how === 'missing') return { kind: 'missing', at }
      if (how === 'sending') return { kind: 'unsure', at }
      const seen = memory.seen.get(keyOf(target))
      return seen?.markId === id ? seen.item : { kind: 'elsewhere', how, at }
    },
    beginRead(target) {
      const before = marks.find(keyOf(target))
      return (found) => {
        const last = marks.find(keyOf(target))
        if (last?.id !== before?.id && last?.how !== 'read') return
        if (found === 'missing') mark(target, 'missing')
        else mark(target, 'read', { kind: 'read', at: found.at, members: found.members })
      }
    },
    beginWrite(target) {
      const key = keyOf(target)
      const before = marks.find(key)
      const seenBefore = memory.seen.get(key)
      const leaving = mark(target, 'sending')
      // A read since tells more than the answer to the write.
      const isLast = () => marks.find(key)?.id === leaving.id
      return {
        saved(members) {
          const at = now()
          put(memory.known, key, { how: 'sent', at, members })
          openedBefore.remove(key)
          if (isLast()) mark(target, 'sent', { kind: 'sent', at, members })
        },
        deleted() {
          memory.known.delete(key)
          openedBefore.remove(key)
          if (isLast()) mark(target, 'missing')
        },
        refused() {
          if (!isLast()) return
          if (seenBefore !== undefined) put(memory.seen, key, seenBefore)
          marks.takeBack(leaving, before)
        },
      }
    },
    opened(target, { at, members }, text) {
      put(memory.known, keyOf(target), { how: 'loaded', at, members })
      if (text === undefined) openedBefore.remove(keyOf(target))
      else openedBefore.add(keyOf(target), at, text)
    },
    async lastKnown(target) {
      const here = memory.known.get(keyOf(target))
      if (here !== undefined) return here
      const [sent, opened] = await Promise.all([lastSent(target), openedBefore.find(keyOf(target))])
      const known = opened !== undefined && (sent === undefined || opened.at > sent.at) ? opened : sent
      if (known !== undefined) put(memory.known, keyOf(target), known)
      return known
    },
    lastSent,
    lastWrites: parts.lastWrites,
    subscribe: marks.subscribe,
  }
}

/** The items known last are enough: what was sent before is in the ledger. */
const mostRemembered = 20

function put<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key)
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > mostRemembered && oldest !== undefined) map.delete(oldest)
}
