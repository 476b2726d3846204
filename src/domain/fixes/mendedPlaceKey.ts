import { changedPlaceKey } from '../history/changedPlaceKey.ts'
import type { ItemDraft, PropertyDraft } from '../itemDraft.ts'
import { type Place, placeKey, pointerToken } from '../problem.ts'

/**
 * Where a fix of a problem at this place shows, as the key of a place; undefined where nothing changed. A property that was renamed is
 * found at its new name, an entry that is gone at its list.
 */
export function mendedPlaceKey(place: Place, before: ItemDraft, after: ItemDraft): string | undefined {
  const changed = changedPlaceKey(before, after)
  if (changed === undefined) return undefined
  const renamed = renamedKey(before, after)
  if (renamed !== undefined) return renamed
  const isGone = before.acl.length > after.acl.length || before.properties.length > after.properties.length
  const key = placeKey(place)
  return !isGone && (changed === '' || key.startsWith(`${changed}/`)) ? key : changed
}

/** A name that comes, or that has a value at last, where another one goes. */
function renamedKey({ properties: before }: ItemDraft, { properties: after }: ItemDraft): string | undefined {
  const filled = new Set(before.flatMap(({ name, value }) => (value.kind === 'absent' ? [] : [name])))
  const names = new Set(before.map(({ name }) => name))
  const left = new Set(after.map(({ name }) => name))
  if (before.every(({ name }) => left.has(name))) return undefined
  const isNew = ({ name, value }: PropertyDraft) => !names.has(name) || (value.kind !== 'absent' && !filled.has(name))
  const renamed = after.find(isNew)
  return renamed && `/properties/${pointerToken(renamed.name)}`
}
