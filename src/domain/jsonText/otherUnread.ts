import { pointerTokens } from '../json/pointerTokens.ts'
import type { ImportNote } from '../readPayload/importNote.ts'

/** The names of the properties in which the values that could not be read are not the same in two readings of a text. */
export function otherUnread(before: readonly ImportNote[], after: readonly ImportNote[]): ReadonlySet<string> {
  const [were, are] = [unreadByPlace(before), unreadByPlace(after)]
  const places = [...new Set([...were.keys(), ...are.keys()])].filter((place) => were.get(place) !== are.get(place))
  return new Set(places.flatMap(namesIn))
}

/** A name may come twice, so a place may have several. */
function unreadByPlace(notes: readonly ImportNote[]): ReadonlyMap<string, string> {
  const byPlace = new Map<string, string>()
  for (const { pointer, unread } of notes) {
    if (unread !== undefined) byPlace.set(pointer, `${byPlace.get(pointer) ?? ''}\n${unread}`)
  }
  return byPlace
}

/** The place is a property, or an element of one. */
function namesIn(place: string): readonly string[] {
  return pointerTokens(place).slice(-2)
}
