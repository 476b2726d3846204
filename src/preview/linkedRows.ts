/** Whether the row of the member at `pointer` shows what the field of `place` edits. Both are JSON Pointers. */
export function isOfField(pointer: string, place: string): boolean {
  if (!isMember(pointer)) return false
  return place === pointer || place.startsWith(`${pointer}/`)
}

/** Whether a row belongs to one member, to whose field it can lead; the brackets around all members do not. */
export function isMember(pointer: string): boolean {
  return pointer !== '' && pointer !== '/acl' && pointer !== '/properties'
}
