import type { ItemDraft } from '../../domain/itemDraft.ts'
import { downloadFile } from '../../ui/downloadFile.ts'
import { savedDraftOf } from './savedDraft.ts'

/** Hands the user the whole draft as a file, valid or not. */
export function downloadDraft(draft: ItemDraft): void {
  downloadFile(`${draft.itemId || 'item'}.draft.json`, 'application/json', [JSON.stringify(savedDraftOf(draft))])
}
