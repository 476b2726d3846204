import type { JsonNode } from '../json/jsonNode.ts'
import { inWords } from '../limits.ts'
import { elementsOf, memberOf, mostMembers } from '../source/json/jsonMembers.ts'

/**
 * Why an object holds more than a form can at once, as a sentence, which is said before it is tried; undefined when it does
 * not. Graph documents no number of entries. `isBare` says that the members are properties without an item around them.
 */
export function whyTooMuch(root: Extract<JsonNode, { kind: 'object' }>, isBare: boolean): string | undefined {
  const { members } = root
  const entries = elementsOf(memberOf(root, 'acl')).length
  if (entries > mostEntries)
    return `It has ${inWords(entries)} access entries. The editor takes up to ${inWords(mostEntries)}.`
  const bag = isBare ? root : memberOf(root, 'properties')
  const properties = bag?.kind === 'object' ? bag.members : []
  if (properties.length > mostMembers)
    return `It has ${inWords(properties.length)} properties. A schema has up to 128; the editor takes up to ${inWords(mostMembers)}.`
  return members.length > mostMembers
    ? `It has ${inWords(members.length)} members beside each other. An item has up to six.`
    : undefined
}

/** Access entries that a form holds at once. */
export const mostEntries = 50_000

/** True for more members than are looked at one by one: whether they could be an item is told by their names alone. */
export function areTooMany(members: readonly unknown[]): boolean {
  return members.length > mostMembers
}
