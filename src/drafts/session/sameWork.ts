import type { ItemDraft } from '../../domain/itemDraft.ts'

/**
 * True when two drafts have the very same members. What is not there does not count: the fields of a schema bring absent
 * properties with them, in an order of their own.
 */
export function isSameWork(one: ItemDraft, other: ItemDraft): boolean {
  if (one === other) return true
  if (one.connectionId !== other.connectionId || one.itemId !== other.itemId) return false
  if (one.content !== other.content || one.sensitivityLabelId !== other.sensitivityLabelId) return false
  if (one.acl.length !== other.acl.length || one.acl.some((entry, index) => entry !== other.acl[index])) return false
  const [mine, theirs] = [presentIn(one), presentIn(other)]
  const known = new Set(theirs)
  return mine.length === theirs.length && mine.every((property) => known.has(property))
}

function presentIn({ properties }: ItemDraft): ItemDraft['properties'] {
  return properties.filter(({ value }) => value.kind !== 'absent')
}
