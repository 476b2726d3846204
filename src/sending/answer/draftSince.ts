import type { ItemDraft } from '../../domain/itemDraft.ts'
import { isSameWork } from '../../drafts/session/sameWork.ts'

/** A draft, with a number that is another one for each draft that took the whole form. */
export interface NumberedDraft {
  readonly draft: ItemDraft
  readonly serial: number
}

/** What became of a draft since it was sent: nothing, an edit, or another draft took its place as a whole. */
export type DraftSince = 'same' | 'changed' | 'replaced'

/** What became of the draft that was sent. One that undo brought back is the same again. */
export function draftSince(sent: NumberedDraft | undefined, now: NumberedDraft): DraftSince {
  if (sent === undefined || isSameWork(sent.draft, now.draft)) return 'same'
  return sent.serial === now.serial ? 'changed' : 'replaced'
}
