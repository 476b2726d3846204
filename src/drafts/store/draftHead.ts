import { z } from 'zod/mini'
import type { ItemDraft } from '../../domain/itemDraft.ts'

/**
 * What a list says about a draft without reading it. `name` is what the user called it, or empty; `owner` is whose it is,
 * empty for a draft written while nobody was signed in; `at` says when it was changed, in milliseconds since 1970;
 * `writer` is the page that may write it; `removedAt` is there while a deletion can still be undone.
 */
export type DraftHead = z.infer<typeof headSchema>

/** What is measured about a draft when it is saved. */
export interface DraftFacts {
  /** Bytes of the payload it makes. */
  readonly byteLength: number
}

const headSchema = z.lazy(() =>
  z.object({
    format: z.literal(1),
    id: z.string(),
    name: z.string(),
    title: z.string(),
    connectionId: z.string(),
    itemId: z.string(),
    owner: z.string(),
    at: z.number(),
    byteLength: z.number(),
    writer: z.string(),
    removedAt: z.optional(z.number()),
  }),
)

/** The head in what was stored; undefined when it is of no format known here. */
export function readDraftHead(stored: unknown): DraftHead | undefined {
  return headSchema.safeParse(stored).data
}

/** The parts of a head that follow from the draft. */
export function headFactsOf(draft: ItemDraft): Pick<DraftHead, 'connectionId' | 'itemId' | 'title'> {
  const { connectionId, itemId } = draft
  return { connectionId, itemId, title: titleOf(draft).slice(0, longestTitle) }
}

/** What a draft is called: as the user said, else by what it lockStates. */
export function draftName({ name, itemId, title }: Pick<DraftHead, 'name' | 'itemId' | 'title'>): string {
  return name || itemId || title || 'Untitled item'
}

const longestTitle = 120

function titleOf({ properties }: ItemDraft): string {
  const value = properties.find(({ name }) => name.toLowerCase() === 'title')?.value
  if (value?.kind === 'text') return value.text
  return value?.kind === 'longText' ? value.text.sliceString(0, longestTitle) : ''
}
