import type { ItemDraft } from '../../domain/itemDraft.ts'
import { type DraftHead, draftHeadSchema } from './formats.ts'

/** What is measured about a draft when it is saved. */
export interface DraftFacts {
  /** Bytes of the payload it makes. */
  readonly byteLength: number
}

/** The head in what was stored; undefined when it is of no format known here. */
export function readDraftHead(stored: unknown): DraftHead | undefined {
  return draftHeadSchema.safeParse(stored).data
}

/** The parts of a head that follow from the draft. */
export function headFactsOf(draft: ItemDraft): Pick<DraftHead, 'connectionId' | 'itemId' | 'title'> {
  const { connectionId, itemId } = draft
  return { connectionId, itemId, title: titleOf(draft).slice(0, longestTitle) }
}

/** What a draft is called: as the user said, else by what it has. */
export function draftName({ name, itemId, title }: Pick<DraftHead, 'name' | 'itemId' | 'title'>): string {
  return name || title || itemId || 'Untitled item'
}

const longestTitle = 120

function titleOf({ properties }: ItemDraft): string {
  const value = properties.find(({ name }) => name.toLowerCase() === 'title')?.value
  if (value?.kind === 'text') return value.text
  return value?.kind === 'longText' ? value.text.sliceString(0, longestTitle) : ''
}
