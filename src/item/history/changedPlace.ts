import type { ItemDraft } from '../../domain/itemDraft.ts'
import { pointerToken } from '../../domain/problem.ts'

/**
 * The part of a draft in which another one differs, by the key of its place: a member such as `/properties/title`, a list
 * as a whole such as `/acl` when more than one of its members differ, or '' for several parts. Undefined when nothing differs.
 */
export function changedPlace(before: ItemDraft, after: ItemDraft): string | undefined {
  const places = [
    ...(before.connectionId === after.connectionId ? [] : ['url:connection-id']),
    ...(before.itemId === after.itemId ? [] : ['url:item-id']),
    ...memberPlace('/acl', before.acl, after.acl, (_, index) => String(index)),
    ...memberPlace('/properties', before.properties, after.properties, ({ name }) => pointerToken(name)),
    ...(before.content === after.content ? [] : ['/content/value']),
  ]
  return places.length > 1 ? '' : places[0]
}

function memberPlace<Member>(
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
export function isOneMember(place: string): boolean {
  return place !== '' && place !== '/acl' && place !== '/properties'
}
