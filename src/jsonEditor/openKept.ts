import type { DraftTable } from '../drafts/store/draftTable.ts'
import { deviceTexts } from './deviceTexts.ts'
import { type JsonEditor, openJsonEditor } from './jsonEditor.ts'
import type { EditedForm } from './jsonEditorState.ts'
import { type DraftOfText, keepWaiting } from './keepWaiting.ts'
import { waitingTexts } from './waitingTexts.ts'

/** A payload as text that is kept while its form waits for it, by the draft that the form is now. */
export interface KeptEditor {
  readonly editor: JsonEditor
  /** Begins to keep it; answers what ends that. */
  readonly keep: (draft: DraftOfText) => () => void
}

/** Opens the payload of a form as text, or goes on with the newest text that the form of this draft waits for. */
export async function openKept(form: EditedForm, draftId: string, table: DraftTable): Promise<KeptEditor> {
  const texts = { tab: waitingTexts(), device: deviceTexts(table) }
  const [inTab, onDevice] = [texts.tab.read(draftId), await texts.device.read(draftId)]
  const newest = (onDevice?.turn ?? -1) > (inTab?.turn ?? -1) ? onDevice : inTab
  const editor = await openJsonEditor(form, newest)
  return { editor, keep: (draft) => keepWaiting(editor, draft, texts, newest?.turn) }
}
