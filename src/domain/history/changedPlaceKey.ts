import type { ItemDraft } from '../itemDraft.ts'
import { pointerToken } from '../problem.ts'
import { labelPointer } from '../sensitivityLabel.ts'

/**
 * The part of a draft in which another one differs, by the key of its place: a member such as `/properties/title`, a list
 * as a whole such as `/acl` when more than one of its members differ, or '' for several parts. Undefined when nothing differs.
 */
export function changedPlaceKey(before: ItemDraft, after: ItemDraft): string | undefined {
  const keys = [
    ...(before.connectionId === after.connectionId ? [] : ['url:connection-id']),
    ...(before.itemId === after.itemId ? [] : ['url:item-id']),
    ...memberKey('/acl', before.acl, after.acl, (_, index) => String(index)),
    ...memberKey('/properties', before.properties, after.properties, ({ name }) => pointerToken(name)),
    ...(before.content === after.content ? [] : ['/content/value']),
    ...(before.sensitivityLabelId === after.sensitivityLabelId ? [] : [labelPointer]),
  ]
  return keys.length > 1 ? '' : keys[0]
}

function memberKey<Member>(
  list: string,
  before: readonly Member[],
  after: readonly Member[],
  tokenOf: (member: Member, index: number) => string,
): readonly string[] {
  if (before === after) return []
  if (before.length !== after.length) return [list]
  const index = after.findIndex((member, at) => member !== before[at])
  const member = after[index]
  if (member === undefined) return []
  const isOnly = after.every((each, at) => at <= index || each === before[at])
  const token = tokenOf(member, index)
  const wasCalledSo = isOnly && before[index] !== undefined && tokenOf(before[index], index) === token
  return [wasCalledSo ? `${list}/${token}` : list]
}

/** True for one member that somebody may be typing in, false for a whole list or several parts. */
export function isOneMember(placeKey: string): boolean {
  return placeKey !== '' && placeKey !== '/acl' && placeKey !== '/properties'
}
