import { isWithin } from '../ui/place.ts'

/** Whether the row of the member at `pointer` shows what the field of `place` edits. Both are JSON Pointers. */
export function isOfField(pointer: string, place: string): boolean {
  return isMember(pointer) && isWithin(place, pointer)
}

/** Whether a row belongs to one member, to whose field it can lead; the brackets around all members do not. */
export function isMember(pointer: string): boolean {
  return pointer !== '' && pointer !== '/acl' && pointer !== '/properties'
}
