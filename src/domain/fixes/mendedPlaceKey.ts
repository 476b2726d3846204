import { changedPlaceKey } from '../history/changedPlaceKey.ts'
import type { ItemDraft } from '../itemDraft.ts'
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

function renamedKey({ properties: before }: ItemDraft, { properties: after }: ItemDraft): string | undefined {
  const names = new Set(before.map(({ name }) => name))
  const renamed = before.length === after.length ? after.find(({ name }) => !names.has(name)) : undefined
  return renamed && `/properties/${pointerToken(renamed.name)}`
}
