import { pointerTokens } from './json/pointerTokens.ts'
import type { Place } from './problem.ts'
import { labelPointer } from './sensitivityLabel.ts'

/** What the parameters of the address are called on the screen. */
export const parameterNames = { 'connection-id': 'Connection', 'item-id': 'Item ID' } as const

/** What a place of the item is called, to follow "Go to": "title", "access entry 2". */
export function placeName(place: Place): string {
  if (place.in === 'url') return parameterNames[place.parameter]
  const [part, token] = pointerTokens(place.pointer)
  return memberName(part, token) ?? groupNames.get(part) ?? 'the item'
}

/** A place as what stands beside a problem calls it: "title", "Access entry 2"; of the item as a whole "Payload". */
export function placeTitle(place: Place): string {
  if (place.in === 'body' && place.pointer === '') return 'Payload'
  // A property is called as it is spelled.
  return placeName(place).replace(/^access entry /, 'Access entry ')
}

/** A place for who reads the payload: its pointer, as far as it is in the body. */
export function placeInPayload(place: Place): string {
  if (place.in === 'url') return parameterNames[place.parameter]
  return place.pointer === '' ? 'Payload' : place.pointer
}

/** What was changed, by the key of its place, for a sentence: "Undone: access entries." Several parts have no key. */
export function changeName(key: string): string {
  const [part, token] = pointerTokens(key)
  return memberName(part, token) ?? changeNames.get(key.replace(/\/$/, '')) ?? 'several changes'
}

function memberName(part: string | undefined, token: string | undefined): string | undefined {
  // A property that has no name yet is called as all of them are.
  if (token === undefined || token === '') return undefined
  if (part === 'acl') return `access entry ${Number(token) + 1}`
  return part === 'properties' ? token : undefined
}

const groupNames: ReadonlyMap<string | undefined, string> = new Map([
  ['acl', 'Access'],
  ['properties', 'Properties'],
  ['content', 'Content'],
  ['informationProtectionLabel', 'Sensitivity label'],
])

const changeNames: ReadonlyMap<string, string> = new Map([
  ['url:connection-id', 'connection'],
  ['url:item-id', 'item ID'],
  ['/acl', 'access entries'],
  ['/properties', 'properties'],
  ['/content/value', 'content'],
  [labelPointer, 'sensitivity label'],
])
