import { draftName } from '../store/draftHead.ts'
import type { DraftHead } from '../store/formats.ts'

/** The drafts that have this text, in any case, in what the list says about them; all of them for an empty one. */
export function findDrafts(heads: readonly DraftHead[], search: string): readonly DraftHead[] {
  const sought = search.trim().toLowerCase()
  return heads.filter((head) =>
    [draftName(head), head.itemId, head.title, head.connectionId].some((text) => text.toLowerCase().includes(sought)),
  )
}
