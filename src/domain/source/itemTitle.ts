import type { JsonNode } from '../json/jsonNode.ts'
import { memberAt, textOf } from './json/jsonMembers.ts'
import type { SourceItem } from './sourceReading.ts'

/** What an item is called in a list: its id and its title, as far as it has them. */
export function itemTitle(source: string, item: JsonNode, index: number): string {
  const id = textOf(source, memberAt(item, 'id'))
  const title = titlePlaces.map((names) => textOf(source, memberAt(item, ...names))).find((text) => text?.trim())
  const parts = [id, title].flatMap((part) => (part === undefined || part.trim() === '' ? [] : [short(part)]))
  return parts.length === 0 ? `Item ${index + 1}` : parts.join(' – ')
}

/** The ID of the address and the title of the item, each once. */
export function titleWithId({ title, target }: SourceItem, ofItem: string | undefined): string {
  if (ofItem === undefined || /^Item \d+$/.test(ofItem)) return title
  const id = target.itemId
  return id === undefined || ofItem.startsWith(id) ? ofItem : `${id} – ${ofItem}`
}

const titlePlaces = ['title', 'Title', 'name', 'Name', 'subject'].flatMap((name) => [
  ['properties', name],
  ['properties', 'additionalData', name],
])

function short(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}
