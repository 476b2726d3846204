import type { ConnectionSchema } from './connectionSchema.ts'
import type { ItemDraft } from './itemDraft.ts'
import { valueHead } from './valueHead.ts'

/** What an item is called: the value of the property that the schema labels as the title, else its ID, else "New item". */
export function itemNameOf({ itemId, properties }: ItemDraft, schema: ConnectionSchema | undefined): string {
  const titleName = schema?.properties.find(({ labels }) => labels.includes('title'))?.name
  const title = titleName === undefined ? undefined : properties.find(({ name }) => name === titleName)?.value
  return valueHead(title, longest) || itemId.trim().slice(0, longest) || 'New item'
}

/** In UTF-16 code units: more has no room. */
const longest = 200
