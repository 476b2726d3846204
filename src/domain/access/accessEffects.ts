import { audienceKey, standsForSomebody } from '../acl.ts'
import type { AclEntry } from '../externalItem.ts'
import { type AccessFacts, type TakenAway, takenAway } from './denyOverGrant.ts'

/** Another entry, by its index, and how far the two meet. */
export interface MetEntry {
  readonly index: number
  readonly extent: TakenAway
}

/** What an entry of an access list does beside the others. */
export type AccessEffect =
  /** It is not filled in, or its name was not found. */
  | { readonly kind: 'nobody' }
  /** A deny takes all of it away. */
  | { readonly kind: 'overruled'; readonly by: number }
  /** Another entry lets the same people in already. */
  | { readonly kind: 'covered'; readonly by: number }
  /** It lets people in, less what these denies take away. */
  | { readonly kind: 'letsIn'; readonly less: readonly MetEntry[] }
  /** It takes away from these grants; from none where nobody is let in whom it is about. */
  | { readonly kind: 'takes'; readonly from: readonly MetEntry[] }

/** What each entry of an access list does, in their order. The order itself means nothing. */
export function accessEffects(acl: readonly AclEntry[], facts: AccessFacts): readonly AccessEffect[] {
  const sides = { grant: indexesOf(acl, 'grant'), deny: indexesOf(acl, 'deny') }
  const first = new Map<string, number>()
  for (const index of sides.grant.toReversed()) {
    const entry = acl[index]
    if (entry !== undefined) first.set(audienceKey(entry), index)
  }
  const everyone = sides.grant.find((index) => acl[index]?.type === 'everyone')
  return acl.map((entry, index): AccessEffect => {
    if (!standsForSomebody(entry)) return { kind: 'nobody' }
    if (entry.accessType === 'deny') {
      return { kind: 'takes', from: met(acl, sides.grant, (grant) => takenAway(grant, entry, facts)) }
    }
    const less = met(acl, sides.deny, (deny) => takenAway(entry, deny, facts))
    const all = less.find(({ extent }) => extent === 'all')
    if (all !== undefined) return { kind: 'overruled', by: all.index }
    const same = everyone ?? first.get(audienceKey(entry))
    return same === undefined || same === index ? { kind: 'letsIn', less } : { kind: 'covered', by: same }
  })
}

function indexesOf(acl: readonly AclEntry[], side: AclEntry['accessType']): readonly number[] {
  return acl.flatMap(({ accessType }, index) => (accessType === side ? [index] : []))
}

function met(
  acl: readonly AclEntry[],
  indexes: readonly number[],
  extentOf: (other: AclEntry) => TakenAway,
): readonly MetEntry[] {
  return indexes.flatMap((index) => {
    const other = acl[index]
    const extent = other === undefined ? 'nothing' : extentOf(other)
    return extent === 'nothing' ? [] : [{ index, extent }]
  })
}
