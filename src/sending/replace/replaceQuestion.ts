import {
  type ComparedMember,
  compareItems,
  differencesIn,
  type ItemMembers,
} from '../../domain/compare/compareItems.ts'
import type { AclEntryDraft, PropertyDraft } from '../../domain/itemDraft.ts'
import { freeItemId } from '../../domain/nextItemId.ts'
import type { GraphError } from '../../graph/graphError.ts'
import type { StoredItem } from '../stored/readStored.ts'
import type { KnownItem } from '../stored/storedItems.ts'

/** What the user is asked before a PUT replaces an item, or when it could not be seen whether it does. */
export type ReplaceQuestion =
  | {
      readonly kind: 'stored'
      /** What the PUT would change; empty when it changes nothing. */
      readonly differences: readonly ComparedMember[]
      /** How many members stay as they are; undefined where a value is stored that the form has no place for. */
      readonly unchanged: number | undefined
      /** What somebody else changed meanwhile; undefined when this device does not know an earlier state. */
      readonly since: ChangedSince | undefined
      /** Who could find the item, and who can find what would be sent. */
      readonly access: AccessBeforeAndAfter
      /** The properties as they are stored: they say what the item is called there. */
      readonly stored: readonly PropertyDraft[]
      /** The ID that the draft can have beside an item that nobody opened or sent on this device; undefined for a known one. */
      readonly newId?: string | undefined
    }
  | { readonly kind: 'unread'; readonly error: GraphError }
  | { readonly kind: 'unreadable'; readonly why: string }

/** The access entries of what is stored, and of what would take its place. */
export interface AccessBeforeAndAfter {
  readonly before: readonly AclEntryDraft[]
  readonly after: readonly AclEntryDraft[]
}

/** The members that differ between what this device knew and what is stored now. */
export interface ChangedSince {
  readonly known: KnownItem
  readonly members: readonly ComparedMember[]
}

/** What to ask about a stored item that `draft` would replace. It can be left off at each `yield`. */
export function* replaceQuestion(
  { members: stored, address, notes }: StoredItem,
  draft: ItemMembers,
  known: KnownItem | undefined,
  /** Knows which IDs are taken; left out for an item that this device wrote itself. */
  isTaken?: (itemId: string) => boolean,
): Generator<undefined, ReplaceQuestion> {
  const all = yield* compareItems(stored, draft)
  const differences = differencesIn(all)
  const access = { before: stored.acl, after: draft.acl }
  const isWhole = notes.every(({ unread }) => unread === undefined)
  const unchanged = isWhole ? all.length - differences.length : undefined
  const now = { access, stored: stored.properties, unchanged }
  if (known === undefined) {
    const newId = isTaken && freeItemId(address.itemId, isTaken)
    return { kind: 'stored', differences, ...now, since: undefined, newId }
  }
  const members = differencesIn(yield* compareItems(known.members, stored))
  return { kind: 'stored', differences, ...now, since: { known, members } }
}
