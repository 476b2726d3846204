import { capitalized } from '../capitalized.ts'
import type { ConnectionSchema } from '../connectionSchema.ts'
import { utcTextOf } from '../dates/wallTime.ts'
import type { ItemDraft } from '../itemDraft.ts'
import { titleAmong } from '../labelledProperty.ts'
import { itemIdMaxLength } from '../limits.ts'

/** An ID of letters and digits that reads like the given one. */
export function safeItemId(id: string): string {
  return id
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, itemIdMaxLength)
}

/** An ID for an item that has none: of its title, as many whole words as are short enough to read; else of the time. */
export function suggestedItemId(
  { properties }: Pick<ItemDraft, 'properties'>,
  schema: ConnectionSchema | undefined,
  now: number,
): string {
  const value = titleAmong(properties, schema)?.value
  const words = value?.kind === 'text' ? value.text.slice(0, longestTitle).split(/\s+/) : []
  let id = ''
  for (const word of words.map(safeItemId)) {
    const next = id + capitalized(word)
    if (id !== '' && next.length > longestSuggested) break
    id = next.slice(0, longestSuggested)
  }
  return id === '' ? `Item${utcTextOf(now).replaceAll(/\D/g, '').slice(0, 14)}` : id
}

const longestSuggested = 40
/** In UTF-16 code units: what is further on has no place in an ID. */
const longestTitle = 400
